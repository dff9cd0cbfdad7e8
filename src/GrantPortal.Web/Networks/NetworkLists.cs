using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Networks;

/// <summary>What the themes and target groups of the networks are called; the words of the newest call hold.</summary>
public sealed class NetworkLists
{
    private readonly Dictionary<string, Text> _labels = new(StringComparer.Ordinal);

    /// <summary>Themes to search by.</summary>
    public IReadOnlyList<Choice> Themes { get; private set; } = [];

    /// <summary>Target groups to search by.</summary>
    public IReadOnlyList<Choice> TargetGroups { get; private set; } = [];

    public static async Task<NetworkLists> LoadAsync(PortalDb db, CancellationToken stop)
    {
        var schemes = SchemeCatalogue.Portal.All.Where(scheme => scheme.HasNetwork).Select(scheme => scheme.Key).ToList();
        var contents = await db.Calls.AsNoTracking().Where(call => schemes.Contains(call.Scheme) && call.PublishedAt != null).OrderByDescending(call => call.Year).Select(call => call.Content).ToListAsync(stop);
        var lists = new NetworkLists();
        IReadOnlyList<Choice> Named(string list) => [.. contents.SelectMany(content => content.List(list)).DistinctBy(option => option.Key).Select(option => lists.Name(option.Key, option.Label))];
        (lists.Themes, lists.TargetGroups) = (Named("themes"), Named("targetGroups"));
        return lists;
    }

    /// <summary>«Bolig, Økonomisk rådgivning».</summary>
    public string Joined(IEnumerable<string> keys) => string.Join(", ", keys.Select(key => _labels.TryGetValue(key, out var label) ? Say(label) : key));

    private Choice Name(string key, Text label)
    {
        _labels[key] = label;
        return new(key, Say(label));
    }
}
