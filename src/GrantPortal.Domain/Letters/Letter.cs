using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Letters;

/// <summary>A letter to the applicant on a case. A draft holds what the caseworker adds; sending freezes the whole with number, date and hash.</summary>
public sealed class Letter
{
    private Letter()
    {
    }

    public Id<Letter> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    /// <summary>Who writes it: the embete of the case, or in a control the directorate or its delegate.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    public LetterKind Kind { get; private set; }

    public LetterStatus Status { get; private set; }

    /// <summary>The decision that a grant or a refusal tells of.</summary>
    public Id<Decision>? DecisionId { get; private set; }

    /// <summary>The request that a mangelbrev carries.</summary>
    public Id<InformationRequest>? InformationRequestId { get; private set; }

    /// <summary>What the caseworker adds, in the letter's målform; empty paragraphs divide it.</summary>
    public string Remarks { get; private set; } = string.Empty;

    /// <summary>What the recipient shall report on beside the criteria of the call, in the letter's målform (NAV-84).</summary>
    public string ReportingTerms { get; private set; } = string.Empty;

    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>The case number and a running number: <c>2027/118-2</c>; null while it is a draft.</summary>
    public string? Number { get; private set; }

    /// <summary>What was sent; null while it is a draft.</summary>
    public LetterContent? Content { get; private set; }

    /// <summary>SHA-256 of what was sent.</summary>
    public string? Hash { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public Id<Person>? SentBy { get; private set; }

    /// <summary>The PDF, printed once.</summary>
    public Id<Document>? DocumentId { get; private set; }

    /// <summary>Drafts the letter of a decision: a grant or a refusal. What the caseworker gave as reason is the start of what it adds.</summary>
    public static Letter Draft(Application application, Decision decision, Actor by, DateTimeOffset at)
    {
        var letter = Draft(application, KindOf(decision), by, at);
        (letter.DecisionId, letter.Remarks) = (decision.Id, IsAsRecommended(application, decision) ? application.RecommendationReason : string.Empty);
        return letter;
    }

    /// <summary>Drafts the letter of a decision that takes another's place, with the grounds as whoever decided gives them. The embete sends it, also where the directorate decided (NAV-56, NAV-59).</summary>
    /// <exception cref="RuleViolation">Somebody else decided.</exception>
    public static Letter DraftReplacement(Application application, Decision decision, string grounds, Actor by, DateTimeOffset at)
    {
        if (by.Organisation != decision.DeciderId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        var letter = Begin(application, KindOf(decision), application.OfficeId, by, at);
        (letter.DecisionId, letter.Remarks) = (decision.Id, Norwegian.Normalise(grounds).Trim());
        return letter;
    }

    // Where a directorate decides otherwise than the embete recommends, the embete's reason is not the decision's.
    private static bool IsAsRecommended(Application application, Decision decision) => application.Route is not Route.Directorate
        || decision.Lines.All(line => application.RecommendedLines.Any(recommended => recommended.Key == line.Key && recommended.Amount == line.Granted));

    /// <summary>Drafts the letter of a dismissal.</summary>
    public static Letter DraftDismissal(Application application, Actor by, DateTimeOffset at) =>
        application.DismissedFor is not null ? Draft(application, LetterKind.Dismissal, by, at) : throw new RuleViolation(LetterRules.HasItsGround);

    /// <summary>Drafts the letter that carries a request for missing items.</summary>
    public static Letter Draft(Application application, InformationRequest request, Actor by, DateTimeOffset at)
    {
        if (!application.InformationRequests.Contains(request))
        {
            throw new RuleViolation(LetterRules.BelongsToCase);
        }

        var letter = Draft(application, LetterKind.InformationRequest, by, at);
        letter.InformationRequestId = request.Id;
        return letter;
    }

    /// <summary>Drafts a letter on something after the award, whose own move says that it may be sent.</summary>
    public static Letter Draft(Application application, LetterKind kind, Actor by, DateTimeOffset at)
    {
        var letter = Begin(application, kind, kind is LetterKind.ControlRequest or LetterKind.ControlConclusion ? by.Organisation : application.OfficeId, by, at);
        letter.DemandOffice(by);
        return letter;
    }

    /// <summary>Writes what the caseworker adds, and what this recipient shall report on beside the criteria of the call (NAV-84).</summary>
    public void Write(string remarks, Actor by, string reportingTerms = "")
    {
        DemandOffice(by);
        Status = LetterLifecycle.Table.Next(Status, LetterAction.Write, by);
        (Remarks, ReportingTerms) = (Norwegian.Normalise(remarks).Trim(), Norwegian.Normalise(reportingTerms).Trim());
    }

    /// <summary>Keeps the PDF that was printed of it.</summary>
    public void KeepPrint(Document print)
    {
        if (Status is not LetterStatus.Sent || DocumentId is not null)
        {
            throw new RuleViolation(LetterRules.AlreadyPrinted);
        }

        DocumentId = print.Id;
    }

    /// <summary>Freezes the letter; called by the decision or the case that it belongs to.</summary>
    internal void Send(Application application, LetterContent content, Actor by, DateTimeOffset at)
    {
        DemandOffice(by);
        var next = LetterLifecycle.Table.Next(Status, LetterAction.Send, by);
        if (application.Id != ApplicationId || content.Kind != Kind)
        {
            throw new RuleViolation(LetterRules.BelongsToCase);
        }

        if (OfficeId == application.OfficeId)
        {
            application.DemandImpartial(by);
        }

        LetterChecklist.Demand(content);
        (Content, Hash, Number, SentAt, SentBy, Status) = (content, content.Hash(), content.Number, at, by.Person, next);
    }

    // Who has only carried over has sought nothing, and is refused nothing (facts B1).
    private static LetterKind KindOf(Decision decision) =>
        decision.ReplacesId is not null ? LetterKind.Replacement : decision.Granted > Money.Kroner.Zero ? LetterKind.Grant : decision.Sought == Money.Kroner.Zero ? LetterKind.CarryOver : LetterKind.Refusal;

    private static Letter Begin(Application application, LetterKind kind, Id<Organisation> office, Actor by, DateTimeOffset at) => new()
    {
        Id = Id<Letter>.New(at),
        ApplicationId = application.Id,
        OfficeId = office,
        Kind = kind,
        DraftedAt = at,
        Status = LetterLifecycle.Table.Next(LetterStatus.Draft, LetterAction.Write, by),
    };

    private void DemandOffice(Actor by)
    {
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }
    }
}
