using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Schemes;

/// <summary>
/// A grant scheme: what is the same from year to year. A scheme is a declaration and a call is data: what differs between years and embeter
/// (names, lists, limits, deadlines) lies in <see cref="CallContent"/>. Adding a scheme adds a class; the machinery asks it and never its key.
/// </summary>
public abstract class Scheme
{
    /// <summary>The stable key in addresses and files: <c>ki</c>. The official name belongs to the call, since it changes.</summary>
    public abstract string Key { get; }

    /// <summary>A short name for lists.</summary>
    public abstract Text ShortName { get; }

    public abstract IReadOnlyList<Part> Parts { get; }

    /// <summary>Who is paid back when money is claimed back (KI-98: the embete).</summary>
    public virtual RepaymentPayee RepaidTo => RepaymentPayee.Office;

    /// <summary>Who is paid back in a call with this content: the scheme's own rule, or what the call says where no source does.</summary>
    public RepaymentPayee RepaidToIn(CallContent content) =>
        content.Switches.GetValueOrDefault(CallSlots.RepaidTo.Key) switch { "office" => RepaymentPayee.Office, "directorate" => RepaymentPayee.Directorate, _ => RepaidTo };

    /// <summary>The roles that must sign an application, each once (KI-29: one).</summary>
    public abstract IReadOnlyList<Role> Signatures { get; }

    /// <summary>The roles that must sign a report, each once; ours where no source says.</summary>
    public virtual IReadOnlyList<Role> ReportSignatures => [Role.Signatory];

    /// <summary>The ways that a case may go (A.X); the form's answers choose where there are several.</summary>
    public virtual IReadOnlyList<Route> Routes => [Route.Office];

    /// <summary>What becomes of approved unused money.</summary>
    public virtual CarryOverPolicy CarryOver => CarryOverPolicy.BesideTheGrant;

    /// <summary>How many years an undertaking may get grants in a call with this content (NAV-24, RUS-03); null where none are counted.</summary>
    public virtual YearLimit? YearLimitIn(CallContent content) => null;

    /// <summary>True when the decision lies with the directorate, so that the embete's frame only guides (NAV-74) and the directorate's own is the limit.</summary>
    public bool DecidedByDirectorate => Routes.Contains(Route.Directorate);

    /// <summary>True when its calls of a year take from the same frame as every other call of that year on the same chapter and post whose scheme shares too (facts B3).</summary>
    public virtual bool SharesFrame => false;

    /// <summary>The directorate that announces, gives frames and controls: its <see cref="Organisation.Code"/>.</summary>
    public abstract string Directorate { get; }

    /// <summary>Where the directorate announces the grant too (KI-108).</summary>
    public abstract Uri AlsoAnnouncedAt { get; }

    /// <summary>The kinds of organisation that fill in an application, where the call's recipient types let them (KI-17: a bydel applies as a unit of its own).</summary>
    public abstract IReadOnlyList<OrganisationKind> Applicants { get; }

    public abstract bool OneApplicationPerCall { get; }

    /// <summary>What the letter of a grant is called.</summary>
    public virtual Text GrantLetterName { get; } = new("Tilskuddsbrev", "Tilskotsbrev");

    /// <summary>The same in the definite form.</summary>
    public virtual Text TheGrantLetter { get; } = new("Tilskuddsbrevet", "Tilskotsbrevet");

    /// <summary>The report on the year before is filled in, signed and sent in one form with the application (RUS-01).</summary>
    public virtual bool ReportsWithApplication => false;

    /// <summary>The awarded projects of an embete make a network that finds one another (NAV-90).</summary>
    public virtual bool HasNetwork => false;

    /// <summary>Those who may apply are told when a call is published; where they are not, the announcement stands alone (NAV-31).</summary>
    public virtual bool TellsApplicants => false;

    /// <summary>What the letter calls the paper that is signed and returned: akseptbrev for KI.</summary>
    public abstract Text SlipName { get; }

    /// <summary>The same in the definite form, as a sentence about one case says it.</summary>
    public abstract Text TheSlip { get; }

    /// <summary>Keys among the call's reasons for refusal that put a measure outside the scheme altogether (KI-21, KI-37).</summary>
    public virtual IReadOnlyList<string> Exclusions => [];

    /// <summary>The key of a text of the call: where documentation of projects is sent. Data, and never invented (KIR-09).</summary>
    public const string DocumentationAddress = "documentationAddress";

    /// <summary>The part whose projects' documentation goes to a documentation centre (KIR-09, KIR-10); null where none does.</summary>
    public virtual string? DocumentedPart => null;

    /// <summary>The call's lists that make the assessment sheet; where there are none, the applicant's own answers are assessed one by one.</summary>
    public virtual IReadOnlyList<AssessedList> AssessedLists => [];

    /// <summary>What is known of the applicant already, and stands in a new application until somebody changes it.</summary>
    /// <param name="applicant">Who applies.</param>
    /// <param name="payee">Who is paid.</param>
    public virtual Answers Prefill(Organisation applicant, Organisation payee) => Answers.None;

