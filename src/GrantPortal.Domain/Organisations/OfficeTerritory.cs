using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Organisations;

/// <summary>One embete under one name: the fylker it had, from one year and up to and including another.</summary>
/// <param name="Key">The embete's lasting key, whatever it was called: the code of its <see cref="Organisation"/>.</param>
/// <param name="Slug">The name of those years as open data and addresses write it: <c>oslo-og-viken</c>.</param>
/// <param name="Area">The name of those years without the title: <c>Oslo og Viken</c>. Place names are alike in both målformer.</param>
/// <param name="Counties">Fylkesnummer, two digits.</param>
/// <param name="FirstYear">The first calendar year.</param>
/// <param name="LastYear">The last calendar year; null when it is still so.</param>
public sealed record OfficePeriod(string Key, string Slug, string Area, IReadOnlyList<string> Counties, int FirstYear, int? LastYear)
{
    public bool Covers(int year) => FirstYear <= year && (LastYear is null || year <= LastYear);
}

/// <summary>
/// Which embete a fylke belonged to in which year, and what the embete was called then (KI-30, facts D2). Fifteen fylker have ten embeter,
/// both have changed, and the two first digits of a kommunenummer tell the fylke of that year only.
/// </summary>
public static class OfficeTerritory
{
    private const int FirstYearOfGovernors = 2021;

    public static IReadOnlyList<OfficePeriod> Periods { get; } =
    [
        new("agder", "agder", "Agder", ["42"], 2020, null),
        new("innlandet", "innlandet", "Innlandet", ["34"], 2020, null),
        new("more-og-romsdal", "more-og-romsdal", "Møre og Romsdal", ["15"], 2020, null),
        new("nordland", "nordland", "Nordland", ["18"], 2020, null),
        new("ostfold-buskerud-oslo-og-akershus", "oslo-og-viken", "Oslo og Viken", ["03", "30"], 2020, 2023),
        new("ostfold-buskerud-oslo-og-akershus", "ostfold-buskerud-oslo-og-akershus", "Østfold, Buskerud, Oslo og Akershus", ["03", "31", "32", "33"], 2024, null),
        new("rogaland", "rogaland", "Rogaland", ["11"], 2020, null),
        new("troms-og-finnmark", "troms-og-finnmark", "Troms og Finnmark", ["54"], 2020, 2023),
        new("troms-og-finnmark", "troms-og-finnmark", "Troms og Finnmark", ["55", "56"], 2024, null),
        new("trondelag", "trondelag", "Trøndelag", ["50"], 2020, null),
        new("vestfold-og-telemark", "vestfold-og-telemark", "Vestfold og Telemark", ["38"], 2020, 2023),
        new("vestfold-og-telemark", "vestfold-og-telemark", "Vestfold og Telemark", ["39", "40"], 2024, null),
        new("vestland", "vestland", "Vestland", ["46"], 2020, null),
    ];

    /// <summary>The embete of the fylke in that year; null for a fylke that did not exist then, and before 2020.</summary>
    /// <param name="county">Two digits, as that year's kommunenummer begins.</param>
    /// <param name="year">The calendar year.</param>
    public static OfficePeriod? Of(string county, int year) =>
        Periods.FirstOrDefault(period => period.Covers(year) && period.Counties.Contains(county));

    /// <summary>The embete with that key, as it was in that year; null when there is none.</summary>
    public static OfficePeriod? Find(string key, int year) =>
        Periods.FirstOrDefault(period => period.Covers(year) && string.Equals(period.Key, key, StringComparison.Ordinal));

    /// <summary>The lasting key of the embete that has, or once had, the slug; null when none did.</summary>
    public static string? KeyOf(string slug) =>
        Periods.FirstOrDefault(period => string.Equals(period.Slug, slug, StringComparison.Ordinal))?.Key;

    /// <summary>The embete's full name in that year: <c>Fylkesmannen i Oslo og Viken</c> in 2020, <c>Statsforvalteren i Innlandet</c> from 2021.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No embete had the key in that year.</exception>
    public static Text NameOf(string key, int year)
    {
        var period = Find(key, year) ?? throw new ArgumentOutOfRangeException(nameof(key), key, $"No embete has this key in {year}.");
        var title = year < FirstYearOfGovernors ? Text.Same("Fylkesmannen") : new Text("Statsforvalteren", "Statsforvaltaren");
        return new Text($"{title.Nb} i {period.Area}", $"{title.Nn} i {period.Area}");
    }
}
