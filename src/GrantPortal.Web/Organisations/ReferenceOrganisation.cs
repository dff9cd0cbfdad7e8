using CsvHelper;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Organisations;

/// <summary>One line of the reference files. Parent and office are codes of others in the files; an empty column is what is not known.</summary>
[CsvRecord]
internal sealed partial record ReferenceOrganisation(
    OrganisationKind Kind,
    string Code,
    string Name,
    string OrganisationNumber,
    string Parent,
    string Office,
    LanguageForm LanguageForm,
    string Address,
    string PostalCode,
    string City,
    string Email,
    string Account,
    string Demonstration);

/// <summary>One line of <c>former-municipalities.csv</c>: what the kommune with that organisation number was called, and in which years.</summary>
[CsvRecord]
internal sealed partial record ReferenceFormerName(string OrganisationNumber, string Code, string Name, int FirstYear, int LastYear);
