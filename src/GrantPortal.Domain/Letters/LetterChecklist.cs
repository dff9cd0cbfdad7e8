using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>What a letter of each kind must say before it can be sent (facts C4; økonomibestemmelsene 6.3.3).</summary>
public static class LetterChecklist
{
    private static readonly LetterItem[] All =
    [
        OfficeName, OfficeAddress, CaseNumber, Date, Caseworker, RecipientName, RecipientNumber, SchemeName, ChapterAndPost, GrantYear, Regulations, Publicity, ContactPoint, NoAppeal,
    ];

    private static readonly LetterItem[] BetweenAuthorities = [OfficeName, CaseNumber, Date, Caseworker, RecipientName, SchemeName, ChapterAndPost, GrantYear, Regulations, Publicity];

    private static readonly Dictionary<LetterKind, LetterItem[]> OfKind = new()
    {
        [LetterKind.Grant] =
        [
            Total, AmountPerLine, Purpose, Period, Conditions, PaymentRoutine, SlipDueDate, Responsibility, ReportingCriteria, ReportDeadline, AccountsDeadline, Auditor,
            Control, Reactions, DutyToNotify, Reallocation, UnusedMoney, Repayment,
        ],
        [LetterKind.Refusal] = [AmountPerLine, Reasons, Guidance],
        [LetterKind.Dismissal] = [FormalGround, Guidance],
        [LetterKind.InformationRequest] = [MissingItems, AnswerDueDate, Guidance],
        [LetterKind.ReportApproval] = [ApprovedUse, UnusedMoney],
        [LetterKind.CarryOver] = [LetterItem.CarriedOver, ReportDeadline, Control, Reactions, Repayment],
        [LetterKind.ReportReturn] = [MissingItems, Guidance],
        [LetterKind.Stop] = [Total, Reasons, PaymentRoutine, Reactions, Guidance],
        [LetterKind.StopLifted] = [Total, Reasons, PaymentRoutine],
        [LetterKind.Lapse] = [Total, Reasons, Repayment],
        [LetterKind.ReallocationAnswer] = [Reallocation, Total, Reasons, Guidance],
        [LetterKind.ControlRequest] = [Control, MissingItems, AnswerDueDate, Guidance],
        [LetterKind.ControlConclusion] = [Total, Control, Reasons, Reactions],
        [LetterKind.Replacement] = [ReplacedLetter, Total, AmountPerLine, Reasons],
        [LetterKind.Reminder] = [AnswerDueDate, Reactions],
        [LetterKind.RepaymentClaim] = [ClaimedAmount, ClaimGround, PayeeAccount, RepaymentReference, PayBackDueDate, Guidance],
        [LetterKind.RepaymentReminder] = [ClaimedAmount, ClaimGround, PayeeAccount, RepaymentReference, PayBackDueDate, Guidance],
        [LetterKind.RepaymentWithdrawal] = [ClaimedAmount, Reasons, Guidance],
        [LetterKind.Authorisation] = [Total, AmountPerLine, Guidance],
        [LetterKind.Referral] = [Total, AmountPerLine, Guidance],
    };

    /// <summary>Everything that a letter of the kind must say.</summary>
    public static IEnumerable<LetterItem> For(LetterKind kind) =>
        (kind is LetterKind.Authorisation or LetterKind.Referral ? BetweenAuthorities : All).Concat(OfKind[kind]);

    /// <summary>What this letter lacks.</summary>
    public static IReadOnlyList<LetterItem> Missing(LetterContent content) =>
        [.. For(content.Kind).Concat(content.Demanded).Except(content.Covered()).Order()];

    /// <exception cref="RuleViolation">Something is missing; the sentence names it.</exception>
    public static void Demand(LetterContent content)
    {
        if (Missing(content) is { Count: > 0 } missing)
        {
            var names = missing.Select(item => item.Name()).ToList();
            throw new RuleViolation(
                DecisionRules.LetterIsComplete,
                new Text($"Dette mangler: {string.Join(", ", names.Select(name => name.Nb))}.", $"Dette manglar: {string.Join(", ", names.Select(name => name.Nn))}."));
        }
    }
}
