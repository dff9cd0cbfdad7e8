using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Partners;

/// <summary>The rules of partners.</summary>
public static class PartnerRules
{
    private static readonly Text Source = new("Utlysningen", "Utlysinga");

    public static readonly Rule IsOfVersion = new("partner.version", "LSV-02", new("Søknaden", "Søknaden"), new(
        "Søknaden er sendt på nytt etter at du åpnet siden. Les den nye før du signerer.",
        "Søknaden er send på nytt etter at du opna sida. Les den nye før du signerer."));

    public static readonly Rule IsParty = new("partner.party", "LSV-02", new("Saken", "Saka"), new(
        "Søknaden hører til noen andre.", "Søknaden høyrer til nokon andre."));

    public static readonly Rule SignerIsNamed = new("partner.signer", "LSV-02", Source, new(
        "Skriv navnet på den som signerer, og stillingen.", "Skriv namnet på den som signerer, og stillinga."));

    public static readonly Rule DeadlineComesFirst = new("partner.deadline", "LSV-02", Source, new(
        "Partnerne kan signere til {0}. Søknaden kan ikke avvises som usignert før fristen er ute.",
        "Partnarane kan signere til {0}. Søknaden kan ikkje avvisast som usignert før fristen er ute."));

    public static readonly Rule IsConfirmed = new("partner.confirmed", "LSV-02", Source, new(
        "Alle partnerne har signert, eller den vedlagte avtalen er signert av alle. Søknaden kan ikke avvises som usignert.",
        "Alle partnarane har signert, eller den vedlagde avtalen er signert av alle. Søknaden kan ikkje avvisast som usignert."));
}
