using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Walking;

/// <summary>What the embete does on the walk, and what the recipient answers.</summary>
public sealed partial class ApplicationWalk
{
    private readonly Dictionary<string, long> _granting = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];

    /// <summary>The decision, once it is made.</summary>
    public Decision Decision { get; private set; } = null!;

    /// <summary>The letter of the decision, once it is drafted.</summary>
    public Letter? Letter { get; private set; }

    /// <summary>The payment, once it is ordered.</summary>
    public Payment Payment { get; private set; } = null!;

    /// <summary>What the budget became, where less was granted than sought.</summary>
    public RevisedBudget? Budget { get; private set; }

    /// <summary>The last claim for repayment, once it is made.</summary>
    public Claim Claim { get; private set; } = null!;

    public IReadOnlyList<Claim> Claims => _claims;

    private OfficeStaff Staff => Applicant.Staff;

    /// <summary>What is recommended and granted on a line, kroner; all that is sought unless told.</summary>
    public ApplicationWalk Granting(string line, long amount)
    {
        _granting[line] = amount;
        return this;
    }

    public ApplicationWalk Assigned()
    {
        Submitted();
        if (Application.CaseworkerId is null)
        {
            Application.Assign(Staff.Caseworker.Person, standIn: null, Staff.Leader, Next());
        }

        return this;
    }

    /// <summary>Everyone at the embete who touches the case has said that they are impartial.</summary>
    public ApplicationWalk Impartial()
    {
        Submitted();
        foreach (var person in new[] { Staff.Caseworker, Staff.SecondCaseworker, Staff.Leader }.Where(person => Application.Impartiality.All(declared => declared.PersonId != person.Person)))
        {
            Application.DeclareImpartiality(isImpartial: true, string.Empty, person, Next());
        }

        return this;
    }

    public ApplicationWalk UnderAssessment()
    {
        Assigned().Impartial();
        if (Application.Status is ApplicationStatus.Submitted)
        {
            Application.BeginAssessment(Scheme, Form, Staff.Caseworker, Next());
        }

        return this;
    }

    public ApplicationWalk InformationRequested()
    {
        UnderAssessment();
        Application.RequestInformation(["Opplæringsplanen mangler."], OsloTime.DateOf(At).AddDays(14), Staff.Caseworker, Next());
        return this;
    }

    public ApplicationWalk Assessed()
    {
        UnderAssessment();
        Application.AssessWhole("Tiltakene svarer godt på behovet i kommunen.", string.Empty, Staff.Caseworker);
        Application.WriteRecommendation(Amounts(), "Innstilt etter en samlet vurdering.", Staff.Caseworker);
        return this;
    }

    public ApplicationWalk Recommended()
    {
        if (Application.Status < ApplicationStatus.Recommended)
        {
            Assessed();
            Application.Recommend(ReportStanding.NothingDue, Staff.Caseworker, Next());
        }

        return this;
    }

    public ApplicationWalk Approved()
    {
        Recommended();
        if (Application.Status is ApplicationStatus.Recommended)
        {
            Application.ApproveRecommendation(Staff.Leader, Next());
        }

        return this;
    }

    public ApplicationWalk Decided()
    {
        Approved();
        if (Application.Status is ApplicationStatus.RecommendationApproved)
        {
            Decision = Decision.Make(Application, Amounts(), Frame, [], Staff.Leader, Next());
        }

        return this;
    }

    public ApplicationWalk LetterSent()
    {
        Decided();
        if (Decision.Status is DecisionStatus.Made)
        {
            Letter = Letter.Draft(Application, Decision, Staff.Leader, Next());
            Decision.SendLetter(Application, Letter, DecisionLetter(), Staff.Leader, At);
        }

        return this;
    }

    /// <summary>The slip is filled in; with the registered account unless another is named.</summary>
    public ApplicationWalk SlipFilledIn(AccountNumber? account = null)
    {
        LetterSent();
        Decision.FillInSlip(Application, Applicant.Organisation, Applicant.Payee, Applicant.Payee.Number!, account ?? Applicant.Payee.Account!, Applicant.Contact, Next());
        return this;
    }

    public ApplicationWalk Accepted()
    {
        LetterSent();
        if (Decision.Status is DecisionStatus.LetterSent)
        {
            if (Decision.Slip!.Account is null)
            {
                SlipFilledIn();
            }

            if (RevisedBudget.IsAskedFor(Decision))
            {
                Budget = RevisedBudget.Ask(Decision, Application.SentVersion!.Lines, Next());
                Budget.Submit(Decision, Application, new Dictionary<string, (Kroner?, Kroner?)>(), "Vi holder målene med færre deltakere.", Applicant.Contact, Next());
            }

            Decision.Accept(Application, Applicant.Organisation, Budget, conditionsAccepted: true, Applicant.Title, Applicant.Signatory, Next());
        }

        return this;
    }

    public ApplicationWalk PaymentOrdered()
    {
        Accepted();
        Payment = Decision.OrderPayment(Application, Call, Staff.Paymaster, Next());
        return this;
    }

    public ApplicationWalk Paid()
    {
        PaymentOrdered();
        Payment.RegisterPaid(Application, OsloTime.DateOf(At), Staff.Paymaster, Next());
        return this;
    }

    public ApplicationWalk Bounced(string reason = "Kontoen er avsluttet")
    {
        PaymentOrdered();
        Payment.RegisterBounced(Application, [Payment], [], OsloTime.DateOf(At), reason, Staff.Paymaster, Next());
        return this;
    }

    /// <summary>A claim for repayment is made on what is paid.</summary>
    public ApplicationWalk Claimed(long amount, ClaimGround ground = ClaimGround.UnusedMoney)
    {
        if (Payment is null)
        {
            Paid();
        }

        Claim = Claim.Make(Decision, ground, new Kroner(amount), Applicant.Organisation.LanguageForm is LanguageForm.Nynorsk ? "Kurset vart avlyst." : "Kurset ble avlyst.", [Payment!], _claims, Carried.Nothing, Application, Call, Staff.Caseworker, Next());
        _claims.Add(Claim);
        return this;
    }

    /// <summary>The claim is sent, due in three weeks.</summary>
    public ApplicationWalk ClaimSent(long amount = 100_000, ClaimGround ground = ClaimGround.UnusedMoney)
    {
        Claimed(amount, ground);
        Claim.Send(Application, Scheme, Applicant.Office, OsloTime.DateOf(At).AddDays(21), Staff.Caseworker, Next());
        return this;
    }

    public ApplicationWalk Dismissed(DismissalGround ground = DismissalGround.Late)
    {
        Impartial();
        Application.Dismiss(ground, Staff.Caseworker, Next());
        return this;
    }

    /// <summary>What the decision's letter says when it is sent now.</summary>
    public LetterContent DecisionLetter() =>
        Decision switch
        {
            { Granted.Amount: > 0 } => GrantLetter.From(LetterBasis(), Decision),
            { Sought.Amount: 0 } => CarryOverLetter.From(LetterBasis()),
            _ => RefusalLetter.From(LetterBasis(), Decision),
        };

    /// <summary>What a letter on the case is made from now.</summary>
    public LetterBasis LetterBasis() =>
        new(Application, Call, Scheme, Applicant.Organisation, Applicant.Payee, Applicant.Office, "Saksbehandler", Letter?.Remarks ?? string.Empty, RunningNumber: 1, At);

    /// <summary>All lines of the recommendation, with a reason where less than sought is granted.</summary>
    public IReadOnlyList<LineAmount> Amounts() =>
    [
        .. Application.RecommendedLines.Select(line => _granting.TryGetValue(line.Key, out var amount)
            ? new LineAmount(line.Key, new Kroner(amount), amount < line.Sought.Amount ? "ramme" : null)
            : new LineAmount(line.Key, line.Sought, ReasonCode: null)),
    ];
}
