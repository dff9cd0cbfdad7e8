using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Acceptance;

/// <summary>The slip as its page shows it.</summary>
public sealed record SlipView
{
    public required DecisionStatus Status { get; init; }

    public required Kroner Granted { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string Scheme { get; init; }

    /// <summary>It asks when the project begins to spend, and for its cost centre (NAV-26, NAV-82).</summary>
    public bool AsksForSpending { get; init; }

    public DateOnly? FirstSpentOn { get; init; }

    public string CostCentre { get; init; } = string.Empty;

    /// <summary>What is taken off the payment, kroner (NAV-65).</summary>
    public Kroner Deducted { get; init; }

    /// <summary>What is paid, kroner.</summary>
    public Kroner Payable => Granted.Less(Deducted);

    /// <summary>What the slip is called within a sentence, in the definite form.</summary>
    public Text Name => SchemeCatalogue.Portal[Scheme].TheSlip;

    /// <summary>What the letter of the grant is called within a sentence, in the definite form.</summary>
    public Text TheLetter => SchemeCatalogue.Portal[Scheme].TheGrantLetter.InSentence();

    public required string Payee { get; init; }

    public OrganisationNumber? PayeeNumber { get; init; }

    /// <summary>The account that is registered for the recipient, else its payee's.</summary>
    public AccountNumber? RegisteredAccount { get; init; }

    public OrganisationNumber? Number { get; init; }

    public AccountNumber? Account { get; init; }

    public bool AccountIsChanged { get; init; }

    public Id<Person>? FilledInBy { get; init; }

    public string? FilledInByName { get; init; }

    public DateTimeOffset? FilledInAt { get; init; }

    public string? SignerTitle { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public DateTimeOffset? AccountConfirmedAt { get; init; }

    public Id<Letter>? LetterId { get; init; }

    public string? LetterNumber { get; init; }

    /// <summary>The last payment that is ordered, and what became of it.</summary>
    public PaymentFacts? Payment { get; init; }

    /// <summary>The money came back, and the account can be mended.</summary>
    public bool HasBounced => Payment is { Status: PaymentStatus.Bounced } && Status is DecisionStatus.PaymentOrdered;

    /// <summary>Less was granted than sought, so that the slip asks for a revised budget (KI-24).</summary>
    public bool AsksForBudget { get; init; }

    /// <summary>Where the revised budget stands; null while it is not sent.</summary>
    public RevisedBudgetStatus? Budget { get; init; }

    public bool AwaitsConfirmation => SignedAt is not null && AccountIsChanged && AccountConfirmedAt is null;

    public static Task<SlipView?> LoadAsync(PortalDb db, Id<Application> id, CancellationToken stop) =>
        (from decision in db.Decisions.AsNoTracking()
         where decision.ApplicationId == id && decision.Slip != null
         join recipient in db.Organisations on decision.ApplicantId equals recipient.Id
         join payee in db.Organisations on decision.PayeeId equals payee.Id
         select new SlipView
         {
             Status = decision.Status,
             Granted = decision.Granted,
             DueOn = decision.Slip!.DueOn,
             Scheme = db.Applications.Where(application => application.Id == decision.ApplicationId).Select(application => application.Scheme).First(),
             AsksForSpending = decision.Slip.AsksForSpending,
             FirstSpentOn = decision.Slip.FirstSpentOn,
             CostCentre = decision.Slip.CostCentre,
             Deducted = decision.Deducted,
             Payee = payee.Name,
             PayeeNumber = payee.Number,
             RegisteredAccount = recipient.Account ?? payee.Account,
             Number = decision.Slip.Number,
             Account = decision.Slip.Account,
             AccountIsChanged = decision.Slip.AccountIsChanged,
             FilledInBy = decision.Slip.FilledInBy,
             FilledInByName = db.People.Where(person => person.Id == decision.Slip.FilledInBy).Select(person => person.Name).FirstOrDefault(),
             FilledInAt = decision.Slip.FilledInAt,
             SignerTitle = decision.Slip.SignerTitle,
             SignedAt = decision.Slip.SignedAt,
             AccountConfirmedAt = decision.Slip.AccountConfirmedAt,
             LetterId = db.Letters.Where(letter => letter.DecisionId == decision.Id).Select(letter => (Id<Letter>?)letter.Id).FirstOrDefault(),
             LetterNumber = db.Letters.Where(letter => letter.DecisionId == decision.Id).Select(letter => letter.Number).FirstOrDefault(),
             AsksForBudget = decision.Granted < decision.Sought,
             Budget = db.RevisedBudgets.Where(budget => budget.DecisionId == decision.Id).Select(budget => (RevisedBudgetStatus?)budget.Status).FirstOrDefault(),
             Payment = db.Payments.Where(payment => payment.DecisionId == decision.Id).OrderByDescending(payment => payment.OrderedAt)
                 .Select(payment => new PaymentFacts(payment.Status, payment.OrderedAt, payment.PaidOn, payment.BouncedOn, payment.BounceReason)).FirstOrDefault(),
         }).FirstOrDefaultAsync(stop);
}
