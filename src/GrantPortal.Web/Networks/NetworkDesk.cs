using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Networks;

/// <summary>Where an award becomes a project of the embete's network (NAV-90). The page saves.</summary>
public sealed class NetworkDesk(PortalDb db)
{
    /// <summary>The projects whose last award stands; applications that are not awarded are never among them (NAV-99).</summary>
    public static IQueryable<NetworkProject> Awarded(PortalDb db) => db.NetworkProjects.AsNoTracking().Where(project => db.Decisions.Any(decision =>
        decision.ApplicationId == project.ApplicationId && decision.Granted > Kroner.Zero
        && (decision.Status == DecisionStatus.LetterSent || decision.Status == DecisionStatus.Accepted || decision.Status == DecisionStatus.PaymentOrdered || decision.Status == DecisionStatus.Stopped)));

    /// <summary>Takes the project of a grant whose letter is sent into the network, or renews it.</summary>
    public async Task JoinAsync(Application application, Decision decision, DateTimeOffset at, CancellationToken stop)
    {
        if (!SchemeCatalogue.Portal[application.Scheme].HasNetwork || decision.Granted == Kroner.Zero)
        {
            return;
        }

        var kind = await db.Organisations.Where(organisation => organisation.Id == application.ApplicantId).Select(organisation => organisation.Kind).SingleAsync(stop);
        var form = (await db.Calls.Where(call => call.Id == application.CallId).Select(call => call.Form!).SingleAsync(stop)).For(kind);
        foreach (var undertaking in await db.UndertakingsOfAsync(application, stop))
        {
            if (await db.NetworkProjects.FirstOrDefaultAsync(project => project.UndertakingId == undertaking.Id, stop) is { } known)
            {
                known.Renew(application, form, undertaking);
            }
            else
            {
                db.NetworkProjects.Add(NetworkProject.Join(application, form, undertaking, at));
            }
        }
    }
}
