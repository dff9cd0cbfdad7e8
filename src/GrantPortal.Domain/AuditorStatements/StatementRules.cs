using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.AuditorStatements;

/// <summary>The rules of auditors' statements.</summary>
public static class StatementRules
{
    private static readonly Text Source = new("Tilskuddsbrevet", "Tilskotsbrevet");

    public static readonly Rule IsNeeded = new("statement.needed", "KI-87, KI-88, KI-89", Source, new(
        "Tilskuddet er ikke så stort at revisor må bekrefte regnskapet. Legg ved en utskrift av regnskapet i stedet.",
        "Tilskotet er ikkje så stort at revisor må stadfeste rekneskapen. Legg ved ei utskrift av rekneskapen i staden."));

    public static readonly Rule ReportIsSent = new("statement.report-sent", "KI-89", Source, new(
        "Rapporten må være signert og sendt før revisor kan bekrefte tallene i den.",
        "Rapporten må vere signert og send før revisor kan stadfeste tala i han."));

    public static readonly Rule IsAsRead = new("statement.as-read", "KI-89", new("Regnskapet", "Rekneskapen"), new(
        "Tallene er endret siden du åpnet siden. Les dem på nytt før du bekrefter.",
        "Tala er endra sidan du opna sida. Les dei på nytt før du stadfestar."));

    public static readonly Rule AuditorIsNamed = new("statement.auditor", "KI-114", new("Erklæringen", "Fråsegna"), new(
        "Skriv navnet på revisor og hvor revisor arbeider.", "Skriv namnet på revisor og kvar revisor arbeider."));

    public static readonly Rule MayWait = new("statement.may-wait", "KI-89", Source, new(
        "Forbruket er {0}, og må bekreftes av revisor nå. Bekreftelsen kan bare vente et år når forbruket er under grensen.",
        "Forbruket er {0}, og må stadfestast av revisor no. Stadfestinga kan berre vente eit år når forbruket er under grensa."));

    public static readonly Rule ReasonIsGiven = new("statement.reason", "KI-89", Source, new(
        "Skriv hvorfor bekreftelsen kan vente.", "Skriv kvifor stadfestinga kan vente."));

    public static readonly Rule IsParty = new("statement.party", "KI-30, KI-89", new("Saken", "Saka"), new(
        "Rapporten hører til en annen mottaker.", "Rapporten høyrer til ein annan mottakar."));
}