    /// <summary>True when the line has partners that the regulations give a preference (KI-39).</summary>
    public virtual bool GivesPreference(Line line) => false;

    /// <summary>Keys of the call's priorities that the application answers to (KI-59, KI-60): what the applicant has ticked, and what its lines show.</summary>
    public virtual IReadOnlyList<string> PrioritiesOf(ResolvedForm form, Answers answers) => [];

    /// <summary>What a call of this scheme must hold.</summary>
    public abstract CallShape Shape { get; }

    /// <summary>The content that the first call starts from; a later one starts as a copy of the year before.</summary>
    public abstract CallContent FirstContent();

    /// <summary>The application form: this structure, the call's lists and limits, both målformer, and who signs it.</summary>
    public ResolvedForm ApplicationForm(string callKey, CallContent content) =>
        DrawApplicationForm(callKey, content) with { Signatures = Signatures, SignedInPerson = content.Switches.GetValueOrDefault(CallSlots.SignedBy.Key) == "head", Route = Routes[0], YearLimit = YearLimitIn(content) };

    /// <summary>The form of the report on what was granted in the call; its lines are the application's (KI-24, KIR-05).</summary>
    public ResolvedForm ReportForm(string callKey, CallContent content) => DrawReportForm(callKey, content) with { Signatures = ReportSignatures };

    protected abstract ResolvedForm DrawApplicationForm(string callKey, CallContent content);

    protected abstract ResolvedForm DrawReportForm(string callKey, CallContent content);

    /// <summary>Who is paid when this organisation applies: itself, or a bydel's kommune where the bydel has no number of its own.</summary>
    public virtual Id<Organisation> PayeeOf(Organisation applicant) =>
        applicant.Number is null && applicant.ParentId is { } parent ? parent : applicant.Id;

    /// <summary>
    /// The most that can be granted to an undertaking whose years run out, kroner: on each line what is sought, within the ceiling of a position for the part of the year that is left, and
    /// within the other ceilings whole (NAV-26; facts B4). Null where nothing limits it.
    /// </summary>
    public Kroner? CeilingOf(ResolvedForm form, Answers answers, Undertaking undertaking, int year)
    {
        if (form.YearLimit is not { End: YearsEnd.Refused } limit || undertaking.YearsOf(limit)?.ShareOf(year, limit.PartYear) is not (< 1 and var share))
        {
            return null;
        }

        var limited = form.FieldsFor(answers).Where(field => field is { Ceiling: not null, Meaning: Meaning.NewMoney });
        return share == 0 ? Kroner.Zero : new Kroner((long)Math.Round(limited.Sum(field => Most(field, answers, share)), MidpointRounding.AwayFromZero));
    }

    /// <summary>The lines that are granted: whole parts or single lines, with what was sought on each.</summary>
    public IReadOnlyList<SoughtLine> SoughtLines(ResolvedForm form, Answers answers)
    {
        var lines = form.Lines(answers);
        return [.. Parts.SelectMany(part => SoughtIn(part, form.UndertakingOf(part.Key, answers)?.Title, [.. lines.Where(line => line.Part == part.Key)]))];
    }

    /// <summary>The kinds of organisation that may apply in a call with this content, each with its own form (KI-13..17).</summary>
    public IReadOnlyList<OrganisationKind> ApplicantsIn(CallContent content) =>
        [.. Applicants.Where(kind => MayApply(kind, content))];

    /// <summary>Whether an organisation of this kind may apply in a call with this content: the scheme is made for it, and the call lets it (KI-13..17).</summary>
    public bool MayApply(OrganisationKind kind, CallContent content) =>
        Applicants.Contains(kind) && RecipientTypes.Of(kind) is { } type && content.Eligible.Contains(type);

    private static decimal Most(Field field, Answers answers, decimal share)
    {
        var ceiling = (field.Ceiling!.In(answers) ?? 0) * (field.Ceiling.PercentOf is null ? 1 : share);
        return Math.Min(answers.Number(field.Name) ?? 0, ceiling);
    }

    private static IEnumerable<SoughtLine> SoughtIn(Part part, Text? title, IReadOnlyList<Line> lines) => (part.GrantedAs, lines.Count) switch
    {
        (_, 0) => [],
        (GrantedAs.Whole or GrantedAs.Undertaking, _) => [new SoughtLine(part.Key, part.Key, title ?? part.Name, Kroner.Sum(lines.Select(line => line.Asked)), Sum(lines, line => line.CarriedOver), Sum(lines, line => line.OwnContribution))],
        _ => lines.Select(line => new SoughtLine(part.Key, line.Key, line.Title, line.Asked, line.CarriedOver ?? Kroner.Zero, line.OwnContribution ?? Kroner.Zero)),
    };

    private static Kroner Sum(IEnumerable<Line> lines, Func<Line, Kroner?> amount) => Kroner.Sum(lines.Select(line => amount(line) ?? Kroner.Zero));
}
