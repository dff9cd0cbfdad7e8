namespace GrantPortal.Web.Demonstration;

/// <summary>What a kommune of some size applies for; different from place to place, the same every time.</summary>
internal static class TypicalCase
{
    public static CaseAnswers At(int place, int projects, bool assistance)
    {
        var competence = Split.ByWeight(640_000 + (place * 47 % 13 * 85_000), [4, 3, 2]);
        return new CaseAnswers(
            [.. competence.Zip(["bachelor", "vgs", "kurs"], (amount, row) => new RowSought(row, 1 + (int)(amount / 40_000), amount))],
            assistance ? [new RowSought("arbeidsledere", 6, 60_000), new RowSought("assistenter", 10, 45_000)] : [],
            [.. Enumerable.Range(0, projects).Select(project => new ProjectSought(ProjectIdea.At((place * 2) + project), 320_000 + ((place + (project * 5)) % 6 * 60_000)))]);
    }
}
