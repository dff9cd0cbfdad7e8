using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Claims;

/// <summary>How a claim is sent, reminded of, paid and withdrawn. Each letter is kept on it when it is sent.</summary>
public sealed partial class Claim
{
    private DateOnly SentOn => OsloTime.DateOf(SentAt!.Value);

    /// <summary>Sends the claim: from now on it is due. <see cref="KeepLetter"/> keeps its letter, in the same save.</summary>
    /// <param name="application">The case.</param>
    /// <param name="scheme">Says who is paid back.</param>
    /// <param name="payee">Who is paid back; it must have an account.</param>
    /// <param name="dueOn">The last day to pay.</param>
    /// <param name="by">Who sends.</param>
    /// <param name="at">When.</param>
    /// <param name="repaidTo">What the call says of who is paid back; null where the scheme says it for every call.</param>
    public void Send(Application application, Scheme scheme, Organisation payee, DateOnly dueOn, Actor by, DateTimeOffset at, RepaymentPayee? repaidTo = null)
    {
        var next = Next(ClaimAction.Send, by);
        var isPayee = (repaidTo ?? scheme.RepaidTo) is RepaymentPayee.Office ? payee.Id == OfficeId : payee.Kind is OrganisationKind.Directorate && payee.Code == scheme.Directorate;
        if (!isPayee)
        {
            throw new RuleViolation(ClaimRules.PayeeIsTheSchemes, payee.Name);
        }

        if (payee.Account is not { } account)
        {
            throw new RuleViolation(ClaimRules.PayeeHasAccount, payee.NameIn(OsloTime.DateOf(at).Year));
        }

        DemandAhead(dueOn, at);
        (Status, PayeeId, Account, DueOn, SentBy, SentAt) = (next, payee.Id, account, dueOn, by.Person, at);
        application.Note(new("Krav om tilbakebetaling av {0} er sendt, med frist {1}.", "Krav om tilbakebetaling av {0} er sendt, med frist {1}."), by, at, Norwegian.Kroner(Amount), Norwegian.Date(dueOn));
    }

    /// <summary>Reminds of what is outstanding, with a new day on which it is due. The letter is kept by <see cref="KeepLetter"/>.</summary>
    public void Remind(Application application, DateOnly dueOn, Actor by, DateTimeOffset at)
    {
        var next = Next(ClaimAction.Remind, by);
        if (DueOn >= OsloTime.DateOf(at))
        {
            throw new RuleViolation(ClaimRules.RemindedAfterDue, Norwegian.Date(DueOn!.Value));
        }

        DemandAhead(dueOn, at);
        (Status, DueOn) = (next, dueOn);
        _reminders.Add(new ClaimReminder(dueOn, by, at));
        application.Note(new("Purring på {0} er sendt, med ny frist {1}.", "Purring på {0} er send, med ny frist {1}."), by, at, Norwegian.Kroner(Outstanding), Norwegian.Date(dueOn));
    }

