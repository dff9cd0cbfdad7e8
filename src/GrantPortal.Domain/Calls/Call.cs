using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Calls;

/// <summary>An announcement (utlysning) of a scheme for a year and round: a record of what differs from year to year (GEN-01).</summary>
public sealed partial class Call
{
    private readonly List<CallOffice> _offices = [];
    private readonly List<Extension> _extensions = [];

    private Call()
    {
    }

    public Id<Call> Id { get; private set; }

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year that the grant is for.</summary>
    public int Year { get; private set; }

    /// <summary>1, or more when a year has extra rounds.</summary>
    public int Round { get; private set; }

    /// <summary>Its address: <c>ki-2027</c>, <c>rus-2027-2</c>.</summary>
    public string Key { get; private set; } = string.Empty;

    public CallStatus Status { get; private set; }

    /// <summary>The official name of this year, as <see cref="Content"/> has it; a list reads it without the rest of the content (KI-01).</summary>
    public Text Name { get; private set; } = Text.Empty;

    /// <summary>When the announcement is expected, while it is planned (GEN-03).</summary>
    public DateOnly? ExpectedOn { get; private set; }

    public CallContent Content { get; private set; } = new();

    public Regulations? Regulations { get; private set; }

    /// <summary>The resolved form, frozen when the call was published; before that, what it would be now.</summary>
    public ResolvedForm? Form { get; private set; }

    /// <summary>SHA-256 of the frozen form.</summary>
    public string? FormHash { get; private set; }

    /// <summary>The form of the report on the call's grants, frozen with the application's: a report is read by its own year's form for ever.</summary>
    public ResolvedForm? ReportForm { get; private set; }

    /// <summary>SHA-256 of the frozen report form.</summary>
    public string? ReportFormHash { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The directorate that published it; null before.</summary>
    public Id<Organisation>? DirectorateId { get; private set; }

    public IReadOnlyList<CallOffice> Offices => _offices;

    public IReadOnlyList<Extension> Extensions => _extensions;

    /// <summary>Plans a call with the scheme's first content, or with a copy of an earlier year: its texts, lists and limits, its contact points, and its deadlines as many years later.</summary>
    public static Call Plan(Scheme scheme, int year, int round, DateOnly? expectedOn, Call? copyOf, DateTimeOffset at)
    {
        var call = new Call
        {
            Id = Id<Call>.New(at),
            Scheme = scheme.Key,
            Year = year,
            Round = round,
            Key = round == 1 ? $"{scheme.Key}-{year}" : $"{scheme.Key}-{year}-{round}",
            ExpectedOn = expectedOn,
            Content = copyOf?.Content ?? scheme.FirstContent(),
        };
        call.Name = call.Content.Name;
        if (copyOf?.Year < year)
        {
            call._offices.AddRange(copyOf.Offices.Select(office => office.InYear(year - copyOf.Year, at)));
        }

        return call;
    }

    /// <summary>Changes what the call says, until it is published.</summary>
    public void Edit(CallContent content, DateOnly? expectedOn, Actor by)
    {
        Status = CallLifecycle.Table.Next(Status, CallAction.Edit, by);
        Content = content;
        Name = content.Name;
        ExpectedOn = expectedOn;
    }

    /// <summary>Attaches the regulations, or a newer version of them (KI-75, KI-76).</summary>
    public void AttachRegulations(string title, string version, Id<Document> document, Actor by, DateTimeOffset at)
    {
        Status = CallLifecycle.Table.Next(Status, CallAction.AttachRegulations, by);
        Regulations = new Regulations(title, version, document, at);
    }

    /// <summary>Publishes the call and freezes its forms. Everything that the scheme asks for must be there, in both målformer.</summary>
    public void Publish(Scheme scheme, Actor by, DateTimeOffset at)
    {
        if (Status is CallStatus.Planned)
        {
            throw new RuleViolation(CallRules.NeedsRegulations);
        }

        var next = CallLifecycle.Table.Next(Status, CallAction.Publish, by);
        CallCompleteness.Demand(this, scheme.Shape);
        Form = scheme.ApplicationForm(Key, Content);
        FormHash = Form.Hash();
        ReportForm = scheme.ReportForm(Key, Content);
        ReportFormHash = ReportForm.Hash();
        (PublishedAt, DirectorateId) = (at, by.Organisation);
        Status = next;
    }

    /// <summary>Closes the call when the last deadline has passed, individual extensions included.</summary>
    public void Close(Actor by, DateTimeOffset at)
    {
        var next = CallLifecycle.Table.Next(Status, CallAction.Close, by);
        if (LastDeadline is { } last && last >= at)
        {
            throw new RuleViolation(CallRules.DeadlinesPassFirst, Norwegian.Moment(last));
        }

        Status = next;
    }

    public void BeginAssessment(Actor by) => Status = CallLifecycle.Table.Next(Status, CallAction.BeginAssessment, by);

    public void Finish(Actor by) => Status = CallLifecycle.Table.Next(Status, CallAction.Finish, by);

    /// <summary>Refuses an applicant that the call is not for: kind, embete, or not yet published.</summary>
    public void DemandEligible(Scheme scheme, Organisation applicant)
    {
        if (Form is null)
        {
            throw new RuleViolation(CallRules.NotOpen);
        }

        if (!scheme.MayApply(applicant.Kind, Content))
        {
            throw new RuleViolation(CallRules.RecipientIsEligible);
        }

        if (applicant.OfficeId is not { } office || OfficeOf(office) is null)
        {
            throw new RuleViolation(CallRules.OfficeTakesPart);
        }
    }
}
