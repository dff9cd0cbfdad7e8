using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Payments;

/// <summary>
/// A payment order to the accounting system: amount, account, and the reference that follows the money (KI-98). What happens to it there, paid or bounced,
/// comes back with a list (<see cref="AccountingList"/>) or is registered by hand.
/// </summary>
public sealed class Payment
{
    private Payment()
    {
    }

    public Id<Payment> Id { get; private set; }

    public Id<Decision> DecisionId { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> PayeeId { get; private set; }

    public AccountNumber Account { get; private set; } = null!;

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>Four digits.</summary>
    public string Chapter { get; private set; } = string.Empty;

    public string Post { get; private set; } = string.Empty;

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year that the grant is for.</summary>
    public int Year { get; private set; }

    /// <summary>Chapter, post, scheme, grant year and case: <c>0761.68 KI 2027 2027/118</c>.</summary>
    public string Reference { get; private set; } = string.Empty;

    public Id<Person> OrderedBy { get; private set; }

    public DateTimeOffset OrderedAt { get; private set; }

    public PaymentStatus Status { get; private set; }

    /// <summary>The day the money left, as the accounting system has it; stays when it bounces later.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The day it came back.</summary>
    public DateOnly? BouncedOn { get; private set; }

    /// <summary>Why it came back, in the bank's words; empty where they gave none.</summary>
    public string BounceReason { get; private set; } = string.Empty;

    /// <summary>Who registered what became of it, last.</summary>
    public Id<Person>? RegisteredBy { get; private set; }

    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>The first day on which anything can have become of it.</summary>
    public DateOnly OrderedOn => OsloTime.DateOf(OrderedAt);

    /// <summary>Registers that the money has left the account.</summary>
    public void RegisterPaid(Application application, DateOnly on, Actor by, DateTimeOffset at)
    {
        var next = Next(PaymentAction.RegisterPaid, on, by, at);
        (Status, PaidOn, RegisteredBy, RegisteredAt) = (next, on, by.Person, at);
        application.Note(new("Utbetalingen på {0} er betalt {1}.", "Utbetalinga på {0} er betalt {1}."), by, at, Norwegian.Kroner(Amount), Norwegian.Date(on));
    }

    /// <summary>Registers that the money came back: it can be ordered again when the account is right (<see cref="Decision.OrderPayment(Application, Call, IReadOnlyList{NotifiedChanges.NotifiedChange}, IReadOnlyList{Payment}, Actor, DateTimeOffset)"/>).</summary>
    /// <param name="application">The case.</param>
    /// <param name="payments">All payments of the award.</param>
    /// <param name="claims">All claims on the award: what is claimed back must have been paid.</param>
    /// <param name="on">The day it came back.</param>
    /// <param name="reason">The bank's words; may be empty.</param>
    /// <param name="by">Who registers.</param>
    /// <param name="at">When.</param>
    public void RegisterBounced(Application application, IReadOnlyList<Payment> payments, IReadOnlyList<Claim> claims, DateOnly on, string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(PaymentAction.RegisterBounced, on, by, at);
        var claimed = Kroner.Sum(claims.Select(claim => claim.Standing));
        if (Status is PaymentStatus.Paid && claimed > Kroner.Sum(payments.Where(payment => payment.Status is PaymentStatus.Paid && payment != this).Select(payment => payment.Amount)))
        {
            throw new RuleViolation(PaymentRules.ClaimedIsPaid, Norwegian.Kroner(claimed));
        }

        (Status, BouncedOn, BounceReason, RegisteredBy, RegisteredAt) = (next, on, Norwegian.Normalise(reason).Trim(), by.Person, at);
        application.Note(
            BounceReason.Length == 0 ? new("Utbetalingen på {0} kom i retur {1}.", "Utbetalinga på {0} kom i retur {1}.") : new("Utbetalingen på {0} kom i retur {1}: {2}", "Utbetalinga på {0} kom i retur {1}: {2}"),
            by, at, Norwegian.Kroner(Amount), Norwegian.Date(on), BounceReason);
    }

    /// <summary>The decision that it was ordered on is replaced: it counts on the one that stands.</summary>
    internal void Follow(Decision decision) => DecisionId = decision.Id;

    internal static Payment Order(Decision decision, Application application, Call call, Kroner amount, AccountNumber account, Actor by, DateTimeOffset at) => new()
    {
        Id = Id<Payment>.New(at),
        DecisionId = decision.Id,
        ApplicationId = application.Id,
        OfficeId = decision.OfficeId,
        PayeeId = decision.PayeeId,
        Account = account,
        Amount = amount,
        Chapter = call.Content.Chapter,
        Post = call.Content.Post,
        Scheme = call.Scheme,
        Year = call.Year,
        Reference = PaymentReference.Of(call, application.CaseNumber),
        OrderedBy = by.Person,
        OrderedAt = at,
    };

    private PaymentStatus Next(PaymentAction action, DateOnly on, Actor by, DateTimeOffset at)
    {
        var next = PaymentLifecycle.Table.Next(Status, action, by);
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        return on >= OrderedOn && on <= OsloTime.DateOf(at) ? next : throw new RuleViolation(PaymentRules.DayIsPossible, Norwegian.Date(on), Norwegian.Date(OrderedOn));
    }
}

/// <summary>The reference of money paid and money returned (KI-98): chapter, post, scheme, grant year, and the case.</summary>
public static class PaymentReference
{
    public static string Of(Call call, string caseNumber) =>
        $"{call.Content.Chapter}.{call.Content.Post} {call.Scheme.ToUpperInvariant()} {call.Year} {caseNumber}";
}
