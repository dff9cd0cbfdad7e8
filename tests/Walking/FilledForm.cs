using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Walking;

/// <summary>Answers that fill in KI's form without an error, as people type them: with spaces in the figures.</summary>
public static class FilledForm
{
    private const string Words = "Kommunen trenger flere med formell utdanning.";

    /// <summary>What every applicant answers.</summary>
    public static IReadOnlyDictionary<string, string?> Common { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["soker.kontaktperson"] = "Kontaktperson helse",
        ["soker.stilling"] = "Rådgiver",
        ["soker.epost"] = "helse@kommune.example",
        ["soker.telefon"] = "00 00 00 00",
        ["formal.formal"] = Words,
        ["formal.behov"] = Words,
        ["formal.delmal"] = "kompetanse",
        ["formal.kriterier"] = Words,
        ["kontroll.tiltak"] = "Internkontroll og revisor.",
        ["kontroll.andre"] = "nei",
        ["kontroll.erklaring"] = "ja",
    };

    /// <summary>300 000 kroner for kompetanse.</summary>
    public static IReadOnlyDictionary<string, string?> Competence { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["kompetanse.bachelor.personer"] = "4",
        ["kompetanse.bachelor.nye"] = "240 000",
        ["kompetanse.bachelor.egenandel"] = "60 000",
        ["kompetanse.abc.personer"] = "12",
        ["kompetanse.abc.nye"] = "60 000",
        ["kompetanse.beskrivelse"] = Words,
    };

    /// <summary>50 000 kroner for BPA, in two of the three groups.</summary>
    public static IReadOnlyDictionary<string, string?> Assistance { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["bpa.arbeidsledere.personer"] = "3",
        ["bpa.arbeidsledere.nye"] = "30 000",
        ["bpa.assistenter.personer"] = "5",
        ["bpa.assistenter.nye"] = "20 000",
        ["bpa.utgifter"] = Words,
        ["bpa.opplaringsplan"] = "01900000-0000-7000-8000-000000000001",
    };

    /// <summary>400 000 kroner for a new innovation project.</summary>
    public static IReadOnlyDictionary<string, string?> Project(string item) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"innovasjon.{item}.tittel"] = "Trygg hjemme lenger",
        [$"innovasjon.{item}.ny"] = "ny",
        [$"innovasjon.{item}.tema"] = "forebygging",
        [$"innovasjon.{item}.partnere"] = "forskning",
        [$"innovasjon.{item}.nye"] = "400 000",
        [$"innovasjon.{item}.egenandel"] = "100 000",
    }.Concat(Enumerable.Range(1, 10).Select(number => KeyValuePair.Create($"innovasjon.{item}.k{number}", (string?)Words))).ToDictionary(StringComparer.Ordinal);

    /// <summary>Everything that this kind of organisation may apply for, but for the projects.</summary>
    public static IReadOnlyDictionary<string, string?> For(OrganisationKind kind) =>
        (kind is OrganisationKind.CountyMunicipality ? Common.Concat(Competence) : Common.Concat(Competence).Concat(Assistance)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The answers as they are kept, for tests of forms alone; one project, <c>p1</c>.</summary>
    public static Answers Answers(ResolvedForm form)
    {
        var answers = Domain.Forms.Answers.None.With("innovasjon", "p1");
        foreach (var (name, typed) in For(OrganisationKind.Municipality).Concat(Project("p1")))
        {
            answers = answers.With(name, FieldReader.Normalise(form.Find(name, answers)!, typed));
        }

        return answers;
    }
}
