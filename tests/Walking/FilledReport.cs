using GrantPortal.Domain.Forms;

namespace GrantPortal.Walking;

/// <summary>Answers that fill in KI's report on what <see cref="FilledForm"/> applies for, without an error: every figure stated, the rest 0.</summary>
public static class FilledReport
{
    private const string Words = "Tiltakene er gjennomført som planlagt.";

    private static readonly IReadOnlyDictionary<string, string?> Typed = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["resultat.maloppnaelse"] = Words,
        ["kompetanse.bachelor.deltakere"] = "4",
        ["kompetanse.bachelor.fullfort"] = "3",
        ["kompetanse.bachelor.regnskap"] = "280 000",
        ["kompetanse.bachelor.brukt"] = "220 000",
        ["kompetanse.bachelor.egenandel"] = "60 000",
        ["kompetanse.bachelor.ubrukt"] = "20 000",
        ["kompetanse.abc.deltakere"] = "12",
        ["kompetanse.abc.fullfort"] = "12",
        ["kompetanse.abc.regnskap"] = "60 000",
        ["kompetanse.abc.brukt"] = "60 000",
        ["kompetanse.ialt.deltakere"] = "16",
        ["kompetanse.ialt.fullfort"] = "15",
        ["kompetanse.ialt.regnskap"] = "340 000",
        ["kompetanse.ialt.brukt"] = "280 000",
        ["bpa.assistenter.personer"] = "5",
        ["bpa.assistenter.regnskap"] = "50 000",
        ["bpa.assistenter.brukt"] = "50 000",
        ["bpa.ialt.personer"] = "5",
        ["bpa.ialt.regnskap"] = "50 000",
        ["bpa.ialt.brukt"] = "50 000",
        ["innovasjon.p1.tittel"] = "Trygg hjemme lenger",
        ["innovasjon.p1.tema"] = "forebygging",
        ["innovasjon.p1.mal"] = Words,
        ["innovasjon.p1.maloppnaelse"] = Words,
        ["innovasjon.p1.regnskap"] = "450 000",
        ["innovasjon.p1.brukt"] = "350 000",
        ["innovasjon.p1.egenandel"] = "100 000",
        ["innovasjon.p1.ubrukt"] = "50 000",
        ["innovasjon.p1.brukererfaring"] = Words,
        ["innovasjon.p1.behov_grad"] = "noen",
        ["innovasjon.p1.behov"] = Words,
        ["innovasjon.p1.gevinster_grad"] = "noen",
        ["innovasjon.p1.gevinster"] = Words,
        ["innovasjon.p1.overforingsverdi_grad"] = "stor",
        ["innovasjon.p1.overforingsverdi"] = Words,
        ["innovasjon.p1.metodikk_grad"] = "liten",
        ["innovasjon.p1.metodikk"] = Words,
    };

    /// <summary>The answers as they are kept; one project, <c>p1</c>.</summary>
    public static Answers Answers(ResolvedForm form)
    {
        var answers = Domain.Forms.Answers.None.With("innovasjon", "p1");
        foreach (var (name, typed) in Typed)
        {
            answers = answers.With(name, FieldReader.Normalise(form.Find(name, answers)!, typed));
        }

        return Zeros.InTheRest(form, answers);
    }
}
