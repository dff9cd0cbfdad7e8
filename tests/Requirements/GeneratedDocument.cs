namespace GrantPortal.Requirements;

/// <summary>A page in <c>docs/</c> that is made from the code: the test compares, or writes it anew when UPDATE_DOCS is set.</summary>
internal static class GeneratedDocument
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Compares the page with what it should say.</summary>
    /// <param name="name">The file's name in <c>docs/</c>.</param>
    /// <param name="content">What it should say.</param>
    /// <param name="test">The test's class, for the sentence that says how to write it anew.</param>
    public static void ShouldStandInDocs(string name, string content, string test)
    {
        var path = Path.Combine(Root, "docs", name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is { Length: > 0 })
        {
            File.WriteAllText(path, content);
        }

        var standing = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        standing.Should().Be(content, $"docs/{name} is generated: UPDATE_DOCS=1 dotnet test --filter {test}");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GrantPortal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds GrantPortal.sln.");
    }
}
