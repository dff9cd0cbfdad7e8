using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Undertakings;

/// <summary>The rules of undertakings.</summary>
public static class UndertakingRules
{
    public static readonly Rule IsOwn = new("undertaking.own", "KI-85", new("Spørsmål og svar 28.01.2021", "Spørsmål og svar 28.01.2021"), new(
        "«{0}» viderefører et prosjekt som ikke er deres eget. Velg et prosjekt som dere har søkt om før, eller kall det nytt.",
        "«{0}» vidarefører eit prosjekt som ikkje er dykkar eige. Vel eit prosjekt som de har søkt om før, eller kall det nytt."));
}
