using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;

namespace GrantPortal.Web.Pages;

/// <summary>A place in the main menu, and who finds it there; null is everyone.</summary>
public sealed record Place(Text Name, string Address, string? Policy)
{
    /// <summary>True when the page lies in this place.</summary>
    public bool Holds(PathString page) => Address == "/" ? page == "/" : page.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu, in order. A page that opens a new area adds its line here.</summary>
public static class Navigation
{
    private static readonly Place[] Places =
    [
        new(new("Oversikt", "Oversikt"), "/", Policies.SignedIn),
        new(new("Saker", "Saker"), "/saker", Policies.Authority),
        new(new("Utlysninger", "Utlysingar"), "/utlysninger", null),
        new(new("Tildelinger", "Tildelingar"), "/tildelinger", null),
        new(new("Statistikk", "Statistikk"), "/statistikk", null),
        new(new("Utlysningene våre", "Utlysingane våre"), "/administrasjon/utlysninger", Policies.Directorate),
        new(new("Fordeling", "Fordeling"), "/fordeling", Policies.Authority),
        new(new("Oversendelse", "Oversending"), "/oversendelse", Policies.Office),
        new(new("Vedtaksliste", "Vedtaksliste"), "/vedtaksliste", Policies.DecidingDirectorate),
        new(new("Fullmakter", "Fullmakter"), "/fullmakter", Policies.Referring),
        new(new("Nettverk", "Nettverk"), "/nettverk", Policies.Network),
        new(new("Leve hele livet", "Leve heile livet"), "/kartlegging", Policies.Office),
        new(new("Årshjul", "Årshjul"), "/arshjul", null),
        new(new("Søknader", "Søknader"), "/soknader", Policies.Applicant),
        new(new("Rapporter", "Rapportar"), "/rapporter", Policies.CaseParty),
        new(new("Endringer", "Endringar"), "/endringer", Policies.Applicant),
        new(new("Endringer", "Endringar"), "/endringer/kontroll", Policies.Office),
        new(new("Betalinger", "Betalingar"), "/betalinger", Policies.Paymaster),
        new(new("Regnskap til bekreftelse", "Rekneskapar til stadfesting"), "/revisor", Policies.Auditor),
        new(new("Samarbeid", "Samarbeid"), "/samarbeid", Policies.CoSigner),
        new(new("Krav", "Krav"), "/krav", Policies.Authority),
        new(new("Årsoversikt", "Årsoversikt"), "/arsoversikt", Policies.Accounts),
        new(new("Kontroll", "Kontroll"), "/kontroll", Policies.Control),
        new(new("Jobber", "Jobbar"), "/jobber", Policies.Authority),
        new(new("Administrasjon", "Administrasjon"), "/administrasjon", Policies.Administrator),
    ];

    public static IEnumerable<Place> All => Places;

    public static IEnumerable<Place> For(Viewer viewer) => Places.Where(place => place.Policy is null || viewer.May(place.Policy));

    /// <summary>What the front page is called for this viewer.</summary>
    public static string Home(Viewer viewer) => viewer.IsSignedIn ? Speech.Say("Oversikt", "Oversikt") : Speech.Say("Forsiden", "Framsida");
}
