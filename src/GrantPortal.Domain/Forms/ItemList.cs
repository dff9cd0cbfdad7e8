using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>A list of things that the applicant adds, such as innovation projects. The answer under its key is the list of item ids: <c>p1,p3</c>; an id is never used again. Two lists with the same key ask of the same items.</summary>
/// <param name="Key">First part of its fields' names: <c>innovasjon</c>.</param>
/// <param name="ItemName">What one of them is called: «prosjekt».</param>
/// <param name="AddLabel">The button that adds one.</param>
/// <param name="Groups">The item's questions in groups, a page each.</param>
public sealed record ItemList(string Key, Text ItemName, Text AddLabel, IReadOnlyList<ItemGroup> Groups)
{
    /// <summary>The most items that one application may hold; null where the call sets no limit.</summary>
    public int? Most { get; init; }

    /// <summary>The fewest items that the form may be sent with.</summary>
    public int Least { get; init; }

    /// <summary>A condition that asks for at least one item, where the form does not always.</summary>
    public Condition? AskedWhen { get; init; }

    /// <summary>The items are given, by what was granted or may be continued; nobody adds or removes one.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The part whose grant lines are its items, over all awards of the year that a report is on; null where the items are the application's own.</summary>
    public string? AccountsFor { get; init; }

    public IEnumerable<Field> Fields => Groups.SelectMany(group => group.Fields);

    /// <summary>The items that the answers hold, in order.</summary>
    public IReadOnlyList<string> Items(Answers answers) =>
        answers[Key] is { } list ? list.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>The item's questions under their full names.</summary>
    public IEnumerable<Field> FieldsOf(string item)
    {
        var prefix = $"{Key}.{item}.";
        return Fields.Select(field => field with
        {
            Name = prefix + field.Name,
            SumOf = field.SumOf is { } summed ? [.. summed.Select(name => prefix + name)] : null,
            Within = field.Within is { } whole ? prefix + whole : null,
            Ceiling = field.Ceiling is { } ceiling ? ceiling with { PercentOf = ceiling.PercentOf is { } percent ? prefix + percent : null, YearOf = ceiling.YearOf is { } year ? prefix + year : null } : null,
        });
    }
}

/// <summary>Questions that stand together inside an item.</summary>
public sealed record ItemGroup(string Key, Text Title, IReadOnlyList<Field> Fields);
