using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Claims;

/// <summary>Why money is claimed back (KI-98, KI-104, KI-105).</summary>
public enum ClaimGround
{
    UnusedMoney,
    ControlOutcome,
    TooMuchPaid,
    Lapse,
}

/// <summary>What the grounds are called, and how a letter says them.</summary>
public static class ClaimGrounds
{
    public static Text Name(this ClaimGround ground) => ground switch
    {
        ClaimGround.UnusedMoney => new("Ubrukte midler", "Ubrukte midlar"),
        ClaimGround.ControlOutcome => new("Utfall av kontroll", "Utfall av kontroll"),
        ClaimGround.TooMuchPaid => new("For mye utbetalt", "For mykje utbetalt"),
        _ => new("Tilskuddet er bortfalt", "Tilskotet er falle bort"),
    };

    internal static Text Sentence(this ClaimGround ground) => ground switch
    {
        ClaimGround.UnusedMoney => new(
            "Dere har ikke brukt hele tilskuddet. Det som ikke er brukt og ikke er overført, skal betales tilbake.",
            "De har ikkje brukt heile tilskotet. Det som ikkje er brukt og ikkje er overført, skal betalast tilbake."),
        ClaimGround.ControlOutcome => new(
            "Vi har kontrollert bruken av tilskuddet, jf. bevilgningsreglementet § 10 annet ledd. Kontrollen viser at tilskuddet helt eller delvis ikke er brukt slik regelverket og tilskuddsbrevet krever.",
            "Vi har kontrollert bruken av tilskotet, jf. løyvingsreglementet § 10 andre leddet. Kontrollen viser at tilskotet heilt eller delvis ikkje er brukt slik regelverket og tilskotsbrevet krev."),
        ClaimGround.TooMuchPaid => new(
            "Dere har fått utbetalt mer enn dere har krav på. Det som er utbetalt for mye, skal betales tilbake.",
            "De har fått utbetalt meir enn de har krav på. Det som er utbetalt for mykje, skal betalast tilbake."),
        _ => new(
            "Tilskuddet er bortfalt fordi kravene i regelverket eller tilskuddsbrevet ikke er oppfylt. Det som er utbetalt, skal betales tilbake.",
            "Tilskotet er falle bort fordi krava i regelverket eller tilskotsbrevet ikkje er oppfylte. Det som er utbetalt, skal betalast tilbake."),
    };
}
