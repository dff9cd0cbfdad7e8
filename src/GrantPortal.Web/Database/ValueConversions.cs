using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GrantPortal.Web.Database;

/// <summary>Whole kroner as bigint.</summary>
internal sealed class KronerConversion() : ValueConverter<Kroner, long>(kroner => kroner.Amount, amount => new Kroner(amount));

/// <summary>The nine digits as text.</summary>
internal sealed class OrganisationNumberConversion() : ValueConverter<OrganisationNumber, string>(number => number.Digits, digits => OrganisationNumber.Parse(digits));

/// <summary>The eleven digits as text.</summary>
internal sealed class AccountNumberConversion() : ValueConverter<AccountNumber, string>(number => number.Digits, digits => AccountNumber.Parse(digits));

/// <summary>An e-mail address as text.</summary>
internal sealed class EmailAddressConversion() : ValueConverter<EmailAddress, string>(email => email.Address, address => EmailAddress.Parse(address));
