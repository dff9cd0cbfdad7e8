using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GrantPortal.Domain.Lifecycles;

namespace GrantPortal.Domain.Tests.Architecture;

/// <summary>What keeps the whole honest.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(ForbiddenMove).Assembly;

    [Fact]
    public void The_domain_references_nothing_but_the_base_class_library() =>
        Domain.GetReferencedAssemblies().Should().OnlyContain(assembly => assembly.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_domains_project_file_is_one_line() =>
        File.ReadAllLines(Path.Combine(GeneratedDocument.Root, "src", "GrantPortal.Domain", "GrantPortal.Domain.csproj")).Should().ContainSingle();

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is_in_the_field()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(Domain.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        Domain.GetExportedTypes().Where(type => !type.IsNested && !summaries.Contains($"T:{type.FullName}")).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_reads_the_machines_clock_but_the_portals_own() =>
        Sources().Where(file => Regex.IsMatch(File.ReadAllText(file), @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")).Should().BeEmpty();

    [Fact]
    public void Nothing_is_called_by_a_name_that_leaves_the_question_unanswered() =>
        Sources().SelectMany(file => Path.GetRelativePath(GeneratedDocument.Root, file).Split(Path.DirectorySeparatorChar)).Distinct(StringComparer.Ordinal)
            .Where(name => Regex.IsMatch(name, "^(Common|Helpers?|Extensions|Services|Models|DTOs?|Interfaces|Utils|Managers?)$|((?<!Tag)Helper|Manager|Util|Dto)s?[.]cs$")).Should().BeEmpty();

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment() =>
        Sources().Where(file => Regex.IsMatch(File.ReadAllText(file), @"//.*\b(TODO|FIXME|HACK|XXX)\b")).Should().BeEmpty();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(GeneratedDocument.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("node_modules", StringComparison.Ordinal));
}
