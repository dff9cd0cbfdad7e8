using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Awards;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Statistics;

/// <summary>What was granted to each service in each year (KI-86), in a part whose lines say which service they are for.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rows">By year, the latest first, and amount.</param>
public sealed record ServiceHistory(Part Part, IReadOnlyList<ServiceAward> Rows)
{
    private static readonly Text NotStated = new("Ikke oppgitt", "Ikkje oppgitt");

    public static async Task<IReadOnlyList<ServiceHistory>> OfAsync(PortalDb db, Scheme scheme, CancellationToken stop)
    {
        var counted = await (
            from award in new AwardFilter { Scheme = scheme.Key }.From(db)
            where award.Line.Granted != Kroner.Zero
            from version in db.Applications.Where(application => application.Id == award.ApplicationId).SelectMany(application => application.Versions)
            where version.Status == VersionStatus.Sent
            from line in version.Lines
            where line.Key == award.Line.Key
            group award by new { award.Year, award.Line.Part, line.Service.Nb, line.Service.Nn } into same
            select new { same.Key, Lines = same.Count(), Granted = same.Sum(award => (long)(object)award.Line.Granted) }).ToListAsync(stop);
        return
        [
            .. from part in scheme.Parts
               let rows = counted.Where(row => row.Key.Part == part.Key).ToList()
               where rows.Exists(row => row.Key.Nb.Length > 0)
               select new ServiceHistory(part,
               [
                   .. from row in rows
                      orderby row.Key.Year descending, row.Granted descending
                      select new ServiceAward(row.Key.Year, row.Key.Nb.Length > 0 ? new(row.Key.Nb, row.Key.Nn) : NotStated, row.Lines, new Kroner(row.Granted)),
               ]),
        ];
    }
}

/// <summary>What a service was granted in a year.</summary>
/// <param name="Year">The calendar year of the grant.</param>
/// <param name="Service">What it is called.</param>
/// <param name="Lines">How many lines: projects.</param>
/// <param name="Granted">Kroner.</param>
public sealed record ServiceAward(int Year, Text Service, long Lines, Kroner Granted);
