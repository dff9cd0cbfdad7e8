using CsvHelper;

namespace GrantPortal.Web.Organisations;

/// <summary>The project's own reference files, built into the program. Each says at its top where it comes from and what in it is only for the demonstration.</summary>
internal static class ReferenceFiles
{
    /// <summary>In the order in which they point at each other: embeter first, then kommuner, then what lies under a kommune.</summary>
    private static readonly string[] Files = ["authorities.csv", "municipalities.csv", "county-municipalities.csv", "districts.csv", "nav-offices.csv"];

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ';',
        CommentPrefix = '#',
        NormalizeHeaderName = name => name.Replace("_", string.Empty, StringComparison.Ordinal),
    };

    public static IReadOnlyList<ReferenceOrganisation> Organisations() => [.. Files.SelectMany(Read<ReferenceOrganisation>)];

    public static ILookup<string, ReferenceFormerName> FormerNames() =>
        Read<ReferenceFormerName>("former-municipalities.csv").ToLookup(former => former.OrganisationNumber, StringComparer.Ordinal);

    private static List<T> Read<T>(string file)
    {
        using var stream = typeof(ReferenceFiles).Assembly.GetManifestResourceStream($"Reference/{file}")
            ?? throw new InvalidOperationException($"The reference file {file} is not in the program.");
        using var csv = CsvReader.Create(stream, Options);
        return [.. csv.GetRecords<T>()];
    }
}