    /// <summary>Registers money that came in: all of the rest, or a part of it. By somebody who neither made nor sent the claim, at the one who is paid.</summary>
    /// <param name="application">The case.</param>
    /// <param name="amount">Kroner.</param>
    /// <param name="on">The day it came in.</param>
    /// <param name="voucher">The accounting system's number for it; may be empty.</param>
    /// <param name="by">Who registers.</param>
    /// <param name="at">When.</param>
    public void RegisterRepayment(Application application, Kroner amount, DateOnly on, string voucher, Actor by, DateTimeOffset at)
    {
        var next = ClaimLifecycle.Table.Next(Status, amount == Outstanding ? ClaimAction.RegisterRest : ClaimAction.RegisterPart, by);
        if (by.Organisation != PayeeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (by.Person == MadeBy || by.Person == SentBy)
        {
            throw new RuleViolation(ClaimRules.RegistrarIsAnother);
        }

        if (amount == Kroner.Zero)
        {
            throw new RuleViolation(ClaimRules.AmountIsStated);
        }

        if (amount > Outstanding)
        {
            throw new RuleViolation(ClaimRules.NotMoreThanClaimed, Norwegian.Kroner(Outstanding));
        }

        if (on < SentOn || on > OsloTime.DateOf(at))
        {
            throw new RuleViolation(ClaimRules.DayIsPossible, Norwegian.Date(on), Norwegian.Date(SentOn));
        }

        _repayments.Add(new ClaimRepayment(amount, on, voucher.Trim(), by, at));
        (Status, Repaid) = (next, Repaid + amount);
        application.Note(
            Status is ClaimStatus.Settled ? new("{0} er betalt tilbake {1}. Kravet er gjort opp.", "{0} er betalt tilbake {1}. Kravet er gjort opp.") : new("{0} er betalt tilbake {1}. Det gjenstår {2}.", "{0} er betalt tilbake {1}. Det står att {2}."),
            by, at, Norwegian.Kroner(amount), Norwegian.Date(on), Norwegian.Kroner(Outstanding));
    }

    /// <summary>Takes out money that was registered wrongly: it stays in the list, marked, and counts no more. At the one who is paid.</summary>
    /// <param name="application">The case.</param>
    /// <param name="id">What was registered.</param>
    /// <param name="reason">Why it was wrong.</param>
    /// <param name="by">Who takes it out.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">It is no repayment of this claim.</exception>
    public void ReverseRepayment(Application application, Id<ClaimRepayment> id, string reason, Actor by, DateTimeOffset at)
    {
        var repayment = _repayments.Find(each => each.Id == id) ?? throw new ArgumentException("It is no repayment of this claim.", nameof(id));
        if (repayment.ReversedAt is not null)
        {
            throw new RuleViolation(ClaimRules.ReversedOnce);
        }

        var left = Repaid.Less(repayment.Amount);
        var next = ClaimLifecycle.Table.Next(Status, left == Kroner.Zero ? ClaimAction.ReverseAll : ClaimAction.ReversePart, by);
        if (by.Organisation != PayeeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(ClaimRules.ReversalHasReason);
        }

        repayment.Reverse(Norwegian.Normalise(reason).Trim(), by, at);
        (Status, Repaid) = (next, left);
        application.Note(
            new("Innbetalingen av {0} er ført tilbake, fordi den var feil registrert. Det gjenstår {1}.", "Innbetalinga av {0} er ført tilbake, fordi ho var feil registrert. Det står att {1}."),
            by, at, Norwegian.Kroner(repayment.Amount), Norwegian.Kroner(Outstanding));
    }

    /// <summary>Withdraws the claim, or what is left of it; what came in stays repaid. Where it was sent the debtor gets a letter (<see cref="KeepLetter"/>).</summary>
    public void Withdraw(Application application, string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(ClaimAction.Withdraw, by);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(ClaimRules.WithdrawalHasReason);
        }

        var dropped = Norwegian.Kroner(Outstanding);
        (Status, WithdrawnReason, WithdrawnAt) = (next, Norwegian.Normalise(reason).Trim(), at);
        if (SentAt is null)
        {
            application.NoteForOffice(new("Kravet om tilbakebetaling av {0} er trukket.", "Kravet om tilbakebetaling av {0} er trekt."), by, at, dropped);
        }
        else
        {
            application.Note(new("Kravet om tilbakebetaling av {0} er trukket.", "Kravet om tilbakebetaling av {0} er trekt."), by, at, dropped);
        }
    }

    /// <summary>Keeps the letter that told of the last move.</summary>
    /// <exception cref="ArgumentException">The letter is another case's, or of another kind.</exception>
    public void KeepLetter(Letter letter)
    {
        if (letter.ApplicationId != ApplicationId)
        {
            throw new ArgumentException("The letter is another case's.", nameof(letter));
        }

        switch (letter.Kind)
        {
            case LetterKind.RepaymentClaim:
                LetterId = letter.Id;
                break;
            case LetterKind.RepaymentReminder:
                _reminders[^1].LetterId = letter.Id;
                break;
            case LetterKind.RepaymentWithdrawal:
                WithdrawalLetterId = letter.Id;
                break;
            default:
                throw new ArgumentException("The letter is of another kind.", nameof(letter));
        }
    }

    private static void DemandAhead(DateOnly dueOn, DateTimeOffset at)
    {
        if (dueOn <= OsloTime.DateOf(at))
        {
            throw new RuleViolation(ClaimRules.DueIsAhead);
        }
    }

    private ClaimStatus Next(ClaimAction action, Actor by)
    {
        var next = ClaimLifecycle.Table.Next(Status, action, by);
        return by.Organisation == OfficeId ? next : throw new RuleViolation(CaseworkRules.CaseIsTheirs);
    }
}
