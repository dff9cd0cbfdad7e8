using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Undertakings;

/// <summary>What an undertaking was granted for a year, kroner, with percent of a position and the recipient's own part as applied for: over the years the grant falls and the own part rises (facts B2).</summary>
public sealed record UndertakingYear(Id<Undertaking> Id, Text Title, int Year, int? Number, long? Percent, Kroner Granted, Kroner? Own)
{
    /// <summary>Every year with a grant of the owner's undertakings in a scheme, undertaking by undertaking, first year first.</summary>
    public static async Task<IReadOnlyList<UndertakingYear>> OfAsync(PortalDb db, Id<Organisation> owner, string scheme, CancellationToken stop)
    {
        var rows = await (
            from undertaking in db.Undertakings.AsNoTracking()
            where undertaking.OwnerId == owner && undertaking.Scheme == scheme && undertaking.ListKey == string.Empty
            from line in db.Decisions.Where(decision => decision.ApplicantId == owner && decision.Status != DecisionStatus.Made && decision.Status != DecisionStatus.Lapsed && decision.Status != DecisionStatus.Replaced)
                .SelectMany(decision => decision.Lines.Where(each => each.UndertakingId == undertaking.Id && each.Granted != Kroner.Zero).Select(each => new { decision.ApplicationId, each.Granted }))
            join application in db.Applications on line.ApplicationId equals application.Id
            select new
            {
                Undertaking = undertaking,
                application.Year,
                line.Granted,
                Sent = application.Versions.Where(version => version.Status == VersionStatus.Sent).SelectMany(version => version.Lines).Where(each => each.UndertakingId == undertaking.Id).Select(each => new { each.Percent, each.OwnContribution }).ToList(),
            }).ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.Undertaking.StartedYear).ThenBy(row => row.Undertaking.Id).ThenBy(row => row.Year)
                .Select(row => new UndertakingYear(
                    row.Undertaking.Id, row.Undertaking.Title, row.Year, RunningUndertakings.YearNumber(row.Undertaking, row.Year), row.Sent.Select(each => each.Percent).FirstOrDefault(each => each is not null), row.Granted,
                    row.Sent.Select(each => each.OwnContribution).FirstOrDefault(each => each is not null))),
        ];
    }
}
