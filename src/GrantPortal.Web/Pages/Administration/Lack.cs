using System.Linq.Expressions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>Something that an organisation should have before money and letters can reach it, and does not.</summary>
public sealed record Lack(string Slug, Text Name, Expression<Func<Organisation, bool>> Holds)
{
    public static IReadOnlyList<Lack> All { get; } =
    [
        new("vertskommune", new("Nav-kontor uten vertskommune", "Nav-kontor utan vertskommune"),
            organisation => organisation.Kind == OrganisationKind.NavOffice && organisation.ParentId == null),
        new("konto", new("Kommuner og fylkeskommuner uten kontonummer", "Kommunar og fylkeskommunar utan kontonummer"),
            organisation => (organisation.Kind == OrganisationKind.Municipality || organisation.Kind == OrganisationKind.CountyMunicipality) && organisation.Account == null),
        new("organisasjonsnummer", new("Kommuner og fylkeskommuner uten organisasjonsnummer", "Kommunar og fylkeskommunar utan organisasjonsnummer"),
            organisation => (organisation.Kind == OrganisationKind.Municipality || organisation.Kind == OrganisationKind.CountyMunicipality) && organisation.Number == null),
        new("adresse", new("Søkere uten e-postadresse", "Søkjarar utan e-postadresse"),
            organisation => organisation.Email == string.Empty && (organisation.Kind == OrganisationKind.Municipality || organisation.Kind == OrganisationKind.CountyMunicipality
                || organisation.Kind == OrganisationKind.District || organisation.Kind == OrganisationKind.NavOffice)),
        new("kontroll", new("Virksomheter med eksempelverdier som ingen har kontrollert", "Verksemder med eksempelverdiar som ingen har kontrollert"),
            organisation => organisation.HasDemonstrationValues),
    ];
}
