using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Statistics;

/// <summary>What was granted to each service in each year (KI-86): the lines of a part that asks which service a line is for.</summary>
/// <param name="Part">The part.</param>
/// <param name="Rows">By year, the latest first, and service.</param>
public sealed record ServiceHistory(Part Part, IReadOnlyList<ServiceAward> Rows)
{
    public static async Task<IReadOnlyList<ServiceHistory>> OfAsync(PortalDb db, Scheme scheme, CancellationToken stop)
    {
        var histories = new List<ServiceHistory>();
        foreach (var part in scheme.Parts.Where(part => part.Service is not null))
        {
            var rows = await RowsAsync(db, scheme.Key, part, part.Service!, stop);
            if (rows.Count > 0)
            {
                histories.Add(new ServiceHistory(part, rows));
            }
        }

        return histories;
    }

    // A line's answer lies in the version that was decided on, as JSON.
    private static async Task<IReadOnlyList<ServiceAward>> RowsAsync(PortalDb db, string scheme, Part part, ServiceQuestion question, CancellationToken stop)
    {
        var counted = await db.Database.SqlQuery<Counted>(
            $"""
            select call.year as "Year", coalesce(version.answers ->> (line.key || '.' || {question.Name}), '') as "Service", count(*) as "Lines", sum(line.granted)::bigint as "Granted"
            from grant_lines line
            join decisions decision on decision.id = line.decision_id
            join calls call on call.id = decision.call_id
            join form_versions version on version.application_id = decision.application_id and version.status = 'Sent'
            where call.scheme = {scheme} and line.part = {part.Key} and line.granted > 0 and decision.status not in ('Made', 'Replaced', 'Lapsed')
            group by 1, 2
            """).ToListAsync(stop);
        var names = await NamesAsync(db, scheme, question, stop);
        return
        [
            .. counted.OrderByDescending(row => row.Year).ThenByDescending(row => row.Granted)
                .Select(row => new ServiceAward(row.Year, names.GetValueOrDefault(row.Service) ?? NotStated, row.Lines, new Kroner(row.Granted))),
        ];
    }

    private static readonly Text NotStated = new("Ikke oppgitt", "Ikkje oppgitt");

    /// <summary>What the services are called, as the latest call that has each says.</summary>
    private static async Task<Dictionary<string, Text>> NamesAsync(PortalDb db, string scheme, ServiceQuestion question, CancellationToken stop)
    {
        var contents = await db.Calls.Where(call => call.Scheme == scheme).OrderByDescending(call => call.Year).Select(call => call.Content).ToListAsync(stop);
        return contents.SelectMany(content => content.List(question.List)).GroupBy(option => option.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Label, StringComparer.Ordinal);
    }

    private sealed record Counted(int Year, string Service, long Lines, long Granted);
}

/// <summary>What a service was granted in a year.</summary>
/// <param name="Year">The calendar year of the grant.</param>
/// <param name="Service">What it is called.</param>
/// <param name="Lines">How many lines: projects.</param>
/// <param name="Granted">Kroner.</param>
public sealed record ServiceAward(int Year, Text Service, long Lines, Kroner Granted);
