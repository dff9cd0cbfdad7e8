using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The facts of a case that its head shows.</summary>
public sealed record CaseFacts
{
    public required Id<Application> Id { get; init; }

    public required Id<Call> CallId { get; init; }

    /// <summary>What the call says; the head shows its name.</summary>
    public required CallContent Content { get; init; }

    public Text CallName => Content.Name;

    public required string Scheme { get; init; }

    public required int Year { get; init; }

    public required Id<Organisation> ApplicantId { get; init; }

    /// <summary>Who has taken over for the applicant.</summary>
    public Id<Organisation>? SuccessorId { get; init; }

    public required string Applicant { get; init; }

    public required OrganisationKind ApplicantKind { get; init; }

    public Id<Organisation>? ApplicantParentId { get; init; }

    public LanguageForm LanguageForm { get; init; }

    public Language Language { get; init; }

    public required Id<Organisation> OfficeId { get; init; }

    public required string Office { get; init; }

    public required OrganisationKind OfficeKind { get; init; }

    public required string OfficeCode { get; init; }

    public required Id<Organisation> PayeeId { get; init; }

    /// <summary>Who recommends, decides, writes and pays.</summary>
    public Route Route { get; init; }

    public Id<Organisation> DirectorateId { get; init; }

    /// <summary>The roles that have signed the version that is being written.</summary>
    public IReadOnlyList<Role> SignedBy { get; init; } = [];

    /// <summary>The formal ground on which the embete recommends dismissal; null where it recommends amounts.</summary>
    public DismissalGround? RecommendedDismissal { get; init; }

    /// <summary>Questions that the directorate has asked the embete.</summary>
    public int Questions { get; init; }

    /// <summary>The project that the application is for, where a scheme takes one for each.</summary>
    public Undertaking? Project { get; init; }

    /// <summary>The project's years of operation; null before it has begun, and where the scheme counts none.</summary>
    public OperatingYears? Years => Project?.YearsOf(SchemeCatalogue.Portal[Scheme].YearLimitIn(Content));

    /// <summary>Roles of the scheme that have not signed the version that is being written.</summary>
    public IEnumerable<Role> AwaitedSignatures => SchemeCatalogue.Portal[Scheme].Signatures.Except(SignedBy);

    public required string CaseNumber { get; init; }

    public string? ArchiveCaseNumber { get; init; }

    public required ApplicationStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public bool IsLate { get; init; }

    /// <summary>New money sought, kroner.</summary>
    public Kroner Sought { get; init; }

    public string? AdmittedReason { get; init; }

    public DismissalGround? DismissedFor { get; init; }

    public Id<Person>? CaseworkerId { get; init; }

    public Id<Person>? StandInId { get; init; }

    public string? Caseworker { get; init; }

    public string? StandIn { get; init; }

    public Id<Person>? RecommendedBy { get; init; }

    /// <summary>The viewer has said that it is impartial in this case.</summary>
    public bool ImpartialityDeclared { get; init; }

    public VersionStatus? OpenVersion { get; init; }

    public int? SentVersion { get; init; }

    /// <summary>The titles of those who signed what was sent.</summary>
    public IReadOnlyList<string> SignerTitles { get; init; } = [];

    /// <summary>Signatures that partners have been asked for, those on earlier versions among them (LSV-02).</summary>
    public required int Partners { get; init; }

    /// <summary>Those of them that are awaited.</summary>
    public required int PartnersAwaited { get; init; }

    public int Requests { get; init; }

    public DateOnly? RequestDueOn { get; init; }

    /// <summary>The goal assessment is written (KI-34).</summary>
    public bool Assessed { get; init; }

    /// <summary>Every line has a recommended amount.</summary>
    public bool AmountsWritten { get; init; }

    public int Documents { get; init; }

    public DateTimeOffset? ReportDue { get; init; }

    public DateTimeOffset? ReportExtendedTo { get; init; }

    public DecisionFacts? Decision { get; init; }

    /// <summary>How far the report on the award has come; null where it is not begun, or not sent and the viewer is an official.</summary>
    public ReportFacts? Report { get; init; }

    /// <summary>Less was granted than sought on some line, so that the slip asks for a revised budget.</summary>
    public bool AsksForBudget { get; init; }

    /// <summary>Where the revised budget stands; null while none is sent.</summary>
    public RevisedBudgetStatus? Budget { get; init; }

    /// <summary>Where the carry-over that the application declares stands; null where it declares none.</summary>
    public TransferStatus? CarryOver { get; init; }

    public int LettersSent { get; init; }

    /// <summary>A letter that is drafted and not sent.</summary>
    public Id<Letter>? DraftLetterId { get; init; }

    public required ClaimFacts Claims { get; init; }

    /// <summary>The last payment that is ordered, and what became of it.</summary>
    public PaymentFacts? Payment { get; init; }

    /// <summary>Requests for reallocation of the award.</summary>
    public int Reallocations { get; init; }

    public bool ReallocationIsAsked { get; init; }

    /// <summary>Controls of the award that the viewer may know of.</summary>
    public int Controls { get; init; }

    public Id<Control>? OpenControlId { get; init; }

    /// <summary>When the recipient's answer in a control is due.</summary>
    public DateOnly? ControlAnswerDueOn { get; init; }

    /// <summary>Exclusions of the applicant that cover the grant year, whichever directorate set them.</summary>
    public IReadOnlyList<BarredYears> Barred { get; init; } = [];

    /// <summary>The years in which the scheme's directorate has barred the applicant, where the grant year is one of them (KI-106).</summary>
    public string? BarredFor => Barred.FirstOrDefault(years => years.Directorate == SchemeCatalogue.Portal[Scheme].Directorate) is { } barred
        ? barred.From == barred.To ? $"{barred.From}" : $"{barred.From}–{barred.To}"
        : null;

    /// <summary>The målform of letters in the case.</summary>
    public Language LetterLanguage => LanguageForm switch
    {
        LanguageForm.Bokmal => Language.Bokmal,
        LanguageForm.Nynorsk => Language.Nynorsk,
        _ => Language,
    };
}

/// <summary>The claims for repayment that the viewer sees, and what is still to come in on them, kroner.</summary>
public sealed record ClaimFacts(int Count, int NotSent, long Outstanding);

/// <summary>What became of a payment.</summary>
public sealed record PaymentFacts(PaymentStatus Status, DateTimeOffset OrderedAt, DateOnly? PaidOn, DateOnly? BouncedOn, string BounceReason);

/// <summary>How far the decision has come.</summary>
public sealed record DecisionFacts(Id<Decision> Id, DecisionStatus Status, Kroner Granted, DateTimeOffset DecidedAt, DateOnly? SlipDueOn, DateTimeOffset? SlipFilledInAt, DateTimeOffset? SlipSignedAt, Id<Person>? SlipFilledInBy, bool AccountAwaitsConfirmation);

/// <summary>How far the report has come.</summary>
public sealed record ReportFacts(Id<Report> Id, ReportStatus Status, Id<Organisation> ReporterId, DateTimeOffset? SubmittedAt, bool IsLate, VersionStatus? Open);

/// <summary>Calendar years without grants, and the code of the directorate that set them.</summary>
public sealed record BarredYears(int From, int To, string Directorate);
