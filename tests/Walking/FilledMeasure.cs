using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Walking;

/// <summary>Answers that fill in the forms of LSV and BU without an error, and what their calls must say before they are published.</summary>
public static class FilledMeasure
{
    private const string Words = "Flere unge skal få hjelp tidligere, og av færre å forholde seg til.";

    /// <summary>The schemes of chapter 0765 post 60.</summary>
    public static IReadOnlyList<string> Schemes { get; } = ["lsv", "bu"];

    /// <summary>An answer for a document that is attached.</summary>
    public const string Document = "0197f1b2-0000-7000-8000-000000000001";

    public static IReadOnlyDictionary<string, string?> Common { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["soker.kontaktperson"] = "Kontaktperson psykisk helse",
        ["soker.stilling"] = "Virksomhetsleder",
        ["soker.epost"] = "kontakt@kommune.example",
        ["soker.telefon"] = "00 00 00 00",
        ["tiltak.tittel"] = "Oppsøkende team",
        ["tiltak.ny"] = "ny",
        ["tiltak.modell"] = "fact",
        ["samarbeid.form"] = "alene",
        ["beskrivelse.behov"] = Words,
        ["beskrivelse.innhold"] = Words,
        ["beskrivelse.mal"] = Words,
        ["beskrivelse.drift"] = Words,
        ["beskrivelse.andre"] = "nei",
        ["utgift.kompetanse.nye"] = "20 000",
        ["erklaring.ansvar"] = "ja",
    };

    /// <summary>A whole position.</summary>
    public static IReadOnlyDictionary<string, string?> Position(string item) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"stilling.{item}.funksjon"] = "Teamleder",
        [$"stilling.{item}.prosent"] = "100",
        [$"stilling.{item}.nye"] = "700 000",
        [$"stilling.{item}.egenandel"] = "200 000",
    };

    public static IReadOnlyDictionary<string, string?> Joint(Organisation partner, bool hasSignedAgreement) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["samarbeid.form"] = partner.Kind is OrganisationKind.HealthTrust ? "helseforetak" : "interkommunalt",
        ["samarbeid.avtale"] = Document,
        ["samarbeid.signert"] = hasSignedAgreement ? "ja" : "nei",
    };

    public static IReadOnlyDictionary<string, string?> Partner(string item, Organisation partner) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"partner.{item}.slag"] = partner.Kind is OrganisationKind.HealthTrust ? "helseforetak" : "kommune",
        [$"partner.{item}.navn"] = partner.Name,
        [$"partner.{item}.orgnr"] = partner.Number!.ToString(),
        [$"partner.{item}.epost"] = "signatar@partner.example",
    };

    /// <summary>What no source says, said: in a test only.</summary>
    public static CallContent Said(CallContent content) => content
        .WithText("appeal", new("Teksten om klage er laget for testen.", "Teksten om klage er laga for testen."))
        .WithText("agreedProcedures", new("Revisor kontrollerer at regnskapet stemmer.", "Revisor kontrollerer at rekneskapen stemmer."))
        .WithSwitch("signedBy", "delegate")
        .WithSwitch("partnersConfirm", "either")
        .WithSwitch("repaidTo", "office")
        .WithSwitch("auditorComparison", "over")
        .WithNumber("auditorThreshold", 200_000)
        .WithSwitch("fidelityIn", "report")
        .WithSwitch("fidelityFor", "all")
        .WithSwitch("yearsStart", "firstAward")
        .WithSwitch("yearsEnd", "notPrioritised")
        .WithSwitch("continuationClass", "2");

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

    /// <summary>A report on it without an error.</summary>
    public static Answers Report(ResolvedForm form)
    {
        var answers = Domain.Forms.Answers.None.With("stilling", "p1");
        foreach (var field in form.FieldsFor(answers).Where(field => field.Required))
        {
            answers = answers.With(field.Name, field.Name switch
            {
                "tiltak.ny" => "ny",
                "tiltak.modell" => "annen",
                _ when field.Name.EndsWith(".regnskap", StringComparison.Ordinal) || field.Name.EndsWith(".brukt", StringComparison.Ordinal) => "100",
                _ when field.Kind is FieldKind.Document => Document,
                _ when field.IsNumber => "0",
                _ => Words,
            });
        }

        return answers;
    }
}
