using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>Kommunalt kompetanse- og innovasjonstilskudd (KI): three parts, one application per applicant and call, the embete recommends and decides.</summary>
public sealed class CompetenceAndInnovationScheme : Scheme
{
    public const string Competence = "kompetanse";
    public const string PersonalAssistance = "bpa";
    public const string Innovation = "innovasjon";

    public override string Key => "ki";

    public override Text ShortName { get; } = new("Kompetanse og innovasjon", "Kompetanse og innovasjon");

    /// <summary>KI-02, KI-03: exactly three parts. Kompetanse may be granted as one sum; BPA follows the order of priority (KI-113).</summary>
    public override IReadOnlyList<Part> Parts { get; } =
    [
        new(Competence, new("Kompetanse", "Kompetanse"), GrantedAs.Whole),
        new(PersonalAssistance, new("Brukerstyrt personlig assistanse (BPA)", "Brukarstyrt personleg assistanse (BPA)"), GrantedAs.Lines),
        new(Innovation, new("Innovasjon", "Innovasjon"), GrantedAs.Lines) { Counted = new("innovasjonsprosjekter", "innovasjonsprosjekt") },
    ];

    /// <summary>KI-29: rådmannen (kommunedirektøren) or a delegate, once.</summary>
    public override IReadOnlyList<Role> Signatures { get; } = [Role.Signatory];

    public override string Directorate => "hdir";

    /// <summary>KI-108: «… og på www.helsedirektoratet.no».</summary>
    public override Uri AlsoAnnouncedAt { get; } = new("https://www.helsedirektoratet.no/tilskudd");

    /// <summary>KI-17: «Kommuner og bydeler og Fylkeskommuner».</summary>
    public override IReadOnlyList<OrganisationKind> Applicants { get; } = [OrganisationKind.Municipality, OrganisationKind.District, OrganisationKind.CountyMunicipality];

    /// <summary>KI-77, KI-78: «En samlet søknad fra den enkelte kommune/bydel og fylkeskommunen».</summary>
    public override bool OneApplicationPerCall => true;

    public override Text SlipName { get; } = new("akseptbrev", "akseptbrev");

    public override Text TheSlip { get; } = new("akseptbrevet", "akseptbrevet");

    /// <summary>KI-37, KI-38: ordinary development work; KI-21: welfare technology has a scheme of its own.</summary>
    public override IReadOnlyList<string> Exclusions { get; } = ["ordinar", "feilordning"];

    /// <summary>KIR-10: «dokumentasjonssenter for alle innovasjonsprosjektene».</summary>
    public override string? DocumentedPart => Innovation;

    public override CallShape Shape => CompetenceAndInnovationCall.Shape;

    public override CallContent FirstContent() => CompetenceAndInnovationCall.FirstContent();

    protected override ResolvedForm DrawApplicationForm(string callKey, CallContent content) => CompetenceAndInnovationForm.Resolve(Key, callKey, content);

    protected override ResolvedForm DrawReportForm(string callKey, CallContent content) => CompetenceAndInnovationReportForm.Resolve(Key, callKey, content);

    /// <summary>KI-39: «innovasjonsfellesskap med næringsliv og/eller utdannings- og forskningsinstitusjoner … skal gis et fortrinn».</summary>
    public override bool GivesPreference(Line line) => line.Partners.Intersect(["naringsliv", "forskning"], StringComparer.Ordinal).Any();

    /// <summary>KI-59, KI-60: also when the lines show it and nobody ticked it.</summary>
    public override IReadOnlyList<string> PrioritiesOf(ResolvedForm form, Answers answers)
    {
        var lines = form.Lines(answers);
        IEnumerable<string> shown =
        [
            .. lines.Where(line => answers[$"{line.Key}.fagomrade"] == "psykiskrus").Select(_ => "psykiskrus"),
            .. lines.Where(line => line.Key == $"{Competence}.master").Select(_ => "videreutdanning"),
        ];
        return [.. (answers["formal.prioriteringer"]?.Split(',') ?? []).Concat(shown).Distinct(StringComparer.Ordinal)];
    }
}
