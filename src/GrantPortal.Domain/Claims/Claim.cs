using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Claims;

/// <summary>
/// A claim that paid money is paid back (krav om tilbakebetaling, KI-98, KI-105): an amount with a ground on one decision. How it is sent and settled stands in
/// <c>Claim.Settling.cs</c>.
/// </summary>
public sealed partial class Claim
{
    private readonly List<ClaimRepayment> _repayments = [];
    private readonly List<ClaimReminder> _reminders = [];

    private Claim()
    {
    }

    public Id<Claim> Id { get; private set; }

    public Id<Decision> DecisionId { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    /// <summary>The embete that has the case.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>Who was paid and shall pay back.</summary>
    public Id<Organisation> DebtorId { get; private set; }

    /// <summary>Which claim on the case this is, from 1; the decision may be replaced by another.</summary>
    public int Number { get; private set; }

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year that the grant was for.</summary>
    public int Year { get; private set; }

    /// <summary>Chapter, post, scheme, grant year, case and claim (KI-98): <c>0761.68 KI 2027 2027/118-K1</c>.</summary>
    public string Reference { get; private set; } = string.Empty;

    public ClaimStatus Status { get; private set; }

    public ClaimGround Ground { get; private set; }

    /// <summary>What the ground comes to here, in the letter's målform; may be empty.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Claimed, kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>Come in so far, kroner; never more than <see cref="Amount"/>.</summary>
    public Kroner Repaid { get; private set; }

    /// <summary>Still to come in, kroner; nothing when it is withdrawn.</summary>
    public Kroner Outstanding => Status is ClaimStatus.Withdrawn ? Kroner.Zero : Amount.Less(Repaid);

    /// <summary>What it takes of the paid money, kroner: all of it, or when it is withdrawn only what came in.</summary>
    public Kroner Standing => Status is ClaimStatus.Withdrawn ? Repaid : Amount;

    /// <summary>Whom it is paid to; null until it is sent.</summary>
    public Id<Organisation>? PayeeId { get; private set; }

    /// <summary>The account that the letter names; null until it is sent.</summary>
    public AccountNumber? Account { get; private set; }

    /// <summary>Due by the end of the day in Europe/Oslo, after the last reminder; null until it is sent.</summary>
    public DateOnly? DueOn { get; private set; }

    public Id<Letter>? LetterId { get; private set; }

    public Id<Person> MadeBy { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public Id<Person>? SentBy { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Why it was withdrawn, in the letter's målform.</summary>
    public string WithdrawnReason { get; private set; } = string.Empty;

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public Id<Letter>? WithdrawalLetterId { get; private set; }

    /// <summary>What came in, in the order that it was registered; also what was taken out again.</summary>
    public IReadOnlyList<ClaimRepayment> Repayments => _repayments;

    public IReadOnlyList<ClaimReminder> Reminders => _reminders;

    /// <summary>True while something is to come in.</summary>
    public bool IsOpen => Status is ClaimStatus.Sent or ClaimStatus.PartlyPaid;

    /// <summary>
    /// Decides that money is paid back. It is sent apart (<see cref="Send"/>), since the one who controls may claim and the embete writes.
    /// </summary>
    /// <param name="decision">The decision that the money was paid on.</param>
    /// <param name="ground">Why.</param>
    /// <param name="amount">Kroner.</param>
    /// <param name="reason">What the ground comes to here, in the letter's målform; may be empty.</param>
    /// <param name="payments">All payments of the award.</param>
    /// <param name="claims">All claims on the award. Its number is the next, so that of two that are made at once only one can be kept.</param>
    /// <param name="carried">What is carried over to the award, which can be claimed back like what is paid, and from it, which cannot.</param>
    /// <param name="application">The case.</param>
    /// <param name="call">The call, for chapter and post.</param>
    /// <param name="by">Who claims.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleViolation">It is more than can be claimed, or nothing, or the case is another embete's.</exception>
    /// <exception cref="ArgumentException">A payment or a claim is another case's.</exception>
    public static Claim Make(
        Decision decision, ClaimGround ground, Kroner amount, string reason, IReadOnlyList<Payment> payments, IReadOnlyList<Claim> claims, Carried carried, Application application, Call call, Actor by, DateTimeOffset at)
    {
        var status = ClaimLifecycle.Table.Next(ClaimStatus.Made, ClaimAction.Make, by);
        if (payments.Any(payment => payment.ApplicationId != decision.ApplicationId) || claims.Any(other => other.ApplicationId != decision.ApplicationId))
        {
            throw new ArgumentException("A payment or a claim is another case's.", nameof(payments));
        }

        if (by.Role is Role.Caseworker or Role.OfficeLeader && by.Organisation != decision.OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (amount == Kroner.Zero)
        {
            throw new RuleViolation(ClaimRules.AmountIsStated);
        }

        if (AwardBalance.Of(carried, payments, report: null, claims).Claimable is var most && amount > most)
        {
            throw new RuleViolation(ClaimRules.NotMoreThanPaid, Norwegian.Kroner(most));
        }

        var claim = new Claim
        {
            Id = Id<Claim>.New(at),
            DecisionId = decision.Id,
            ApplicationId = decision.ApplicationId,
            OfficeId = decision.OfficeId,
            DebtorId = decision.PayeeId,
            Number = claims.Count + 1,
            Scheme = call.Scheme,
            Year = call.Year,
            Status = status,
            Ground = ground,
            Reason = Norwegian.Normalise(reason).Trim(),
            Amount = amount,
            MadeBy = by.Person,
            MadeAt = at,
        };
        claim.Reference = $"{PaymentReference.Of(call, application.CaseNumber)}-K{claim.Number}";
        application.NoteForOffice(new("Det er laget et krav om tilbakebetaling av {0}. Grunn: {1}.", "Det er laga eit krav om tilbakebetaling av {0}. Grunn: {1}."), by, at, Norwegian.Kroner(amount), ground.Name());
        return claim;
    }
}
