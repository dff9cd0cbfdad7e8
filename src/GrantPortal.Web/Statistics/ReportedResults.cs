using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Statistics;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Statistics;

/// <summary>
/// What the approved reports of a scheme and year say: how many persons took part and completed what, for how much of the grant, against what was granted. The figures
/// are the lines of the sent versions, read by the form that they were frozen with; a few queries whatever the number of reports.
/// </summary>
public sealed record ReportedResults(IReadOnlyList<PartResults> Parts, int Awards, int Sent, int Approved)
{
    public static async Task<ReportedResults> OfAsync(PortalDb db, Scheme scheme, int year, CancellationToken stop)
    {
        var reports = db.Reports.AsNoTracking().Where(report => report.Scheme == scheme.Key && report.Year == year && report.SubmittedAt != null);
        var decisions = from decision in db.Decisions.AsNoTracking()
                        where decision.Status != DecisionStatus.Made && decision.Granted != Kroner.Zero
                        join call in db.Calls on decision.CallId equals call.Id
                        where call.Scheme == scheme.Key && call.Year == year
                        select decision;
        // A cast through object is how EF reads a converted amount as the bigint that it is stored as.
        var lines = await (
            from report in reports
            where report.Status == ReportStatus.Approved
            from version in report.Versions
            where version.Status == VersionStatus.Sent
            from line in version.Lines
            group line by new { report.OfficeId, line.Part, line.Key } into same
            select new ReportedLine(
                same.Key.OfficeId, same.Key.Part, same.Key.Key, same.Min(line => line.Title.Nb)!, same.Min(line => line.Title.Nn)!, same.Min(line => line.Position),
                same.Sum(line => line.Persons) ?? 0, same.Max(line => line.Completed) == null ? null : same.Sum(line => line.Completed), same.Sum(line => (long?)(object?)line.UsedGrant) ?? 0)).ToListAsync(stop);
        var granted = await (
            from decision in decisions
            from line in decision.Lines
            group line by new { decision.OfficeId, line.Part } into same
            select new { same.Key.OfficeId, same.Key.Part, Granted = same.Sum(line => (long)(object)line.Granted) }).ToListAsync(stop);
        var ids = granted.ConvertAll(sum => sum.OfficeId).Union(lines.ConvertAll(line => line.OfficeId)).ToList();
        var offices = await db.Organisations.AsNoTracking().Where(office => ids.Contains(office.Id)).OrderBy(office => office.Name).ToListAsync(stop);
        var grants = granted.ToDictionary(sum => (sum.OfficeId, sum.Part), sum => sum.Granted);
        return new ReportedResults(
            [.. scheme.Parts.Select(part => PartResults.Of(part, offices, lines.FindAll(line => line.Part == part.Key), office => grants.GetValueOrDefault((office, part.Key)))).Where(part => part.Granted(null) > 0)],
            await decisions.CountAsync(stop),
            await reports.CountAsync(stop),
            await reports.CountAsync(report => report.Status == ReportStatus.Approved, stop));
    }
}

/// <summary>The lines of the approved reports at one embete, summed by line.</summary>
internal sealed record ReportedLine(Id<Organisation> OfficeId, string Part, string Key, string Nb, string Nn, int Position, long Persons, long? Completed, long Used);

/// <summary>One part of the scheme: persons by category and embete, as a table with sums where small counts are hidden from the public, and kroner.</summary>
public sealed class PartResults
{
    private readonly IReadOnlyList<IReadOnlyList<ReportedLine>> _lines;
    private readonly IReadOnlyList<long> _granted;

    private PartResults(Part part, IReadOnlyList<Organisation> offices, IReadOnlyList<Text> categories, IReadOnlyList<IReadOnlyList<ReportedLine>> lines, IReadOnlyList<long> granted)
    {
        (Part, Offices, Categories, _lines, _granted) = (part, offices, categories, lines, granted);
        Persons = Table(line => line.Persons);
        Completed = lines.Any(category => category.Any(line => line.Completed is not null)) ? Table(line => line.Completed ?? 0) : null;
    }

    public Part Part { get; }

    public IReadOnlyList<Organisation> Offices { get; }

    /// <summary>What the persons took part in; empty where the part counts no persons.</summary>
    public IReadOnlyList<Text> Categories { get; }

    /// <summary>Those who took part, by category and embete; null where the part counts no persons.</summary>
    public CountTable? Persons { get; }

    /// <summary>Those who completed; null where the part does not ask.</summary>
    public CountTable? Completed { get; }

    /// <summary>Used of the grant, kroner; in all categories or at all embeter where none is named.</summary>
    public long Used(int? category, int? office) => _lines.Where((_, place) => category is null || place == category).SelectMany(lines => lines)
        .Where(line => office is null || line.OfficeId == Offices[office.Value].Id).Sum(line => line.Used);

    /// <summary>Granted, kroner; at all embeter where none is named.</summary>
    public long Granted(int? office) => office is { } place ? _granted[place] : _granted.Sum();

    internal static PartResults Of(Part part, IReadOnlyList<Organisation> offices, List<ReportedLine> lines, Func<Id<Organisation>, long> granted)
    {
        var grants = offices.Select(office => granted(office.Id)).ToList();
        if (!lines.Exists(line => line.Persons > 0))
        {
            return new PartResults(part, offices, [], [lines], grants);
        }

        var categories = lines.GroupBy(line => line.Key).OrderBy(category => category.Min(line => line.Position)).ToList();
        return new PartResults(part, offices, [.. categories.Select(category => new Text(category.First().Nb, category.First().Nn))], [.. categories.Select(category => category.ToList())], grants);
    }

    private CountTable? Table(Func<ReportedLine, long> count) => Categories.Count == 0 ? null
        : CountTable.Of([.. _lines.Select(lines => (IReadOnlyList<long>)[.. Offices.Select(office => lines.Where(line => line.OfficeId == office.Id).Sum(count))])]);
}
