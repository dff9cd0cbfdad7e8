using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using GrantPortal.Web.Undertakings;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>What a page of the form shows around its questions: what was typed, what is wrong, who else writes, what is copied, names of documents and earlier undertakings.</summary>
public sealed class FormSurroundings(Filling filling, ModelStateDictionary typed)
{
    private static readonly TimeSpan Now = TimeSpan.FromMinutes(2);

    private HashSet<string> _copied = [];

    /// <summary>«En kollega skriver i … nå»; null when nobody else does.</summary>
    public string? Colleague { get; private set; }

    public FilledNames Names { get; private set; } = FilledNames.None;

    /// <summary>The applicant's undertakings of earlier years in the scheme, to be continued.</summary>
    public IReadOnlyList<Choice> Undertakings { get; private set; } = [];

    /// <summary>What the undertakings that may be continued have been granted, year by year; of one of them on its own page.</summary>
    public IReadOnlyList<UndertakingYear> Years { get; private set; } = [];

    public Filling Filling => filling;

    /// <summary>Answers on the page that cannot be read or do not go together.</summary>
    public IEnumerable<Finding> FaultsOn(FormPlace place) => On(place).Where(finding => !SectionEntry.IsMissing(finding));

    public IEnumerable<Finding> MissingOn(FormPlace place) => On(place).Where(SectionEntry.IsMissing);

    public bool IsCopied(Field question) => _copied.Contains(question.Name);

    /// <summary>What stands in the field: what was typed now, else what is kept.</summary>
    public string Shown(Field question) =>
        typed.TryGetValue(question.Name, out var entry) && entry.RawValue is not null ? entry.AttemptedValue ?? string.Empty
        : filling.Answers[question.Name] is { } kept ? FieldWriter.Typed(question, kept)
        : string.Empty;

    public string? ErrorOf(Field question) => typed.TryGetValue(question.Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    public async Task ReadAsync(PortalDb db, Viewer viewer, FormPlace place, DateTimeOffset now, CancellationToken stop)
    {
        Colleague = await ColleagueAsync(db, viewer, now, stop);
        if (filling.Of(place.Section).Version is { CopiedInRevision: { } copied, Id: var version })
        {
            _copied = await db.Set<FormVersion>().Where(each => each.Id == version).SelectMany(each => each.Changes)
                .GroupBy(change => change.Field).Where(changes => changes.Max(change => change.Revision) == copied).Select(changes => changes.Key)
                .ToHashSetAsync(stop);
        }

        if (place.Fields.Any(each => each.Kind is FieldKind.Document))
        {
            Names = await FilledNames.ReadAsync(db, filling.CaseId, filling.Form, filling.Answers, stop);
        }

        if (place.Section.Items is { } listed && filling.Form.IsListed(listed))
        {
            Years = await UndertakingYear.OfAsync(db, filling.Row.OwnerId, filling.Row.Scheme, stop);
            Years = place.Item is { } item && filling.Answers.Values.Where(answer => answer.Key.StartsWith($"{listed.Key}.{item}.", StringComparison.Ordinal)).Select(answer => answer.Value).ToHashSet(StringComparer.Ordinal) is var own
                ? [.. Years.Where(year => own.Contains(year.Id.ToString()))]
                : Years;
        }

        if (place.Fields.Any(each => each.Kind is FieldKind.Undertaking))
        {
            Undertakings = await UndertakingsAsync(db, place.Section.Part, stop);
        }
    }

    private async Task<string?> ColleagueAsync(PortalDb db, Viewer viewer, DateTimeOffset now, CancellationToken stop)
    {
        var (versions, me, since) = (filling.All.Select(each => each.Version.Id).ToList(), viewer.PersonId, now - Now);
        var latest = await (
            from change in db.Set<FormVersion>().Where(each => versions.Contains(each.Id)).SelectMany(each => each.Changes)
            join person in db.People on change.By equals person.Id
            where change.By != me && change.At > since
            orderby change.At descending
            select new { person.Name, change.Field }).FirstOrDefaultAsync(stop);
        return latest is null || FormPlace.Of(filling.Form, filling.Answers, latest.Field) is not { } place
            ? null
            : Speech.Say($"{latest.Name} skriver i «{place.Section.Title.Nb}» nå", $"{latest.Name} skriv i «{place.Section.Title.Nn}» no");
    }

    private async Task<IReadOnlyList<Choice>> UndertakingsAsync(PortalDb db, string? part, CancellationToken stop)
    {
        var (owner, scheme, year) = (filling.Row.OwnerId, filling.Row.Scheme, filling.Row.Year);
        var earlier = await db.Undertakings.AsNoTracking()
            .Where(each => each.OwnerId == owner && each.Scheme == scheme && each.Part == part && each.ListKey == string.Empty && each.StartedYear < year)
            .OrderBy(each => each.StartedYear)
            .ToListAsync(stop);
        return [.. earlier.Select(each => new Choice(each.Id.ToString(), Speech.Say(
            $"{each.Title.Nb}, år {each.YearNumber(year)} (startet {each.StartedYear})",
            $"{each.Title.Nn}, år {each.YearNumber(year)} (starta {each.StartedYear})")))];
    }

    private IEnumerable<Finding> On(FormPlace place)
    {
        var names = place.Fields.Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        return filling.Errors.Where(finding => names.Contains(finding.Field) || (place.Item is null && finding.Field.Length > 0 && finding.Field == place.Section.Items?.Key));
    }
}
