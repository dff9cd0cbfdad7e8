using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Payments;

/// <summary>An ordered payment as a list shows it.</summary>
public sealed record PaymentRow(
    Id<Payment> Id,
    Id<Application> ApplicationId,
    string Chapter,
    string Post,
    string Scheme,
    int Year,
    string Reference,
    string Payee,
    OrganisationNumber? Number,
    AccountNumber Account,
    Kroner Amount,
    DateTimeOffset OrderedAt,
    PaymentStatus Status,
    DateOnly? PaidOn,
    DateOnly? BouncedOn,
    string BounceReason)
{
    /// <summary>What the embete or directorate has ordered for a grant year, the latest first.</summary>
    public static IQueryable<PaymentRow> Of(PortalDb db, Id<Organisation> office, int year) => Of(db, db.Payments.Where(payment => payment.OfficeId == office && payment.Year == year));

    public static IQueryable<PaymentRow> Of(PortalDb db, IQueryable<Payment> payments) =>
        from payment in payments.AsNoTracking()
        join payee in db.Organisations on payment.PayeeId equals payee.Id
        orderby payment.OrderedAt descending, payment.Reference
        select new PaymentRow(
            payment.Id, payment.ApplicationId, payment.Chapter, payment.Post, payment.Scheme, payment.Year, payment.Reference, payee.Name, payee.Number, payment.Account, payment.Amount, payment.OrderedAt,
            payment.Status, payment.PaidOn, payment.BouncedOn, payment.BounceReason);
}
