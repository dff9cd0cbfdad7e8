using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.SubstanceUse;

/// <summary>The texts that RUS's first call starts from (facts B2). Purpose, target group, control, reactions and appeal stand in no source: the directorate writes them.</summary>
internal static class SubstanceUseTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        // RUS-01, RUS-04
        ["announcement"] = new(
            "Kommuner kan søke om tilskudd til lønn i stillinger i inntil fire år. Tilskuddet går ned hvert år, og kommunens egen del øker. Dere rapporterer for året før, søker om å overføre ubrukte midler, om å videreføre stillinger og om nye stillinger i det samme skjemaet. Dere må søke på nytt hvert år.",
            "Kommunar kan søkje om tilskot til løn i stillingar i inntil fire år. Tilskotet går ned kvart år, og den eigne delen til kommunen aukar. De rapporterer for året før, søkjer om å overføre ubrukte midlar, om å vidareføre stillingar og om nye stillingar i det same skjemaet. De må søkje på nytt kvart år."),
        // facts B2: the embete decides and sends the letter.
        ["process"] = new(
            "Statsforvalteren vurderer søknaden og avgjør den. Dere får svar i brev. Tilskuddet blir betalt ut når dere har sendt akseptbrevet tilbake.",
            "Statsforvaltaren vurderer søknaden og avgjer han. De får svar i brev. Tilskotet blir betalt ut når de har sendt akseptbrevet tilbake."),
        ["conditions"] = new(
            "Tilskuddet går bare til lønn i stillingene som står i brevet. Er en stilling mindre enn søknaden sier, blir tilskuddet tilsvarende mindre. Stillingene skal gi varig kapasitet og tas inn i økonomiplanen.",
            "Tilskotet går berre til løn i stillingane som står i brevet. Er ei stilling mindre enn søknaden seier, blir tilskotet tilsvarande mindre. Stillingane skal gje varig kapasitet og takast inn i økonomiplanen."),
        // RUS-01
        ["reporting"] = new(
            "Rapporter i det samme skjemaet som dere søker i neste år: hva stillingene har ført til, hvordan de er tatt inn i økonomiplanen, og regnskapet for hver stilling.",
            "Rapporter i det same skjemaet som de søkjer i neste år: kva stillingane har ført til, korleis dei er tekne inn i økonomiplanen, og rekneskapen for kvar stilling."),
    };
}
