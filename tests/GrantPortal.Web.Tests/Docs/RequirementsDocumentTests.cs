using System.Reflection;
using System.Text;

namespace GrantPortal.Web.Tests.Docs;

/// <summary><c>docs/requirements.md</c> is drawn from the tests of both projects and the list of ids beside them.</summary>
public sealed class RequirementsDocumentTests
{
    private const string Informs = "informs";
    private const string This = "1";

    private static readonly IReadOnlyList<(string Id, string Issue, string Title)> Listed =
    [
        .. File.ReadLines(Path.Combine(GeneratedDocument.Root, "tests", "Requirements", "requirements.csv"))
            .Where(line => !line.StartsWith('#') && line.Length > 0).Skip(1)
            .Select(line => line.Split(';')).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    private static readonly ILookup<string, string> Tests = Both().SelectMany(Claims).ToLookup(claim => claim.Id, claim => claim.Test);

    [Fact]
    public void Every_requirement_of_the_spine_is_in_a_test() =>
        Listed.Where(each => each.Issue == This && !Tests.Contains(each.Id)).Select(each => $"{each.Id} {each.Title}").Should().BeEmpty();

    [Fact]
    public void No_test_names_a_requirement_that_does_not_exist() =>
        Tests.Select(each => each.Key).Except(Listed.Select(each => each.Id)).Should().BeEmpty();

    [Fact]
    public void The_page_says_what_the_tests_say()
    {
        var page = new StringBuilder(
            """
            # Requirements

            Every requirement by its id, and the tests that would fail without it. A number is the issue of the series that the requirement belongs to.
            Generated from the tests; write it anew with `UPDATE_DOCS=1 dotnet test --filter RequirementsDocumentTests`.

            | id | requirement | state | tests |
            | --- | --- | --- | --- |

            """);
        foreach (var (id, issue, title) in Listed)
        {
            var tests = Tests[id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var state = tests.Count > 0 ? "tested" : issue == Informs ? "informs only" : issue == This ? "not tested" : $"later, issue {issue}";
            page.Append($"| {id} | {title} | {state} | {string.Join("<br>", tests)} |\n");
        }

        GeneratedDocument.ShouldStandInDocs("requirements.md", page.Replace("\r", string.Empty).ToString(), nameof(RequirementsDocumentTests));
    }

    private static IEnumerable<(string Id, string Test)> Claims(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.CustomAttributes.Any(attribute => typeof(FactAttribute).IsAssignableFrom(attribute.AttributeType))
        from attribute in method.CustomAttributes.Concat(type.CustomAttributes)
        where attribute.AttributeType.Name == nameof(RequirementAttribute)
        select ((string)attribute.ConstructorArguments[0].Value!, $"{type.Name}.{method.Name}");

    /// <summary>This assembly, and the domain's tests as they were built beside it.</summary>
    private static IEnumerable<Assembly> Both()
    {
        var here = typeof(RequirementsDocumentTests).Assembly;
        yield return here;
        yield return Assembly.LoadFrom(here.Location.Replace("GrantPortal.Web.Tests", "GrantPortal.Domain.Tests", StringComparison.Ordinal));
    }
}
