using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Reallocations;

/// <summary>
/// A recipient's request to use granted money on another line than it was granted for (omdisponering), and the embete's answer. Nothing is reallocated without
/// written approval (facts B5). What is approved shifts what the report is held against: <see cref="ReallocationShifts"/>.
/// </summary>
public sealed class Reallocation
{
    private Reallocation()
    {
    }

    public Id<Reallocation> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> RecipientId { get; private set; }

    public ReallocationStatus Status { get; private set; }

    /// <summary>The grant line that the money was granted on.</summary>
    public string FromKey { get; private set; } = string.Empty;

    public Text FromTitle { get; private set; } = Text.Empty;

    /// <summary>The grant line that it is to be used on.</summary>
    public string ToKey { get; private set; } = string.Empty;

    public Text ToTitle { get; private set; } = Text.Empty;

    /// <summary>Asked for, kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>Why, in the recipient's words.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Approved, kroner; nothing before the answer.</summary>
    public Kroner Approved { get; private set; }

    /// <summary>Why the embete answered so, as it stands in the letter.</summary>
    public string AnswerReason { get; private set; } = string.Empty;

    public Id<Person> AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public Id<Person>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Asks, before the money is used otherwise. <paramref name="others"/> are the case's other requests.</summary>
    public static Reallocation Ask(Application application, Decision decision, IReadOnlyList<Reallocation> others, string from, string to, Kroner? amount, string reason, bool notUsedYet, Actor by, DateTimeOffset at)
    {
        var status = ReallocationLifecycle.Table.Next(ReallocationStatus.Asked, ReallocationAction.Ask, by);
        if (by.Organisation != decision.ApplicantId && by.Organisation != decision.PayeeId)
        {
            throw new RuleViolation(ReallocationRules.RecipientAsks);
        }

        if (decision.ApplicationId != application.Id || decision.Status is not (DecisionStatus.Accepted or DecisionStatus.PaymentOrdered))
        {
            throw new RuleViolation(ReallocationRules.AwardIsAccepted);
        }

        if (others.Any(other => other.Status is ReallocationStatus.Asked))
        {
            throw new RuleViolation(ReallocationRules.OneAtATime);
        }

        var source = decision.Lines.FirstOrDefault(line => line.Key == from);
        var target = decision.Lines.FirstOrDefault(line => line.Key == to);
        if (source is null || target is null || source == target)
        {
            throw new RuleViolation(ReallocationRules.BetweenTwoLines);
        }

        var left = ReallocationShifts.Of(others).GrantedOn(source);
        if (amount is not { Amount: > 0 } sought || sought > left)
        {
            throw new RuleViolation(ReallocationRules.WithinTheLine, Norwegian.Kroner(left));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(ReallocationRules.ReasonIsStated);
        }

        if (!notUsedYet)
        {
            throw new RuleViolation(ReallocationRules.NotUsedYet);
        }

        application.Note(new("Mottakeren har søkt om å omdisponere {0} fra «{1}» til «{2}».", "Mottakaren har søkt om å omdisponere {0} frå «{1}» til «{2}»."), by, at, Norwegian.Kroner(sought), source.Title, target.Title);
        return new Reallocation
        {
            Id = Id<Reallocation>.New(at),
            ApplicationId = application.Id,
            OfficeId = decision.OfficeId,
            RecipientId = decision.ApplicantId,
            Status = status,
            FromKey = source.Key,
            FromTitle = source.Title,
            ToKey = target.Key,
            ToTitle = target.Title,
            Amount = sought,
            Reason = Norwegian.Normalise(reason).Trim(),
            AskedBy = by.Person,
            AskedAt = at,
        };
    }

    /// <summary>Takes the request back before it is answered.</summary>
    public void Withdraw(Application application, Actor by, DateTimeOffset at)
    {
        var next = ReallocationLifecycle.Table.Next(Status, ReallocationAction.Withdraw, by);
        if (by.Organisation != application.ApplicantId && by.Organisation != application.PayeeId)
        {
            throw new RuleViolation(ReallocationRules.RecipientAsks);
        }

        Status = next;
        application.Note(new("Mottakeren har trukket søknaden om omdisponering.", "Mottakaren har trekt søknaden om omdisponering."), by, at);
    }

    /// <summary>Answers: approved, in part or not; the letter is sent in the same save.</summary>
    /// <param name="application">The case.</param>
    /// <param name="answer">What is done with the request.</param>
    /// <param name="part">Kroner approved, where a part is.</param>
    /// <param name="reason">Why, in the letter's målform; needed where less than all is approved.</param>
    /// <param name="by">Who answers, at the case's own embete.</param>
    /// <param name="at">When.</param>
    public void Answer(Application application, ReallocationAction answer, Kroner? part, string reason, Actor by, DateTimeOffset at)
    {
        var next = ReallocationLifecycle.Table.Next(Status, answer, by);
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        application.DemandImpartial(by);
        if (next is ReallocationStatus.PartlyApproved && (part is not { Amount: > 0 } approved || approved >= Amount))
        {
            throw new RuleViolation(ReallocationRules.PartIsStated, Norwegian.Kroner(Amount));
        }

        if (next is not ReallocationStatus.Approved && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(CaseworkRules.NeedsReason);
        }

        Approved = next switch { ReallocationStatus.Approved => Amount, ReallocationStatus.PartlyApproved => part!.Value, _ => Kroner.Zero };
        (AnswerReason, AnsweredBy, AnsweredAt, Status) = (Norwegian.Normalise(reason).Trim(), by.Person, at, next);
        application.Note(
            next is ReallocationStatus.Refused ? new("Søknaden om omdisponering er avslått.", "Søknaden om omdisponering er avslått.") : new Text("Omdisponering av {0} er godkjent.", "Omdisponering av {0} er godkjend."),
            by, at, Norwegian.Kroner(Approved));
    }
}
