using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Networks;

/// <summary>The rules of an embete's network of projects.</summary>
public static class NetworkRules
{
    private static readonly Text Scheme = new("Ordningens nettverk", "Nettverket i ordninga");

    public static readonly Rule IsTheirs = new("network.theirs", "NAV-90", Scheme, new(
        "Nettverket hører til et annet embete. Velg prosjekter i deres eget.", "Nettverket høyrer til eit anna embete. Vel prosjekt i dykkar eige."));

    public static readonly Rule IsInterested = new("network.interest", "NAV-36", Scheme, new(
        "Nav-kontoret har ikke meldt interesse i søknaden og kan ikke velges ut.", "Nav-kontoret har ikkje meldt interesse i søknaden og kan ikkje veljast ut."));

    public static readonly Rule SomebodyIsInvited = new("network.invited", "NAV-91", Scheme, new(
        "Ingen prosjekter er invitert. Velg ut minst ett, eller inviter hele nettverket.", "Ingen prosjekt er inviterte. Vel ut minst eitt, eller inviter heile nettverket."));

    public static readonly Rule SaysWhatAndWhere = new("network.what", "NAV-91", Scheme, new(
        "Skriv hva samlingen handler om, og hvor den er.", "Skriv kva samlinga handlar om, og kvar ho er."));

    public static readonly Rule IsNotPast = new("network.past", "NAV-91", Scheme, new(
        "Datoen er passert. Velg dagen samlingen skal være.", "Datoen er passert. Vel dagen samlinga skal vere."));

    public static readonly Rule IsHeld = new("network.held", "NAV-91", Scheme, new(
        "Samlingen er {0}. Oppmøtet kan føres fra den dagen.", "Samlinga er {0}. Oppmøtet kan førast frå den dagen."));

    internal static void DemandKeeper(Id<Organisation> office, Actor by)
    {
        if (by.Organisation != office || by.Role is not (Role.Caseworker or Role.OfficeLeader))
        {
            throw new RuleViolation(IsTheirs);
        }
    }
}
