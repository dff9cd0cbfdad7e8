using System.Text.RegularExpressions;
using GrantPortal.Domain.Lifecycles;

namespace GrantPortal.Domain.Tests.Docs;

/// <summary>The glossary names types that are there.</summary>
public sealed class GlossaryTests
{
    private static readonly IReadOnlyList<string[]> Rows =
    [
        .. File.ReadLines(Path.Combine(GeneratedDocument.Root, "docs", "glossary.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    private static readonly HashSet<string> Names =
    [
        .. typeof(ForbiddenMove).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name.Split('`')[0])),
    ];

    [Fact]
    public void Every_term_has_both_målformer_a_name_and_a_meaning() =>
        Rows.Should().NotBeEmpty().And.OnlyContain(row => row.Length == 4 && row.All(cell => cell.Length > 0));

    [Fact]
    public void Every_name_stands_in_the_domain()
    {
        var named = Rows.SelectMany(row => Regex.Matches(row[2], "`([^`]+)`").SelectMany(match => match.Groups[1].Value.Split('.', '(', ')', '<', '>'))).Where(name => name.Length > 0);

        named.Where(name => !Names.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void No_term_stands_twice() => Rows.Select(row => row[0]).Should().OnlyHaveUniqueItems();
}
