namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>What a button beside a row does, as its value says: <c>opp:2</c>, <c>ned:2</c>, <c>fjern:2</c>, <c>ny</c>. Every button saves the whole list, so it works without JavaScript.</summary>
internal static class RowCommand
{
    /// <summary>The rows after the command; <paramref name="add"/> makes a new one. What it does not know changes nothing.</summary>
    public static IReadOnlyList<T> Apply<T>(string? command, IReadOnlyList<T> rows, Func<T> add)
    {
        var (verb, place) = command?.Split(':') switch
        {
            [var one] => (one, -1),
            [var one, var number] when int.TryParse(number, out var at) && at >= 0 && at < rows.Count => (one, at),
            _ => (string.Empty, -1),
        };
        List<T> changed = [.. rows];
        switch (verb)
        {
            case "ny":
                changed.Add(add());
                break;
            case "fjern" when place >= 0:
                changed.RemoveAt(place);
                break;
            case "opp" when place > 0:
                (changed[place - 1], changed[place]) = (changed[place], changed[place - 1]);
                break;
            case "ned" when place >= 0 && place < changed.Count - 1:
                (changed[place + 1], changed[place]) = (changed[place], changed[place + 1]);
                break;
        }

        return changed;
    }

    /// <summary>Where the person is led back to: the row that moved, or the new one.</summary>
    public static string Anchor(string? command, int count) => command?.Split(':') switch
    {
        ["ny"] => $"#rad-{count - 1}",
        ["opp", var place] when int.TryParse(place, out var at) => $"#rad-{Math.Max(0, at - 1)}",
        ["ned", var place] when int.TryParse(place, out var at) => $"#rad-{Math.Min(count - 1, at + 1)}",
        _ => string.Empty,
    };
}
