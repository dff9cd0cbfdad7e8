using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Reports;

/// <summary>
/// The report on an award: persons and accounts as of 31.12 of the grant year on the lines that were granted (KIR-04, KIR-11), with its versions. Writing it stands in
/// <c>Report.Writing.cs</c>, what the embete does with it in <c>Report.Casework.cs</c>.
/// </summary>
public sealed partial class Report : IFormOwner
{
    private readonly List<FormVersion> _versions = [];
    private readonly List<AlsoReported> _others = [];

    private Report()
    {
    }

    public Id<Report> Id { get; private set; }

    /// <summary>The case that it belongs to.</summary>
    public Id<Application> ApplicationId { get; private set; }

    /// <summary>The award that it is on.</summary>
    public Id<Decision> DecisionId { get; private set; }

    public Id<Call> CallId { get; private set; }

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year of the grant, which is the year reported on.</summary>
    public int Year { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>Who got the grant.</summary>
    public Id<Organisation> RecipientId { get; private set; }

    /// <summary>Who reports: the recipient, or the kommune that has taken over for it (facts B1).</summary>
    public Id<Organisation> ReporterId { get; private set; }

    public ReportStatus Status { get; private set; }

    /// <summary>The criteria as they stood in the letter that was sent, in its målform (KIR-02); empty where the award is from before the portal.</summary>
    public string Criteria { get; private set; } = string.Empty;

    /// <summary>The number of that letter.</summary>
    public string? LetterNumber { get; private set; }

    /// <summary>The other awards of the year that it is on too; none where the year had one round.</summary>
    public IReadOnlyList<AlsoReported> Others => _others;

    /// <summary>What the accounts are held against.</summary>
    public ReportBudget Budget { get; private set; } = new([], null);

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the first version was sent: what counts against the deadline.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The first version came after the deadline; a person decides what follows (facts B5).</summary>
    public bool IsLate { get; private set; }

    /// <summary>Used of the grant in the version that stands, kroner.</summary>
    public Kroner Used { get; private set; }

    /// <summary>Left of the grant in the version that stands, kroner.</summary>
    public Kroner Unused { get; private set; }

    /// <summary>The sections that are to be mended; none when the whole report may be changed.</summary>
    public IReadOnlyList<ReturnedSection> Returned { get; private set; } = [];

    public Id<Person>? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public IReadOnlyList<FormVersion> Versions => _versions;

    public FormVersion? OpenVersion => _versions.Find(version => version.IsOpen);

    public FormVersion? SentVersion => _versions.Find(version => version.Status is VersionStatus.Sent);

    /// <summary>Begins the report on an award, filled in with what was granted.</summary>
    /// <param name="decision">The award; accepted.</param>
    /// <param name="application">Its case, with what was applied for.</param>
    /// <param name="form">The call's report form, as far as this recipient fills it in.</param>
    /// <param name="budget">What the accounts are held against.</param>
    /// <param name="letter">The letter of the award; null where it is from before the portal.</param>
    /// <param name="recipient">Who got the grant.</param>
    /// <param name="by">A contact person of the one who reports.</param>
    /// <param name="at">When.</param>
    public static Report Begin(Decision decision, Application application, ResolvedForm form, ReportBudget budget, Letters.LetterContent? letter, Organisation recipient, Actor by, DateTimeOffset at)
    {
        if (application.Id != decision.ApplicationId || recipient.Id != decision.ApplicantId)
        {
            throw new RuleViolation(ReportRules.IsReportOfCase);
        }

        var isPaid = decision.Granted > Kroner.Zero && decision.Status is DecisionStatus.Accepted or DecisionStatus.PaymentOrdered;
        var isCarriedIn = decision.Granted == Kroner.Zero && decision.Status is DecisionStatus.LetterSent && budget.CarriedIn > Kroner.Zero;
        if (!isPaid && !isCarriedIn)
        {
            throw new RuleViolation(ReportRules.AwardIsAccepted, SchemeCatalogue.Portal[application.Scheme].TheSlip);
        }

        var report = new Report
        {
            Id = Id<Report>.New(at),
            ApplicationId = application.Id,
            DecisionId = decision.Id,
            CallId = decision.CallId,
            Scheme = application.Scheme,
            Year = application.Year,
            OfficeId = decision.OfficeId,
            RecipientId = recipient.Id,
            ReporterId = recipient.SuccessorId ?? recipient.Id,
            Criteria = letter?.TextOf(Letters.LetterItem.ReportingCriteria) ?? string.Empty,
            LetterNumber = letter?.Number,
            Budget = budget.On(form),
            CreatedAt = at,
        };
        report.DemandReporter(by);
        report._versions.Add(new FormVersion(1, ReportPrefill.Of(form, application.SentVersion?.Answers ?? Answers.None, report.Budget), at));
        application.Note(new("Rapporten er påbegynt.", "Rapporten er påbyrja."), by, at);
        return report;
    }

    /// <summary>Takes in another award of the same year, from an extra round: it is reported on once, in one form (facts B2).</summary>
    /// <param name="decision">The award; accepted.</param>
    /// <param name="application">Its case.</param>
    /// <param name="form">The call's report form, as far as this recipient fills it in.</param>
    /// <param name="budget">What the accounts on it are held against.</param>
    /// <param name="by">A contact person of the one who reports.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleViolation">It is another recipient's, scheme's or year's, or the report is sent.</exception>
    public void Cover(Decision decision, Application application, ResolvedForm form, ReportBudget budget, Actor by, DateTimeOffset at)
    {
        if (application.Id != decision.ApplicationId || decision.ApplicantId != RecipientId || application.Scheme != Scheme || application.Year != Year || SubmittedAt is not null)
        {
            throw new RuleViolation(ReportRules.IsReportOfCase);
        }

        if (decision.Status is not (DecisionStatus.Accepted or DecisionStatus.PaymentOrdered))
        {
            throw new RuleViolation(ReportRules.AwardIsAccepted);
        }

        var version = DemandOpenVersion(by);
        _others.Add(new AlsoReported(Id<AlsoReported>.New(at), application.Id, decision.Id));
        Budget = Budget with { Lines = [.. Budget.Lines, .. budget.On(form, Budget).Lines] };
        version.List(form.Lists.Where(list => list.AccountsFor is not null).Aggregate(version.Answers, (answers, list) => ReportPrefill.Accounted(answers, list, Budget)), by, at);
        application.Note(new("Rapporten er påbegynt.", "Rapporten er påbyrja."), by, at);
    }

    /// <summary>True when it is on the award of this case.</summary>
    public bool IsOn(Id<Application> award) => award == ApplicationId || _others.Exists(other => other.ApplicationId == award);

    /// <summary>Used of one of its awards in the version that stands, kroner.</summary>
    public Kroner UsedOf(Id<Application> award) => _others.Find(other => other.ApplicationId == award) is { } other ? other.Used : Used.Less(Kroner.Sum(_others.Select(each => each.Used)));

    /// <summary>Left of one of its awards in the version that stands, kroner.</summary>
    public Kroner UnusedOf(Id<Application> award) => _others.Find(other => other.ApplicationId == award) is { } other ? other.Unused : Unused.Less(Kroner.Sum(_others.Select(each => each.Unused)));

    /// <summary>What could be used of one of its awards, kroner.</summary>
    public Kroner AvailableOf(Id<Application> award) => Kroner.Sum(Budget.Lines.Where(line => line.CaseId == award).Select(line => line.Available));

    /// <summary>All that is found in the answers: what the form says, and what the award says (KIR-05).</summary>
    public IReadOnlyList<Finding> Check(ResolvedForm form, Answers answers) => Check(form, answers, Budget);

    /// <inheritdoc cref="Check(ResolvedForm, Answers)"/>
    public static IReadOnlyList<Finding> Check(ResolvedForm form, Answers answers, ReportBudget budget) =>
        [.. FormCheck.Check(form, answers), .. AccountsCheck.Check(form, answers, budget)];

    /// <summary>The award changes while the report is written or handled: a reallocation was approved, or the decision replaced. The figures are held against it from then on.</summary>
    /// <param name="award">The decision that stands.</param>
    /// <param name="budget">Its budget.</param>
    /// <param name="form">The call's report form.</param>
    /// <exception cref="ArgumentException">The award is another case's.</exception>
    public void HoldAgainst(Decision award, ReportBudget budget, ResolvedForm form)
    {
        if (!IsOn(award.ApplicationId))
        {
            throw new ArgumentException("The award is another case's.", nameof(award));
        }

        if (_others.Find(other => other.ApplicationId == award.ApplicationId) is { } other)
        {
            other.HoldAgainst(award.Id);
        }
        else
        {
            DecisionId = award.Id;
        }

        Budget = budget with { Lines = [.. budget.On(form, Budget).Lines, .. Budget.Lines.Where(line => line.CaseId != award.ApplicationId)] };
    }

    /// <summary>The kommune that has taken over for the recipient reports from now on (facts B1).</summary>
    public void PassTo(Organisation successor) => ReporterId = successor.Id;

    private void DemandReporter(Actor by)
    {
        if (by.Organisation != ReporterId)
        {
            throw new RuleViolation(ReportRules.RecipientReports);
        }
    }

    private void DemandCase(Application application)
    {
        if (application.Id != ApplicationId)
        {
            throw new RuleViolation(ReportRules.IsReportOfCase);
        }
    }
}
