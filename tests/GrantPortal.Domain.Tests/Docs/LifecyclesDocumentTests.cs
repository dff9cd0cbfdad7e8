using System.Reflection;
using System.Text;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Tests.Docs;

/// <summary><c>docs/lifecycles.md</c> is drawn from the tables that the guards read.</summary>
public sealed class LifecyclesDocumentTests
{
    private static readonly IReadOnlyList<PropertyInfo> Tables =
    [
        .. typeof(Lifecycle<,>).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Lifecycle<,>))
            .OrderBy(property => property.DeclaringType!.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_page_says_what_the_tables_say()
    {
        var page = new StringBuilder(
            """
            # Lifecycles

            Each aggregate moves as its table says and in no other way: the guard, the buttons on the page, the tests and this page read the same table.
            Generated from the tables; write it anew with `UPDATE_DOCS=1 dotnet test --filter LifecyclesDocumentTests`.

            """);
        foreach (var table in Tables)
        {
            var types = table.PropertyType.GetGenericArguments();
            page.Append((string)typeof(LifecyclesDocumentTests)
                .GetMethod(nameof(Draw), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(types).Invoke(null, [table.GetValue(null)])!);
        }

        GeneratedDocument.ShouldStandInDocs("lifecycles.md", page.Replace("\r", string.Empty).ToString(), nameof(LifecyclesDocumentTests));
    }

    [Fact]
    public void Every_table_is_found() => Tables.Should().HaveCountGreaterThanOrEqualTo(5);

    private static string Draw<TStatus, TAction>(Lifecycle<TStatus, TAction> table)
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        var cells = (from status in Enum.GetValues<TStatus>()
                     from action in Enum.GetValues<TAction>()
                     let move = table.Find(status, action)
                     where move is not null
                     select (status, action, move)).ToList();
        var text = new StringBuilder($"\n## {table.Name}\n\n```mermaid\nstateDiagram-v2\n    [*] --> {default(TStatus)}\n");
        foreach (var (status, action, move) in cells)
        {
            text.Append($"    {status} --> {move.To}: {action}\n");
        }

        text.Append("```\n\n| from | action | to | by |\n| --- | --- | --- | --- |\n");
        foreach (var (status, action, move) in cells)
        {
            text.Append($"| {status} | {action} | {move.To} | {string.Join(", ", Enum.GetValues<Role>().Where(move.MayBeMadeBy))} |\n");
        }

        return text.ToString();
    }
}
