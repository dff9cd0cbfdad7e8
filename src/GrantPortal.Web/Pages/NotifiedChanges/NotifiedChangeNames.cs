using GrantPortal.Domain.Languages;
using GrantPortal.Domain.NotifiedChanges;

namespace GrantPortal.Web.Pages.NotifiedChanges;

/// <summary>What is said of notified changes on screen.</summary>
public static class NotifiedChangeNames
{
    public static Text Name(this NotifiedChangeKind kind) => kind switch
    {
        NotifiedChangeKind.Address => new("Adresse", "Adresse"),
        NotifiedChangeKind.Account => new("Kontonummer", "Kontonummer"),
        _ => new("Organisasjonsnummer", "Organisasjonsnummer"),
    };

    /// <summary>Inside a sentence: «Meld ny adresse».</summary>
    public static Text AsNew(this NotifiedChangeKind kind) => kind switch
    {
        NotifiedChangeKind.Address => new("ny adresse", "ny adresse"),
        NotifiedChangeKind.Account => new("nytt kontonummer", "nytt kontonummer"),
        _ => new("nytt organisasjonsnummer", "nytt organisasjonsnummer"),
    };

    public static Text Name(this NotifiedChangeStatus status) => status switch
    {
        NotifiedChangeStatus.AwaitsSecond => new("Venter på en til hos mottakeren", "Ventar på ein til hos mottakaren"),
        NotifiedChangeStatus.AwaitsOffice => new("Venter på kontroll", "Ventar på kontroll"),
        NotifiedChangeStatus.Verified => new("Kontrollert og tatt i bruk", "Kontrollert og teken i bruk"),
        NotifiedChangeStatus.Rejected => new("Ikke tatt i bruk", "Ikkje teken i bruk"),
        _ => new("Trukket", "Trekt"),
    };

    /// <summary>The word in the address.</summary>
    public static string Slug(this NotifiedChangeKind kind) => kind switch
    {
        NotifiedChangeKind.Address => "adresse",
        NotifiedChangeKind.Account => "konto",
        _ => "organisasjonsnummer",
    };

    public static NotifiedChangeKind? Read(string? slug) => Enum.GetValues<NotifiedChangeKind>().Cast<NotifiedChangeKind?>().FirstOrDefault(kind => kind!.Value.Slug() == slug);
}
