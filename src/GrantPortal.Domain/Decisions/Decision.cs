using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
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
    /// <exception cref="ArgumentException">The frame is another call's or embete's.</exception>
    public static Decision Make(Application application, IReadOnlyList<LineAmount> amounts, Frame frame, Actor by, DateTimeOffset at)
    {
        if (frame.CallId != application.CallId || frame.OfficeId != application.OfficeId)
        {
            throw new ArgumentException("The frame is another call's or embete's.", nameof(frame));
        }

        if (amounts.FirstOrDefault(amount => application.RecommendedLines.All(line => line.Key != amount.Key)) is { } unknown)
        {
            throw new RuleViolation(CaseworkRules.UnknownLine, unknown.Key);
        }

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
        foreach (var line in application.RecommendedLines.OrderBy(line => line.Position))
        {
            var amount = amounts.FirstOrDefault(candidate => candidate.Key == line.Key);
            Demand(line, amount);
            decision._lines.Add(new GrantLine(line, decision._lines.Count + 1, undertakings.TryGetValue(line.Key, out var undertaking) ? undertaking : null, amount!.Amount!.Value, amount.ReasonCode, at));
        }

        decision.Granted = Kroner.Sum(decision._lines.Select(line => line.Granted));
        decision.Sought = Kroner.Sum(decision._lines.Select(line => line.Sought));
        frame.DemandRoomFor(decision.Granted);
        application.Decide(by, at);
        frame.Commit(decision.Granted);
        return decision;
    }

    /// <summary>Sends the letter: it is frozen, and a grant gets its slip, due on the day that the letter says. A refusal has none (KI-95).</summary>
    public void SendLetter(Application application, Letter letter, LetterContent content, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.SendLetter, by);
        if (letter.DecisionId != Id)
        {
            throw new RuleViolation(LetterRules.BelongsToCase);
        }

        letter.Send(application, content, by, at);
        Slip = Granted > Kroner.Zero ? new AcceptanceSlip(content.SlipDueOn!.Value) : null;
        Status = next;
        application.Note(
            Slip is null ? new("Avslagsbrevet {0} er sendt.", "Avslagsbrevet {0} er sendt.") : new("Tilskuddsbrevet {0} er sendt: {1}.", "Tilskotsbrevet {0} er sendt: {1}."),
            by, at, content.Number, Norwegian.Kroner(Granted));
    }

    /// <summary>
    /// Fills in the slip. A bydel without a number of its own uses its kommune's, which is the payee's; it may have an account of its own (facts D3).
    /// </summary>
    public void FillInSlip(Application application, Organisation recipient, Organisation payee, OrganisationNumber number, AccountNumber account, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.FillInSlip, by);
        var slip = DemandSlip(by);
        if (number != payee.Number)
        {
            throw new RuleViolation(DecisionRules.NumberIsPayees, payee.Number?.ToString() ?? "–");
        }

        slip.FillIn(number, account, account != RegisteredAccount(recipient, payee), by.Person, at);
        Status = next;
        application.Note(
            slip.AccountIsChanged ? new("Akseptbrevet er fylt ut med nytt kontonummer.", "Akseptbrevet er fylt ut med nytt kontonummer.") : new("Akseptbrevet er fylt ut.", "Akseptbrevet er fylt ut."),
            by, at);
    }

    /// <summary>Signs the slip: the conditions are accepted (KI-84, GEN-05).</summary>
    public void Accept(Application application, Organisation recipient, bool conditionsAccepted, string title, Actor by, DateTimeOffset at)
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
        TakeOverAccount(recipient, slip);
    }

    /// <summary>A second person at the recipient confirms a changed account (KI-97).</summary>
    public void ConfirmAccount(Application application, Organisation recipient, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.ConfirmAccount, by);
        var slip = DemandUncertainAccount(by);
        if (by.Person == slip.FilledInBy)
        {
            throw new RuleViolation(DecisionRules.SecondPersonConfirms);
        }

        slip.ConfirmAccount(by.Person, at);
        Status = next;
        application.Note(new("Det nye kontonummeret er bekreftet av to personer.", "Det nye kontonummeret er stadfesta av to personar."), by, at);
        TakeOverAccount(recipient, slip);
    }

    /// <summary>Takes the slip back when the changed account turns out to be wrong: it is filled in and signed again.</summary>
    public void ReopenSlip(Application application, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.ReopenSlip, by);
        DemandUncertainAccount(by).Reopen();
        Status = next;
        application.Note(new("Akseptbrevet er åpnet igjen, fordi kontonummeret ikke stemte.", "Akseptbrevet er opna att, fordi kontonummeret ikkje stemte."), by, at);
    }

    /// <summary>The account that is registered for payments to the recipient: its own, else its payee's. Null when there is none.</summary>
    public static AccountNumber? RegisteredAccount(Organisation recipient, Organisation payee) => recipient.Account ?? payee.Account;

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

        if (line.Exclusion is not null && granted > Kroner.Zero)
        {
            throw new RuleViolation(CaseworkRules.ExcludedGetsNothing, line.Title);
        }

        if (granted < line.Sought && string.IsNullOrEmpty(amount.ReasonCode))
        {
            throw new RuleViolation(DecisionRules.RefusalHasReason, line.Title);
        }
    }

    private static void TakeOverAccount(Organisation recipient, AcceptanceSlip slip)
    {
        if (slip is { AccountIsCertain: true, AccountIsChanged: true, Account: { } account })
        {
            recipient.ChangeAccount(account);
        }
    }

    private AcceptanceSlip DemandUncertainAccount(Actor by)
    {
        var slip = DemandSlip(by);
        return slip is { SignedBy: not null, AccountIsCertain: false } ? slip : throw new RuleViolation(DecisionRules.NoAccountToConfirm);
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
