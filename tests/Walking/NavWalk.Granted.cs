using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Walking;

/// <summary>What follows the directorate's decision: authorisation, letter, slip, payment and report.</summary>
public sealed partial class NavWalk
{
    private DateOnly? _firstSpentOn;

    public Authorisation? Authorisation { get; private set; }

    /// <summary>The letter of the decision, once it is drafted.</summary>
    public Letter? Letter { get; private set; }

    /// <summary>The award of the year before, with 122 000 kroner left, where there is one.</summary>
    public NavWalk? Before { get; private set; }

    /// <summary>The carry-over that the application declares, once it is sent.</summary>
    public Transfer? CarryOver { get; private set; }

    public Payment Payment { get; private set; } = null!;

    public Report Report { get; private set; } = null!;

    /// <summary>Goes on with a project of 2027 that has 122 000 kroner left, and declares this much of it (NAV-65).</summary>
    public NavWalk CarryingOver(long amount)
    {
        Before = A.NavApplication().By(Applicant).ReportApproved();
        return In(A.NavCall().For(2028).Open().Call).Numbered("2028/31").Continuing(Before.Project).Answering("overforing.ubrukt.overfort", $"{amount}");
    }

    /// <summary>The embete decides how much is carried over, once the grant is decided.</summary>
    public NavWalk CarryOverDecided(long amount)
    {
        Decided();
        CarryOver!.Decide(
            Application, Before!.Report, [], new Dictionary<string, Kroner?> { ["prosjekt"] = new Kroner(amount) }, "Resten er ikke begrunnet.", Staff.Caseworker, Next(), Scheme.CarryOver, Decision);
        return this;
    }

    /// <summary>When the project begins to spend; 1 September of the grant year unless told (NAV-69).</summary>
    public NavWalk SpendingFrom(DateOnly date)
    {
        _firstSpentOn = date;
        return this;
    }

    /// <summary>The directorate authorises the embete; to all that is granted unless told.</summary>
    public NavWalk Authorised(long? amount = null)
    {
        Decided();
        if (Decision is { Status: DecisionStatus.Made, Route: Domain.Applications.Route.Directorate })
        {
            var sum = amount is { } told ? new Kroner(told) : Decision.Granted;
            Authorisation = Authorisation.Send(Call, Applicant.Office.Id, Frame, [Decision], sum, AuthorisationLetterOf(sum), TheField.OtherDirectorateLeader, Next());
        }

        return this;
    }

    public NavWalk LetterSent()
    {
        Authorised();
        if (Decision.Status is DecisionStatus.Made or DecisionStatus.Authorised)
        {
            Letter = Letter.Draft(Application, Decision, Staff.Leader, Next());
            Decision.SendLetter(Application, Letter, DecisionLetter(), Staff.Leader, At, IsNational ? null : Frame);
        }

        return this;
    }

    public NavWalk SlipFilledIn(string costCentre = "4711")
    {
        LetterSent();
        var firstSpentOn = Project.FirstSpentOn is null ? _firstSpentOn ?? new DateOnly(Call.Year, 9, 1) : (DateOnly?)null;
        Decision.FillInSlip(
            Application, Applicant.Organisation, Applicant.Payee, Applicant.Payee.Number!, Applicant.Payee.Account!, Applicant.Contact, Next(), Project, firstSpentOn, costCentre);
        return this;
    }

    public NavWalk Accepted()
    {
        LetterSent();
        if (Decision.Status is not DecisionStatus.LetterSent)
        {
            return this;
        }

        if (Decision.Slip!.Account is null)
        {
            SlipFilledIn();
        }

        RevisedBudget? budget = null;
        if (RevisedBudget.IsAskedFor(Decision))
        {
            budget = RevisedBudget.Ask(Decision, Application.SentVersion!.Lines, Next());
            budget.Submit(Decision, Application, new Dictionary<string, (Kroner?, Kroner?)>(), "Vi holder målene med en mindre stilling.", Applicant.Contact, Next());
        }

        Decision.Accept(Application, Applicant.Organisation, budget, conditionsAccepted: true, Applicant.Title, Applicant.Signatory, Next(), [Project]);
        return this;
    }

    public NavWalk PaymentOrdered()
    {
        Accepted();
        Payment = Decision.OrderPayment(Application, Call, Staff.Paymaster, Next());
        return this;
    }

    /// <summary>The call's report form as a Nav office fills it in.</summary>
    public ResolvedForm ReportForm => Call.ReportForm!.For(Applicant.Organisation.Kind);

    /// <summary>Status and accounts are in, with so many percent of the grant left.</summary>
    public NavWalk ReportSubmitted(int unusedPercent = 20)
    {
        PaymentOrdered();
        var budget = ReportBudget.Of(Decision, Application.SentVersion!.Lines, revised: null, new Dictionary<string, Kroner>(), Call.Content);
        Report = Report.Begin(Decision, Application, ReportForm, budget, Letter!.Content, Applicant.Organisation, Applicant.Contact, Next());
        Report.Save(ReportForm, Report.OpenVersion!.Revision, TallyingReport.Of(Report, ReportForm, Application.SentVersion.Lines, unusedPercent), Applicant.Contact, Next());
        Report.RequestSignature(ReportForm, Applicant.Contact, Next());
        Report.SignAndSend(Application, Call, ReportForm, "Nav-leder", delegation: null, isDelegate: false, Applicant.NavLeader, Next());
        return this;
    }

    public NavWalk ReportApproved(int unusedPercent = 20)
    {
        ReportSubmitted(unusedPercent);
        Report.Approve(Application, auditorIsSettled: true, Staff.Caseworker, Next());
        return this;
    }

    /// <summary>What the decision's letter says when it is sent now.</summary>
    public LetterContent DecisionLetter() =>
        Decision.Granted > Kroner.Zero ? GrantLetter.From(LetterBasis(), Decision) : RefusalLetter.From(LetterBasis(), Decision);

    /// <summary>What a letter on the case is made from now.</summary>
    public LetterBasis LetterBasis() =>
        new(Application, Call, Scheme, Applicant.Organisation, Applicant.Payee, Office, "Saksbehandler", Letter?.Remarks ?? string.Empty, RunningNumber: 1, At)
        {
            CarryOver = CarryOver,
            Directorate = Directorate,
            Years = Project.YearsOf(Call.Form!.YearLimit),
        };

    /// <summary>The letter that authorises the embete to that much in this case.</summary>
    public LetterContent AuthorisationLetterOf(Kroner amount)
    {
        var line = Decision.Lines.Single();
        return AuthorisationLetter.From(
            Between(this, Directorate, Applicant.Office), [new ListedDecision(Applicant.Organisation.Name, line.Title, line.Sought, line.Recommended, line.Granted)],
            amount, Frame.Authorised ?? Kroner.Zero, Authorisation.CoverageOf(Call));
    }
}
