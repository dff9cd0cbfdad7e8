using GrantPortal.Domain.Forms;

namespace GrantPortal.Walking;

/// <summary>Answers that fill in NAV's report on what <see cref="FilledNavForm"/> applies for, without an error: the project goes on, one criterion is relevant.</summary>
public static class FilledNavReport
{
    private const string Words = "Prosjektet er gjennomført som planlagt.";

    private static readonly IReadOnlyDictionary<string, string?> Typed = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["prosjekt.tittel"] = "Nye veier",
        ["status.gjennomforing"] = Words,
        ["status.forankring"] = Words,
        ["status.lever"] = Words,
        ["status.deling"] = Words,
        ["status.avsluttes"] = "nei",
        ["resultat.tilpasning_relevant"] = "ja",
        ["resultat.tilpasning"] = Words,
        ["stilling.p1.funksjon"] = "Prosjektleder",
        ["stilling.p1.prosent"] = "100",
        ["stilling.p1.regnskap"] = "510 000",
        ["stilling.p1.brukt"] = "510 000",
        ["stilling.p1.egenandel"] = "0",
        ["stilling.p1.ubrukt"] = "100 000",
        ["regnskap.vedlegg"] = "01900000-0000-7000-8000-000000000002",
    };

    /// <summary>The answers as they are kept; one position, <c>p1</c>.</summary>
    public static Answers Answers(ResolvedForm form)
    {
        var answers = Domain.Forms.Answers.None.With("stilling", "p1");
        foreach (var (name, typed) in Typed)
        {
            answers = answers.With(name, FieldReader.Normalise(form.Find(name, answers)!, typed));
        }

        foreach (var irrelevant in form.FieldsFor(answers).Where(field => field.Name.EndsWith("_relevant", StringComparison.Ordinal) && answers[field.Name] is null).ToList())
        {
            answers = answers.With(irrelevant.Name, "nei").With(irrelevant.Name.Replace("_relevant", "_hvorfor", StringComparison.Ordinal), "Prosjektet gjelder noe annet.");
        }

        return Zeros.InTheRest(form, answers);
    }
}
