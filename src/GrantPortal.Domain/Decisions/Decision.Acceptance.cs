using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Decisions;

/// <summary>What happens once the letter is sent: the slip comes back, and the payment is ordered.</summary>
public sealed partial class Decision
{
    /// <summary>
    /// Fills in the slip. A bydel without a number of its own uses its kommune's, which is the payee's; it may have an account of its own (facts D3).
    /// </summary>
    /// <param name="application">The case.</param>
    /// <param name="recipient">Who applied.</param>
    /// <param name="payee">Who is paid.</param>
    /// <param name="number">The payee's number, confirmed.</param>
    /// <param name="account">The account, confirmed or changed.</param>
    /// <param name="by">At the recipient.</param>
    /// <param name="at">When.</param>
    /// <param name="undertaking">The undertaking of the grant, where the slip asks about its spending.</param>
    /// <param name="firstSpentOn">The date on which it begins to spend; null where that is known from an earlier year (NAV-26).</param>
    /// <param name="costCentre">Its cost centre or project number (NAV-82).</param>
    public void FillInSlip(
        Application application, Organisation recipient, Organisation payee, OrganisationNumber number, AccountNumber account, Actor by, DateTimeOffset at,
        Undertaking? undertaking = null, DateOnly? firstSpentOn = null, string costCentre = "")
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.FillInSlip, by);
        var slip = DemandSlip(application, by);
        if (number != payee.Number)
        {
            throw new RuleViolation(DecisionRules.NumberIsPayees, payee.Number?.ToString() ?? "–");
        }

        if (slip.AsksForSpending)
        {
            OfThisGrant(undertaking).DemandSpending(firstSpentOn, costCentre, application.Year);
            slip.State(undertaking!.FirstSpentOn is null ? firstSpentOn : null, Norwegian.Normalise(costCentre).Trim());
        }

        slip.FillIn(number, account, account != RegisteredAccount(recipient, payee), by.Person, at);
        Status = next;
        application.Note(
            slip.AccountIsChanged ? new("{0} er fylt ut med nytt kontonummer.", "{0} er fylt ut med nytt kontonummer.") : new("{0} er fylt ut.", "{0} er fylt ut."),
            by, at, TheSlip(application).AtStart());
    }

    /// <summary>
    /// Signs the slip: the conditions are accepted (KI-84, GEN-05), and where less was granted than sought the budget is revised (KI-24). The years of the
    /// <paramref name="undertakings"/> that are granted to begin, where they are counted from the first award (RUS-03).
    /// </summary>
    public void Accept(Application application, Organisation recipient, RevisedBudget? budget, bool conditionsAccepted, string title, Actor by, DateTimeOffset at, IReadOnlyCollection<Undertaking>? undertakings = null)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Accept, by);
        var slip = DemandSlip(application, by);
        if (slip.Account is null)
        {
            throw new RuleViolation(DecisionRules.SlipIsFilledIn);
        }

        RevisedBudget.DemandFor(this, budget, TheSlip(application));
        if (!conditionsAccepted)
        {
            throw new RuleViolation(DecisionRules.ConditionsAreAccepted);
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleViolation(VersionRules.TitleIsStated);
        }

        if (slip.AsksForSpending)
        {
            OfThisGrant(undertakings?.FirstOrDefault()).Spend(slip.FirstSpentOn, slip.CostCentre, application.Year);
        }

        foreach (var granted in undertakings?.Where(each => _lines.Exists(line => line.UndertakingId == each.Id && line.Granted > Kroner.Zero)) ?? [])
        {
            granted.Accept(application.Year);
        }

        slip.Sign(by.Person, title.Trim(), at);
        Status = next;
        application.Note(
            slip.AccountIsCertain ? new("{0} er signert.", "{0} er signert.") : new("{0} er signert. Det nye kontonummeret venter på bekreftelse fra en til.", "{0} er signert. Det nye kontonummeret ventar på stadfesting frå ein til."),
            by, at, TheSlip(application).AtStart());
        TakeOverAccount(recipient, slip, by, at);
    }

    /// <summary>A second person at the recipient confirms a changed account (KI-97).</summary>
    public void ConfirmAccount(Application application, Organisation recipient, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.ConfirmAccount, by);
        var slip = DemandUncertainAccount(application, by);
        if (by.Person == slip.FilledInBy)
        {
            throw new RuleViolation(DecisionRules.SecondPersonConfirms);
        }

        slip.ConfirmAccount(by.Person, at);
        Status = next;
        application.Note(new("Det nye kontonummeret er bekreftet av to personer.", "Det nye kontonummeret er stadfesta av to personar."), by, at);
        TakeOverAccount(recipient, slip, by, at);
    }

    /// <summary>Takes the slip back when the changed account turns out to be wrong: it is filled in and signed again.</summary>
    public void ReopenSlip(Application application, Actor by, DateTimeOffset at) => ReopenSlip(application, [], by, at);

    /// <summary>Takes the slip back when the account turns out to be wrong, before it is paid to or after the payment has bounced (KI-97).</summary>
    public void ReopenSlip(Application application, IReadOnlyList<Payment> earlier, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.ReopenSlip, by);
        var slip = Status is DecisionStatus.PaymentOrdered ? DemandSlip(application, by) : DemandUncertainAccount(application, by);
        if (Status is DecisionStatus.PaymentOrdered && !HasBounced(earlier))
        {
            throw new RuleViolation(PaymentRules.HasBounced, TheSlip(application).AtStart());
        }

        slip.Reopen();
        Status = next;
        application.Note(new("{0} er åpnet igjen, fordi kontonummeret ikke stemte.", "{0} er opna att, fordi kontonummeret ikkje stemte."), by, at, TheSlip(application).AtStart());
    }

    /// <summary>The account that is registered for payments to the recipient: its own, else its payee's. Null when there is none.</summary>
    public static AccountNumber? RegisteredAccount(Organisation recipient, Organisation payee) => recipient.Account ?? payee.Account;

    /// <summary>Orders the first payment to a recipient that has told of no change.</summary>
    public Payment OrderPayment(Application application, Calls.Call call, Actor by, DateTimeOffset at) => OrderPayment(application, call, [], [], by, at);

    /// <summary>
    /// Orders the payment: after acceptance, by somebody who did not approve (KI-84, KI-98); not before what the recipient and the payee have told of is verified, and to the
    /// account that holds now (KI-97); again when what was ordered <paramref name="earlier"/> has bounced.
    /// </summary>
    public Payment OrderPayment(Application application, Calls.Call call, IReadOnlyList<NotifiedChange> changes, IReadOnlyList<Payment> earlier, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.OrderPayment, by);
        if (Status is DecisionStatus.PaymentOrdered && (earlier.Count == 0 || NotOrdered(earlier) == Kroner.Zero))
        {
            throw new RuleViolation(PaymentRules.IsOrdered);
        }

        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (by.Person == DecidedBy || by.Person == ApprovedBy)
        {
            throw new RuleViolation(DecisionRules.PayerIsAnother);
        }

        if (Slip is not { AccountIsCertain: true, Account: { } account })
        {
            throw new RuleViolation(DecisionRules.AccountIsCertain);
        }

        var amount = NotOrdered(earlier);
        if (amount == Kroner.Zero)
        {
            throw new RuleViolation(PaymentRules.SomethingIsPaid);
        }

        var payable = NotifiedChange.Follow(changes, account, Slip.SignedAt!.Value, at);
        Status = next;
        application.Note(
            earlier.Any(payment => payment.Status is PaymentStatus.Bounced) ? new("Betalingen er bestilt på nytt: {0}.", "Betalinga er bestilt på nytt: {0}.") : new("Betalingen er bestilt: {0}.", "Betalinga er bestilt: {0}."),
            by, at, Norwegian.Kroner(amount));
        return Payment.Order(this, application, call, amount, payable, by, at);
    }

    /// <summary>True when the payment that was ordered last has come back.</summary>
    private static bool HasBounced(IReadOnlyList<Payment> earlier) => earlier.MaxBy(payment => payment.OrderedAt) is { Status: PaymentStatus.Bounced };

    /// <summary>What there is to order: the grant less what is ordered and has not come back.</summary>
    private Kroner NotOrdered(IReadOnlyList<Payment> earlier) => earlier.Count == 0 ? Outstanding
        : Payable.Less(Kroner.Sum(earlier.Where(payment => payment.Status is not PaymentStatus.Bounced).Select(payment => payment.Amount)));

    private static Text TheSlip(Application application) => SchemeCatalogue.Portal[application.Scheme].TheSlip;

    private static void TakeOverAccount(Organisation recipient, AcceptanceSlip slip, Actor by, DateTimeOffset at)
    {
        if (slip is { AccountIsCertain: true, AccountIsChanged: true, Account: { } account })
        {
            recipient.ChangeAccount(account, by, at);
        }
    }

    /// <exception cref="ArgumentException">The undertaking is another grant's.</exception>
    private Undertaking OfThisGrant(Undertaking? undertaking) => undertaking is not null && _lines.Exists(line => line.UndertakingId == undertaking.Id)
        ? undertaking
        : throw new ArgumentException("The slip asks about the undertaking of its own grant.", nameof(undertaking));

    private AcceptanceSlip DemandUncertainAccount(Application application, Actor by)
    {
        var slip = DemandSlip(application, by);
        return slip is { SignedBy: not null, AccountIsCertain: false } ? slip : throw new RuleViolation(DecisionRules.NoAccountToConfirm);
    }

    private AcceptanceSlip DemandSlip(Application application, Actor by)
    {
        if (by.Organisation != ApplicantId && by.Organisation != PayeeId && by.Organisation != application.SuccessorId)
        {
            throw new RuleViolation(DecisionRules.RecipientAccepts, TheSlip(application));
        }

        return Slip ?? throw new RuleViolation(DecisionRules.NothingToAccept);
    }
}
