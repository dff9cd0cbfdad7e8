using GrantPortal.Domain.Forms;

namespace GrantPortal.Walking;

/// <summary>Answers that fill in NAV's form without an error: a new project with one whole position, 610 000 kroner.</summary>
public static class FilledNavForm
{
    private const string Words = "Flere unge skal få hjelp til å ordne økonomien.";

    /// <summary>Everything but the positions.</summary>
    public static IReadOnlyDictionary<string, string?> Common { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["soker.navn"] = "Nav Gjøvik",
        ["soker.adresse"] = "Storgata 1, 2815 Gjøvik",
        ["soker.orgnr"] = "940 155 223",
        ["soker.konto"] = "9999 00 01002",
        ["soker.kontaktperson"] = "Kontaktperson sosiale tjenester",
        ["soker.epost"] = "nav@kommune.example",
        ["soker.telefon"] = "00 00 00 00",
        ["prosjekt.tittel"] = "Nye veier",
        ["prosjekt.type"] = "ordinart",
        ["prosjekt.ny"] = "ny",
        ["prosjekt.mal"] = "helhet,kvalitet",
        ["prosjekt.omrader"] = "grupper",
        ["prosjekt.temaer"] = "okonomi",
        ["prosjekt.malgrupper"] = "ungdom",
        ["prosjekt.utbetalinger"] = "nei",
        ["beskrivelse.oppna"] = Words,
        ["beskrivelse.levekar"] = Words,
        ["beskrivelse.tjenester"] = Words,
        ["beskrivelse.metode"] = Words,
        ["beskrivelse.punkter"] = "helhetlig,forebygging",
        ["beskrivelse.punkter_hvordan"] = Words,
        ["beskrivelse.forankring"] = Words,
        ["beskrivelse.videreforing"] = Words,
        ["beskrivelse.andre"] = "nei",
        ["nettverk.klynge"] = "ja",
        ["nettverk.evaluering"] = "nei",
        ["erklaring.forankret"] = "ja",
    };

    /// <summary>A whole position.</summary>
    public static IReadOnlyDictionary<string, string?> Position(string item) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"stilling.{item}.funksjon"] = "Prosjektleder",
        [$"stilling.{item}.prosent"] = "100",
        [$"stilling.{item}.belop"] = "610 000",
    };

    /// <summary>The answers as they are kept, for tests of forms alone; one position, <c>p1</c>.</summary>
    public static Answers Answers(ResolvedForm form)
    {
        var answers = Domain.Forms.Answers.None.With("stilling", "p1");
        foreach (var (name, typed) in Common.Concat(Position("p1")))
        {
            answers = answers.With(name, FieldReader.Normalise(form.Find(name, answers)!, typed));
        }

        return answers;
    }
}
