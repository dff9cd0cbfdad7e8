using System.Runtime.CompilerServices;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Awards;

/// <summary>Reads who got what: the same few queries whatever the number of awards.</summary>
public sealed class AwardLists(PortalDb db)
{
    /// <summary>Sums over all that the filter finds.</summary>
    internal async Task<AwardSums> SumAsync(AwardFilter filter, CancellationToken stop)
    {
        // A cast through object is how EF reads a converted amount as the bigint that it is stored as.
        var parts = await filter.From(db)
            .GroupBy(award => award.Line.Part)
            .Select(part => new PartSum(
                part.Key,
                part.Count(),
                part.Count(award => (long)(object)award.Line.Granted > 0),
                part.Sum(award => (long)(object)award.Line.Sought),
                part.Sum(award => (long)(object)award.Line.Granted)))
            .ToListAsync(stop);
        var recipients = await filter.From(db).Select(award => award.RecipientId).Distinct().CountAsync(stop);
        return new AwardSums(parts, recipients, filter.IsWholeRound ? await FrameAsync(filter, stop) : null);
    }

    /// <summary>One page of lines, by recipient, the newest year first.</summary>
    internal async Task<IReadOnlyList<AwardRow>> PageAsync(AwardFilter filter, int page, int size, CancellationToken stop)
    {
        var lines = await Lines(filter).Skip((page - 1) * size).Take(size).ToListAsync(stop);
        var named = lines.SelectMany(line => new[] { line.RecipientId, line.OfficeId }).ToHashSet();
        var organisations = await db.Organisations.AsNoTracking().Where(organisation => named.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, stop);
        return [.. lines.Select(line => line.Named(organisations))];
    }

    /// <summary>Every line that the filter finds, in the same order, one at a time. Only the organisations are held, which are few however many the awards.</summary>
    internal async IAsyncEnumerable<AwardRow> AllAsync(AwardFilter filter, [EnumeratorCancellation] CancellationToken stop)
    {
        var recipients = filter.From(db).Select(award => award.RecipientId);
        var offices = filter.From(db).Select(award => award.OfficeId);
        var organisations = await db.Organisations.AsNoTracking().Where(organisation => recipients.Contains(organisation.Id) || offices.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, stop);
        await foreach (var line in Lines(filter).AsAsyncEnumerable().WithCancellation(stop))
        {
            // One whose first award was told of in this very second stands in the next file.
            if (organisations.ContainsKey(line.RecipientId) && organisations.ContainsKey(line.OfficeId))
            {
                yield return line.Named(organisations);
            }
        }
    }

    /// <summary>What can be chosen: the years, schemes and embeter that have awards.</summary>
    internal async Task<IReadOnlyList<AwardRound>> RoundsAsync(CancellationToken stop)
    {
        var rounds = await new AwardFilter().From(db).Select(award => new { award.Year, award.Scheme, award.OfficeId }).Distinct().ToListAsync(stop);
        var ids = rounds.Select(round => round.OfficeId).ToHashSet();
        var offices = await db.Organisations.AsNoTracking().Where(organisation => ids.Contains(organisation.Id)).ToDictionaryAsync(office => office.Id, stop);
        return [.. rounds.Select(round => new AwardRound(round.Year, round.Scheme, offices[round.OfficeId])).OrderByDescending(round => round.Year).ThenBy(round => round.Office.Name, StringComparer.Ordinal)];
    }

