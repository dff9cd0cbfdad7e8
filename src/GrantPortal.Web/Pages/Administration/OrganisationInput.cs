using System.Net.Mail;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Pages.Acceptance;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>What the administrator types about an organisation.</summary>
public sealed record OrganisationInput
{
    private const int PostalCodeLength = 4;

    /// <summary>The organisation's row as the person saw it: what a colleague changed meanwhile is not overwritten.</summary>
    public uint Version { get; init; }

    public string? LanguageForm { get; init; }

    public string? Address { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Email { get; init; }

    /// <summary>The account that grants are paid back to; asked for of an embete and a directorate alone.</summary>
    public string? Account { get; init; }

    /// <summary>The kommunenummer of a Nav office's host.</summary>
    public string? Host { get; init; }

    /// <summary>True when the values that were for the demonstration have been checked.</summary>
    public bool Confirmed { get; init; }

    public static OrganisationInput Of(Organisation organisation, string? host) => new()
    {
        LanguageForm = organisation.LanguageForm.Slug(),
        Address = organisation.Address.Line,
        PostalCode = organisation.Address.PostalCode,
        City = organisation.Address.City,
        Email = organisation.Email,
        Account = organisation.IsPaidBack ? organisation.Account?.ToString() : null,
        Host = host,
    };

    public void Check(ModelStateDictionary errors)
    {
        if (LanguageFormNames.Read(LanguageForm) is null)
        {
            errors.AddModelError("Input.LanguageForm", Speech.Say("Velg en målform.", "Vel ei målform."));
        }

        if (HasAddress && (Clean(PostalCode) is not { Length: PostalCodeLength } code || !code.All(char.IsAsciiDigit)))
        {
            errors.AddModelError("Input.PostalCode", Speech.Say("Skriv postnummeret med fire siffer.", "Skriv postnummeret med fire siffer."));
        }

        if (HasAddress && Clean(City).Length == 0)
        {
            errors.AddModelError("Input.City", Speech.Say("Skriv poststedet.", "Skriv poststaden."));
        }

        if (Clean(Account).Length > 0 && !AccountNumber.TryParse(Account, out _))
        {
            errors.AddModelError("Input.Account", NumberFault.Of(Account, 11, new("Kontonummeret", "Kontonummeret")));
        }

        if (Clean(Email) is { Length: > 0 } email && !(MailAddress.TryCreate(email, out var address) && address.Address == email))
        {
            errors.AddModelError("Input.Email", Speech.Say("Skriv en e-postadresse, for eksempel postmottak@kommunen.no.", "Skriv ei e-postadresse, til dømes postmottak@kommunen.no."));
        }
    }

    /// <summary>Keeps what was typed, when <see cref="Check"/> found nothing wrong.</summary>
    public void Apply(Organisation organisation, Actor by, DateTimeOffset at)
    {
        organisation.ResolveOn(LanguageFormNames.Read(LanguageForm)!.Value, by, at);
        organisation.ChangeContact(HasAddress ? new PostalAddress(Clean(Address), Clean(PostalCode), Clean(City)) : PostalAddress.Unknown, Clean(Email), by, at);
        if (AccountNumber.TryParse(Account, out var account))
        {
            organisation.KeepAccount(account, by, at);
        }

        if (Confirmed)
        {
            organisation.ConfirmValues(by, at);
        }
    }

    private bool HasAddress => Clean(Address).Length + Clean(PostalCode).Length + Clean(City).Length > 0;

    private static string Clean(string? text) => Norwegian.Normalise(text).Trim();
}
