using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Schemes.SubstanceUse;

/// <summary>
/// Kommunalt rusarbeid (RUS): wages for positions, each with its own identity and up to four years, at a rate that falls from year to year (facts B2). One form holds the report on last
/// year, what is carried over, the positions that are continued and the new ones (RUS-01).
/// </summary>
public sealed class SubstanceUseScheme : Scheme
{
    /// <summary>The one part: positions, each granted for itself (RUS-03).</summary>
    public const string Positions = "stilling";

    public override string Key => "rus";

    public override Text ShortName { get; } = new("Kommunalt rusarbeid", "Kommunalt rusarbeid");

    /// <summary>RUS-03: the unit of award is the position.</summary>
    public override IReadOnlyList<Part> Parts { get; } = [new(Positions, new("Stillinger", "Stillingar"), GrantedAs.Lines)];

    /// <summary>Ours: no source says who signs.</summary>
    public override IReadOnlyList<Role> Signatures { get; } = [Role.Signatory];

    /// <summary>RUS-01: «et felles skjema for rapportering … og søknad».</summary>
    public override bool ReportsWithApplication => true;

    /// <summary>RUS-03 and facts B2: up to four years from the first award, and then no more.</summary>
    public override YearLimit? YearLimitIn(CallContent content) => YearSlots.Limit(content, YearsStart.FirstAward, YearsEnd.Refused);

    public override string Directorate => "hdir";

    public override Uri AlsoAnnouncedAt { get; } = new("https://www.helsedirektoratet.no/tilskudd");

    public override IReadOnlyList<OrganisationKind> Applicants { get; } = [OrganisationKind.Municipality];

    /// <summary>RUS-01: one form with all the positions.</summary>
    public override bool OneApplicationPerCall => true;

    public override Text SlipName { get; } = new("akseptbrev", "akseptbrev");

    public override Text TheSlip { get; } = new("akseptbrevet", "akseptbrevet");

    /// <summary>facts B2: lasting capacity, own financing that rises, and the priorities of the year.</summary>
    public override IReadOnlyList<AssessedList> AssessedLists { get; } = [new("criteria", new("Kriteriene", "Kriteria"), IsScored: false)];

    /// <summary>facts B2: what is ticked for any of the new positions.</summary>
    public override IReadOnlyList<string> PrioritiesOf(ResolvedForm form, Answers answers) =>
        [.. form.FieldsFor(answers).Where(field => field.Name.EndsWith(".prioriteringer", StringComparison.Ordinal)).SelectMany(field => answers[field.Name]?.Split(',') ?? []).Distinct(StringComparer.Ordinal)];

    public override CallShape Shape => SubstanceUseCall.Shape;

    public override CallContent FirstContent() => SubstanceUseCall.FirstContent();

    protected override ResolvedForm DrawApplicationForm(string callKey, CallContent content) => SubstanceUseForm.Resolve(Key, callKey, content);

    protected override ResolvedForm DrawReportForm(string callKey, CallContent content) => SubstanceUseReportForm.Resolve(Key, callKey, content);
}
