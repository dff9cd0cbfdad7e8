using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Transfers;

/// <summary>Where a sent application's carry-over becomes a case of its own: it finds the award of the year before and lets the domain do the rest. The page saves.</summary>
public sealed class TransferDesk(PortalDb db)
{
    /// <summary>Keeps what the version that stands carries over. Nothing is kept where there is no award that it could come from.</summary>
    public async Task DeclareAsync(Application application, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var (applicant, scheme, year) = (application.ApplicantId, application.Scheme, application.Year - 1);
        var isOnlyOne = application.IsOnlyOne;
        var undertakings = application.SentVersion!.Lines.Where(line => line.UndertakingId is not null).Select(line => line.UndertakingId).Distinct().ToList();
        var award = await db.Decisions.Include(decision => decision.Lines)
            // Where an applicant has several, the money is carried over within its own undertaking (NAVD-10).
            .Where(decision => isOnlyOne || decision.Lines.Any(line => undertakings.Contains(line.UndertakingId)))
            .Where(decision => decision.ApplicantId == applicant && db.Applications.Any(earlier => earlier.Id == decision.ApplicationId && earlier.Scheme == scheme && earlier.Year == year) && decision.Status != DecisionStatus.Made)
            .OrderByDescending(decision => decision.DecidedAt)
            .FirstOrDefaultAsync(stop);
        if (award is null)
        {
            return;
        }

        if (await db.Transfers.FirstOrDefaultAsync(transfer => transfer.ToApplicationId == application.Id, stop) is { } declared)
        {
            declared.Declare(application, award, by, at);
        }
        else if (Transfer.Apply(application, award, at) is { } applied)
        {
            db.Transfers.Add(applied);
        }
    }
}
