using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Samples;

/// <summary>The rules of draws.</summary>
public static class SampleRules
{
    private static readonly Text OnControl = new("Regelverket om kontroll og reaksjoner", "Regelverket om kontroll og reaksjonar");

    public static readonly Rule HasCandidates = new("sample.candidates", "KI-112", OnControl, new(
        "Utlysningen har ingen tilskudd å trekke blant.", "Utlysinga har ingen tilskot å trekkje mellom."));

    public static readonly Rule ShareIsReached = new("sample.share", "KI-112", OnControl, new(
        "Skriv hvor stor andel som skal trekkes, fra {0} til 100 prosent.", "Skriv kor stor del som skal trekkjast, frå {0} til 100 prosent."));

    public static readonly Rule WeightsAreSmall = new("sample.weights", "KI-112", OnControl, new(
        "En vekt er et helt tall fra 0 til 100.", "Ei vekt er eit heilt tal frå 0 til 100."));

    public static readonly Rule SeedIsStated = new("sample.seed", "KI-112", OnControl, new(
        "Skriv et starttall. Det samme tallet gir de samme sakene.", "Skriv eit starttal. Det same talet gjev dei same sakene."));
}
