using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>
/// One applicant's application in a call, with its versions, and the embete's work on it until it is decided. What the applicant does stands in
/// <c>Application.Writing.cs</c> and <c>Application.Applying.cs</c>, what the embete does in <c>Application.Casework.cs</c>.
/// </summary>
public sealed partial class Application : IFormOwner
{
    private readonly List<FormVersion> _versions = [];
    private readonly List<HistoryEntry> _history = [];
    private readonly List<InformationRequest> _informationRequests = [];
    private readonly List<ImpartialityDeclaration> _impartiality = [];
    private readonly List<CriterionAssessment> _assessments = [];
    private readonly List<RecommendedLine> _recommendedLines = [];
    private readonly List<DirectorateQuestion> _questions = [];

    private Application()
    {
    }

    public Id<Application> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year that the grant is for.</summary>
    public int Year { get; private set; }

    public Id<Organisation> ApplicantId { get; private set; }

    /// <summary>Who has taken over the applicant's rights and duties; null while it lives (facts B1).</summary>
    public Id<Organisation>? SuccessorId { get; private set; }

    /// <summary>
    /// The embete that the case belongs to: a wall that nobody else sees over (KI-30). The directorate itself where it has the case alone (NAV-52).
    /// </summary>
    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>The embete of the applicant; another than <see cref="OfficeId"/> only where the directorate has the case alone.</summary>
    public Id<Organisation> HomeOfficeId { get; private set; }

    /// <summary>Who recommends, decides, writes and pays; the form that was sent says it.</summary>
    public Route Route { get; private set; }

    /// <summary>The directorate of the call: it decides where the route says so.</summary>
    public Id<Organisation> DirectorateId { get; private set; }

    public Id<Organisation> PayeeId { get; private set; }

    /// <summary>The scheme takes one application from each applicant in a call (KI-77); the database holds it too.</summary>
    public bool IsOnlyOne { get; private set; }

    /// <summary>The case number that the applicant sees: <c>2027/118</c>.</summary>
    public string CaseNumber { get; private set; } = string.Empty;

    /// <summary>The number in the embete's archive, once known; printed in letters.</summary>
    public string? ArchiveCaseNumber { get; private set; }

    public ApplicationStatus Status { get; private set; }

    /// <summary>The language that it was written in; a neutral kommune gets letters in it (språklova § 15).</summary>
    public Language Language { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the version that stands was sent.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>New money sought in the version that stands, kroner.</summary>
    public Kroner Sought { get; private set; }

    /// <summary>Sent after the deadline, as the last signature says, late in the evening too (NAV-38): a person dismisses it or admits it.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Why a late application was admitted; null when it was not.</summary>
    public string? AdmittedReason { get; private set; }

    /// <summary>The formal ground of a dismissal.</summary>
    public DismissalGround? DismissedFor { get; private set; }

    public Id<Person>? CaseworkerId { get; private set; }

    public Id<Person>? StandInId { get; private set; }

    /// <summary>The caseworker's assessment of expected goal achievement (KI-34); part of the reason.</summary>
    public string GoalAssessment { get; private set; } = string.Empty;

    /// <summary>A note that only the embete sees; never part of a letter.</summary>
    public string PrivateNote { get; private set; } = string.Empty;

    /// <summary>The formal ground on which the embete recommends that the directorate dismisses; null where it recommends amounts.</summary>
    public DismissalGround? RecommendedDismissal { get; private set; }

    /// <summary>Its place among the embete's applications in the call, from 1; null where the embete has not ranked it.</summary>
    public int? Rank { get; private set; }

    /// <summary>The class of priority, 1 first; null for none. What the answers suggest, until a caseworker sets it (BU-05). It orders lists and never excludes (BU-06).</summary>
    public int? PriorityClass { get; private set; }

    /// <summary>Who set the class; null while it is what the answers suggest.</summary>
    public Id<Person>? PrioritySetBy { get; private set; }

    /// <summary>Which of the embete's frames in the call a grant is taken from; empty for the ordinary one, else the purpose of a pot (facts B3).</summary>
    public string FramePurpose { get; private set; } = string.Empty;

    /// <summary>Why these amounts are recommended; part of the reason.</summary>
    public string RecommendationReason { get; private set; } = string.Empty;

    /// <summary>What the embete has decided to follow from a late or missing report on the year before; null where it has decided nothing.</summary>
    public ReportingJudgement? ReportingJudgement { get; private set; }

    /// <summary>Why; part of the case, and never of a letter.</summary>
    public string ReportingReason { get; private set; } = string.Empty;

    public Id<Person>? RecommendedBy { get; private set; }

    public Id<Person>? ApprovedBy { get; private set; }

    public IReadOnlyList<FormVersion> Versions => _versions;

    public IReadOnlyList<HistoryEntry> History => _history;

    public IReadOnlyList<InformationRequest> InformationRequests => _informationRequests;

    public IReadOnlyList<ImpartialityDeclaration> Impartiality => _impartiality;

    public IReadOnlyList<CriterionAssessment> Assessments => _assessments;

    public IReadOnlyList<RecommendedLine> RecommendedLines => _recommendedLines;

    /// <summary>What the directorate has asked the embete about, with the answers.</summary>
    public IReadOnlyList<DirectorateQuestion> Questions => _questions;

    /// <summary>The version being written, if there is one.</summary>
    public FormVersion? OpenVersion => _versions.Find(version => version.IsOpen);

    /// <summary>The version that stands: sent and not replaced.</summary>
    public FormVersion? SentVersion => _versions.Find(version => version.Status is VersionStatus.Sent);

    /// <summary>The case follows the applicant's rights and duties to its successor; what was granted is reported on for itself (facts B1).</summary>
    public void PassOn(Organisation applicant, Organisation successor, Actor by, DateTimeOffset at)
    {
        if (applicant.Id != ApplicantId || applicant.SuccessorId != successor.Id)
        {
            throw new RuleViolation(ApplicationRules.PassedToSuccessor);
        }

        SuccessorId = successor.Id;
        Record(new("{0} har tatt over saken etter {1}.", "{0} har teke over saka etter {1}."), Status, by, at, Text.Same(successor.Name), Text.Same(applicant.Name));
    }

    /// <summary>The embete's number of the case in its archive (Noark).</summary>
    public void RegisterInArchive(string archiveCaseNumber, Actor by, DateTimeOffset at)
    {
        DemandOffice(by);
        ArchiveCaseNumber = archiveCaseNumber.Trim();
        Record(new("Saken er registrert i arkivet som {0}.", "Saka er registrert i arkivet som {0}."), Status, by, at, ArchiveCaseNumber);
    }

    private void Move(ApplicationStatus to, Text sentence, Actor by, DateTimeOffset at, params object[] values)
    {
        var from = Status;
        Status = to;
        Record(sentence, from, by, at, values);
    }

    private void Record(Text sentence, ApplicationStatus from, Actor by, DateTimeOffset at, params object[] values) =>
        _history.Add(new HistoryEntry(Id, sentence.With(values), from.ToString(), Status.ToString(), by, at));

    private void RecordForOffice(Text sentence, ApplicationStatus from, Actor by, DateTimeOffset at, params object[] values) =>
        _history.Add(new HistoryEntry(Id, sentence.With(values), from.ToString(), Status.ToString(), by, at, forOfficeOnly: true));
}
