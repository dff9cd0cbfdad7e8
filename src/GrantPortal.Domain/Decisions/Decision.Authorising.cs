using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Decisions;

/// <summary>What a directorate's decision needs before the embete writes and pays (NAV-57), and what is taken off the payment (NAV-65).</summary>
public sealed partial class Decision
{
    /// <summary>Approved unused money of the year before that is taken off the payment, kroner (NAV-65); zero where the scheme deducts none.</summary>
    public Kroner Deducted { get; private set; }

    /// <summary>What is to be paid, kroner: the grant less what is deducted.</summary>
    public Kroner Payable => Granted.Less(Deducted);

    /// <summary>What this decision counts in the authorisations that list it, kroner.</summary>
    public Kroner Covered { get; private set; }

    /// <summary>Lists the decision in an authorisation; called by <see cref="Authorisations.Authorisation"/>.</summary>
    /// <param name="frame">The embete's frame.</param>
    /// <param name="coverage">Whether the award or the payment counts.</param>
    /// <param name="by">Leader at the directorate.</param>
    internal void Authorise(Frame frame, Coverage coverage, Actor by)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Authorise, by);
        if (Route is not Route.Directorate || by.Organisation != DeciderId)
        {
            throw new RuleViolation(ReferralRules.IsDirectorates);
        }

        Covered = coverage is Coverage.Payment ? Payable : Granted;
        frame.Cover(Covered);
        Status = next;
    }

    /// <summary>Takes approved unused money off the payment: never more than the grant, so that nothing is paid under zero (NAV-65). What is left of it is claimed back.</summary>
    internal void Deduct(Kroner approved, Application application, Actor by, DateTimeOffset at)
    {
        if (approved > Granted)
        {
            throw new RuleViolation(TransferRules.NoMoreThanGrant, Norwegian.Kroner(approved), Norwegian.Kroner(Granted));
        }

        if (Status is not (DecisionStatus.Made or DecisionStatus.Authorised or DecisionStatus.LetterSent or DecisionStatus.Accepted))
        {
            throw new RuleViolation(TransferRules.BeforePayment);
        }

        Deducted = approved;
        application.Note(new("{0} trekkes fra i utbetalingen, som blir {1}.", "{0} blir trekt frå i utbetalinga, som blir {1}."), by, at, Norwegian.Kroner(approved), Norwegian.Kroner(Payable));
    }

    private void DemandAuthorised(Frame? frame)
    {
        if (Route is not Route.Directorate)
        {
            return;
        }

        if (frame is null || Status is DecisionStatus.Made)
        {
            throw new RuleViolation(FrameRules.AuthorisedFirst);
        }

        if (frame.CallId != CallId || frame.OfficeId != OfficeId)
        {
            throw new ArgumentException("The frame is another call's or embete's.", nameof(frame));
        }

        frame.DemandAuthorised();
    }
}