    /// <summary>How a call's money was divided over its parts; null when there is no such call, or nobody has been told of a decision.</summary>
    internal async Task<DividedRound?> DividedAsync(string call, CancellationToken stop)
    {
        var told = await (from award in new AwardFilter().From(db) where award.Call == call select new { award.Year, award.Scheme, award.OfficeId }).FirstOrDefaultAsync(stop);
        if (told is null)
        {
            return null;
        }

        var office = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == told.OfficeId, stop);
        var sums = await SumAsync(new AwardFilter { Year = told.Year, Scheme = told.Scheme, Office = office.Code }, stop);
        var parts = SchemeCatalogue.Portal[told.Scheme].Parts.Select(part => (part.Name, sums.Of(part.Key))).ToList();
        return new DividedRound(told.Year, told.Scheme, office.NameIn(told.Year), office.CodeIn(told.Year), parts, sums);
    }

    private IQueryable<AwardLineRow> Lines(AwardFilter filter) => filter.From(db)
        .OrderBy(award => award.RecipientName).ThenByDescending(award => award.Year).ThenBy(award => award.Call).ThenBy(award => award.Line.Position).ThenBy(award => award.Line.Id)
        .Select(award => new AwardLineRow(award.Year, award.Scheme, award.OfficeId, award.RecipientId, award.Line.Part, award.Line.Title, award.Line.Sought, award.Line.Granted));

    private async Task<Kroner?> FrameAsync(AwardFilter filter, CancellationToken stop)
    {
        var frames = from frame in db.Frames
                     join call in db.Calls on frame.CallId equals call.Id
                     join office in db.Organisations on frame.OfficeId equals office.Id
                     where call.Year == filter.Year && office.Code == filter.OfficeCode && (string.IsNullOrEmpty(filter.Scheme) || call.Scheme == filter.Scheme)
                         // A frame that several calls share is counted once, and is no single scheme's.
                         && (frame.Within == null || frame.Within.Purpose != Frame.Shared) && (string.IsNullOrEmpty(filter.Scheme) || frame.Purpose != Frame.Shared)
                     select (long?)(object)frame.Amount;
        return await frames.SumAsync(stop) is { } sum and > 0 ? new Kroner(sum) : null;
    }
}

/// <summary>A part's lines, how many got something, and kroner sought and granted.</summary>
internal sealed record PartSum(string Part, int Lines, int Funded, long Sought, long Granted);

/// <summary>Sums over a list of awards.</summary>
internal sealed record AwardSums(IReadOnlyList<PartSum> Parts, int Recipients, Kroner? Frame)
{
    public int Lines => Parts.Sum(part => part.Lines);

    public Kroner Sought => new(Parts.Sum(part => part.Sought));

    public Kroner Granted => new(Parts.Sum(part => part.Granted));

    public Kroner? Undistributed => Frame?.Less(Granted);

    /// <summary>Those of the parts that have lines here and whose lines are worth a count, with what they are called.</summary>
    public IEnumerable<(Text Name, PartSum Sum)> Counted(IEnumerable<Part> parts) =>
        from part in parts
        where part.Counted is not null && Of(part.Key).Lines > 0
        select (part.Counted!, Of(part.Key));

    public PartSum Of(string part) => Parts.FirstOrDefault(each => each.Part == part) ?? new PartSum(part, 0, 0, 0, 0);
}

/// <summary>A grant line as the database gives it, before its organisations have the names of its year.</summary>
internal sealed record AwardLineRow(int Year, string Scheme, Id<Organisation> OfficeId, Id<Organisation> RecipientId, string Part, Text Title, Kroner Sought, Kroner Granted)
{
    private Text PartName => SchemeCatalogue.Portal.Find(Scheme)?.Parts.FirstOrDefault(candidate => candidate.Key == Part)?.Name ?? Text.Same(Part);

    public AwardRow Named(Dictionary<Id<Organisation>, Organisation> organisations) =>
        new(organisations[RecipientId].NameIn(Year), Year, organisations[OfficeId].NameIn(Year), PartName, Title, Sought, Granted);
}

/// <summary>A grant line as the public reads it.</summary>
internal sealed record AwardRow(Text Recipient, int Year, Text Office, Text Part, Text Title, Kroner Sought, Kroner Granted);

/// <summary>A year, a scheme and an embete with awards.</summary>
internal sealed record AwardRound(int Year, string Scheme, Organisation Office);

/// <summary>A round and its parts, for the front page.</summary>
public sealed record DividedRound
{
    internal DividedRound(int year, string scheme, Text office, string slug, IReadOnlyList<(Text Name, PartSum Sum)> parts, AwardSums sums) =>
        (Year, Scheme, Office, Slug, Parts, Sums) = (year, scheme, office, slug, parts, sums);

    public int Year { get; }

    public string Scheme { get; }

    public Text Office { get; }

    public string Slug { get; }

    internal IReadOnlyList<(Text Name, PartSum Sum)> Parts { get; }

    internal AwardSums Sums { get; }

    /// <summary>The largest sum of the chart; bars are per cent of it.</summary>
    internal long Widest => Parts.Max(part => Math.Max(1, part.Sum.Sought));
}
