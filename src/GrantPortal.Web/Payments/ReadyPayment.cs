using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Payments;

/// <summary>A grant that waits to be paid: accepted, or paid to an account that the money came back from.</summary>
public sealed record ReadyPayment(
    Id<Decision> Id,
    Id<Application> ApplicationId,
    Id<Organisation> ApplicantId,
    Id<Organisation> PayeeId,
    string CaseNumber,
    string Applicant,
    string Payee,
    AccountNumber Account,
    Kroner Amount,
    DateTimeOffset AcceptedAt,
    PaymentHindrance? Hindrance)
{
    /// <summary>When the last payment came back; null where none has been ordered.</summary>
    public DateOnly? BouncedOn { get; init; }

    public string BounceReason { get; init; } = string.Empty;

    /// <summary>Approved unused money of the year before that is taken off the payment, kroner (NAV-65).</summary>
    public Kroner Deducted { get; init; }

    /// <summary>Ordered before and not come back, kroner: under a decision that this one replaced.</summary>
    public long Ordered { get; init; }

    /// <summary>The accepted grants that no payment is ordered for.</summary>
    public static Task<IReadOnlyList<ReadyPayment>> AcceptedAsync(PortalDb db, Viewer viewer, DateTimeOffset now, CancellationToken stop) =>
        NowAsync(db, Of(db, viewer, db.Decisions.Where(decision => decision.Status == DecisionStatus.Accepted)), now, stop);

    /// <summary>The grants whose last payment came back, and where nothing is ordered since; those whose recipient mends the account too.</summary>
    public static Task<IReadOnlyList<ReadyPayment>> BouncedAsync(PortalDb db, Viewer viewer, DateTimeOffset now, CancellationToken stop) =>
        NowAsync(db, Of(db, viewer, db.Decisions.Bounced(db)), now, stop);

    /// <summary>What the organisations have told of (KI-97).</summary>
    public static async Task<ILookup<Id<Organisation>, NotifiedChange>> ChangesAsync(PortalDb db, IEnumerable<Id<Organisation>> organisations, CancellationToken stop)
    {
        var ids = organisations.Distinct().ToList();
        return (await db.NotifiedChanges.AsNoTracking().Where(change => ids.Contains(change.OrganisationId)).ToListAsync(stop)).ToLookup(change => change.OrganisationId);
    }

    /// <summary>With what the recipient has told of since: the account that holds now, or the change that it waits for (KI-97).</summary>
    public ReadyPayment After(IReadOnlyList<NotifiedChange> changes, DateTimeOffset at) => changes.Any(change => change.Hinders(at))
        ? this with { Hindrance = PaymentHindrance.ChangeIsOpen }
        : this with { Account = NotifiedChange.Follow(changes, Account, AcceptedAt, at) };

    private static async Task<IReadOnlyList<ReadyPayment>> NowAsync(PortalDb db, IQueryable<ReadyPayment> query, DateTimeOffset now, CancellationToken stop)
    {
        var rows = await query.ToListAsync(stop);
        var changes = await ChangesAsync(db, rows.SelectMany(row => new[] { row.ApplicantId, row.PayeeId }), stop);
        return [.. rows.Select(row => (row with { Amount = row.Amount.Less(new Kroner(row.Ordered)).Less(row.Deducted) }).After([.. changes[row.ApplicantId].Union(changes[row.PayeeId])], now)).Where(row => row.Amount > Kroner.Zero)];
    }

    private static IQueryable<ReadyPayment> Of(PortalDb db, Viewer viewer, IQueryable<Decision> decisions)
    {
        var (office, person) = (viewer.OrganisationId, viewer.PersonId);
        return
            from decision in decisions.VisibleTo(viewer, db.Applications).AsNoTracking()
            where decision.OfficeId == office
            join application in db.Applications on decision.ApplicationId equals application.Id
            join applicant in db.Organisations on decision.ApplicantId equals applicant.Id
            join payee in db.Organisations on decision.PayeeId equals payee.Id
            from last in db.Payments.Where(payment => payment.DecisionId == decision.Id).OrderByDescending(payment => payment.OrderedAt).Take(1).DefaultIfEmpty()
            orderby decision.Slip!.SignedAt
            select new ReadyPayment(
                decision.Id,
                application.Id,
                decision.ApplicantId,
                decision.PayeeId,
                application.CaseNumber,
                applicant.Name,
                payee.Name,
                decision.Slip!.Account!,
                decision.Granted,
                decision.Slip!.SignedAt ?? decision.Slip!.FilledInAt ?? decision.DecidedAt,
                decision.Status == DecisionStatus.LetterSent ? PaymentHindrance.RecipientMendsAccount
                    : decision.Slip!.AccountIsChanged && decision.Slip!.AccountConfirmedAt == null ? PaymentHindrance.AccountIsUncertain
                    : decision.DecidedBy == person || decision.ApprovedBy == person ? PaymentHindrance.ApprovedByViewer : null)
            {
                BouncedOn = last == null ? null : last.BouncedOn,
                BounceReason = last == null ? string.Empty : last.BounceReason,
                Deducted = decision.Deducted,
                Ordered = db.Payments.Where(payment => payment.DecisionId == decision.Id && payment.Status != PaymentStatus.Bounced).Sum(payment => (long)(object)payment.Amount),
            };
    }
}

/// <summary>Why the viewer cannot order a payment now.</summary>
public enum PaymentHindrance
{
    /// <summary>A changed account that a second person has not confirmed (KI-97).</summary>
    AccountIsUncertain,

    /// <summary>A change that the recipient has told of, and that the embete has not verified (KI-97).</summary>
    ChangeIsOpen,

    /// <summary>The viewer approved or decided.</summary>
    ApprovedByViewer,

    /// <summary>The payment came back, and the recipient has opened the slip to write another account.</summary>
    RecipientMendsAccount,
}

/// <summary>Finds what waits because money came back.</summary>
public static class BouncedPayments
{
    /// <summary>The decisions whose payments have all come back, and that are not accepted anew.</summary>
    public static IQueryable<Decision> Bounced(this IQueryable<Decision> decisions, PortalDb db) => decisions.Where(decision =>
        (decision.Status == DecisionStatus.PaymentOrdered || decision.Status == DecisionStatus.LetterSent)
        && db.Payments.Where(payment => payment.DecisionId == decision.Id).OrderByDescending(payment => payment.OrderedAt).Select(payment => payment.Status == PaymentStatus.Bounced).FirstOrDefault());
}
