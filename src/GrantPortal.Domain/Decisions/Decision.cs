using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Decisions;

/// <summary>A decision (vedtak) on an application: an outcome per grant line, then letter, acceptance and payment.</summary>
public sealed class Decision
{
    private readonly List<GrantLine> _lines = [];

    private Decision()
    {
    }

    public Id<Decision> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Calls.Call> CallId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> ApplicantId { get; private set; }

    public Id<Organisation> PayeeId { get; private set; }

    public DecisionStatus Status { get; private set; }

    public Id<Person> DecidedBy { get; private set; }

    public Id<Person>? ApprovedBy { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Granted in all, kroner.</summary>
    public Kroner Granted { get; private set; }

    /// <summary>Sought in all, kroner.</summary>
    public Kroner Sought { get; private set; }

    public AcceptanceSlip? Slip { get; private set; }

    public IReadOnlyList<GrantLine> Lines => _lines;

    public Outcome Outcome => Outcomes.Of(Granted, Sought);

    /// <summary>
    /// Decides on an application whose recommendation is approved (KI-94). <paramref name="amounts"/> may differ from the recommendation: both are kept.
    /// The sum is taken out of the frame.
    /// </summary>
    public static Decision Make(Application application, IReadOnlyList<LineAmount> amounts, Frame frame, Actor by, DateTimeOffset at)
    {
        var decision = new Decision
        {
            Id = Id<Decision>.New(at),
            ApplicationId = application.Id,
            CallId = application.CallId,
            OfficeId = application.OfficeId,
            ApplicantId = application.ApplicantId,
            PayeeId = application.PayeeId,
            DecidedBy = by.Person,
            ApprovedBy = application.ApprovedBy,
            DecidedAt = at,
        };
        var undertakings = application.SentVersion!.Lines.ToDictionary(line => line.Key, line => line.UndertakingId, StringComparer.Ordinal);
        foreach (var line in application.RecommendedLines)
        {
            var amount = amounts.FirstOrDefault(candidate => candidate.Key == line.Key);
            Demand(line, amount);
            decision._lines.Add(new GrantLine(line, decision._lines.Count + 1, undertakings.TryGetValue(line.Key, out var undertaking) ? undertaking : null, amount!.Amount!.Value, amount.ReasonCode, at));
        }

        decision.Granted = Kroner.Sum(decision._lines.Select(line => line.Granted));
        decision.Sought = Kroner.Sum(decision._lines.Select(line => line.Sought));
        application.Decide(by, at);
        frame.Commit(decision.Granted);
        return decision;
    }

    /// <summary>The letter is sent. A grant gets a slip that is due on <paramref name="slipDueOn"/>; a refusal has none.</summary>
    public void SendLetter(Application application, DateOnly slipDueOn, Actor by, DateTimeOffset at)
    {
        Status = DecisionLifecycle.Table.Next(Status, DecisionAction.SendLetter, by);
        Slip = Granted > Kroner.Zero ? new AcceptanceSlip(slipDueOn) : null;
        application.Note(
            Slip is null ? new("Avslagsbrevet er sendt.", "Avslagsbrevet er sendt.") : new("Tilskuddsbrevet er sendt: {0}.", "Tilskotsbrevet er sendt: {0}."),
            by, at, Norwegian.Kroner(Granted));
    }

    /// <summary>Fills in the slip. A bydel without a number of its own uses its kommune's, which is the payee's.</summary>
    public void FillInSlip(Application application, Organisation payee, OrganisationNumber number, AccountNumber account, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.FillInSlip, by);
        var slip = DemandSlip(by);
        if (number != payee.Number)
        {
            throw new RuleViolation(DecisionRules.NumberIsPayees, payee.Number?.ToString() ?? "–");
        }

        slip.FillIn(number, account, account != payee.Account, by.Person, at);
        Status = next;
        application.Note(
            slip.AccountIsChanged ? new("Akseptbrevet er fylt ut med nytt kontonummer.", "Akseptbrevet er fylt ut med nytt kontonummer.") : new("Akseptbrevet er fylt ut.", "Akseptbrevet er fylt ut."),
            by, at);
    }

    /// <summary>Signs the slip: the conditions are accepted (KI-84, GEN-05).</summary>
    public void Accept(Application application, Organisation payee, bool conditionsAccepted, string title, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Accept, by);
        var slip = DemandSlip(by);
        if (slip.Account is null)
        {
            throw new RuleViolation(DecisionRules.SlipIsFilledIn);
        }

        if (!conditionsAccepted)
        {
            throw new RuleViolation(DecisionRules.ConditionsAreAccepted);
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleViolation(ApplicationRules.TitleIsStated);
        }

        slip.Sign(by.Person, title.Trim(), at);
        Status = next;
        application.Note(
            slip.AccountIsCertain ? new("Akseptbrevet er signert.", "Akseptbrevet er signert.") : new("Akseptbrevet er signert. Det nye kontonummeret venter på bekreftelse fra en til.", "Akseptbrevet er signert. Det nye kontonummeret ventar på stadfesting frå ein til."),
            by, at);
        TakeOverAccount(payee, slip);
    }

    /// <summary>A second person at the recipient confirms a changed account (KI-97).</summary>
    public void ConfirmAccount(Application application, Organisation payee, Actor by, DateTimeOffset at)
    {
        var slip = DemandSlip(by);
        if (slip.SignedBy is null || slip.AccountIsCertain)
        {
            throw new RuleViolation(DecisionRules.NoAccountToConfirm);
        }

        if (by.Person == slip.FilledInBy || by.Role is not (Role.Contact or Role.Signatory))
        {
            throw new RuleViolation(DecisionRules.SecondPersonConfirms);
        }

        slip.ConfirmAccount(by.Person, at);
        application.Note(new("Det nye kontonummeret er bekreftet av to personer.", "Det nye kontonummeret er stadfest av to personar."), by, at);
        TakeOverAccount(payee, slip);
    }

    /// <summary>Orders the payment: after acceptance, by somebody who did not approve (KI-84, KI-98).</summary>
    public Payment OrderPayment(Application application, Calls.Call call, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.OrderPayment, by);
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

        Status = next;
        application.Note(new("Betalingen er bestilt: {0}.", "Betalinga er bestilt: {0}."), by, at, Norwegian.Kroner(Granted));
        return Payment.Order(this, application, call, account, by, at);
    }

    private static void Demand(RecommendedLine line, LineAmount? amount)
    {
        if (amount?.Amount is not { } granted)
        {
            throw new RuleViolation(DecisionRules.EveryLineDecided, line.Title);
        }

        if (granted > line.Sought)
        {
            throw new RuleViolation(DecisionRules.NotMoreThanSought, line.Title, Norwegian.Kroner(line.Sought));
        }

        if (granted < line.Sought && string.IsNullOrEmpty(amount.ReasonCode))
        {
            throw new RuleViolation(DecisionRules.RefusalHasReason, line.Title);
        }
    }

    private static void TakeOverAccount(Organisation payee, AcceptanceSlip slip)
    {
        if (slip is { AccountIsCertain: true, AccountIsChanged: true, Account: { } account })
        {
            payee.ChangeAccount(account);
        }
    }

    private AcceptanceSlip DemandSlip(Actor by)
    {
        if (by.Organisation != ApplicantId && by.Organisation != PayeeId)
        {
            throw new RuleViolation(DecisionRules.RecipientAccepts);
        }

        return Slip ?? throw new RuleViolation(DecisionRules.NothingToAccept);
    }
}
