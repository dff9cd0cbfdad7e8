using System.Globalization;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>Writes a kept answer for people: as it would be typed, and as it is read. What could not be read stands as it was typed.</summary>
public static class FieldWriter
{
    private static readonly Text Yes = new("Ja", "Ja");
    private static readonly Text No = new("Nei", "Nei");
    private static readonly Text Confirmed = new("Bekreftet", "Stadfesta");

    /// <summary>What stands in the field or the cell: <c>240 500</c>, <c>01.03.2027</c>, the key of a choice.</summary>
    public static string Typed(Field field, string kept) => field.Kind switch
    {
        FieldKind.Kroner or FieldKind.Count or FieldKind.Percent => Number(kept) is { } number ? Norwegian.Number(number) : kept,
        FieldKind.Date => Date(kept) is { } date ? Norwegian.ShortDate(date) : kept,
        _ => kept,
    };

    /// <summary>What a reader sees: <c>kr 240 500</c>, <c>1. mars 2027</c>, the label of a choice. Documents and undertakings are named by who knows their names.</summary>
    public static Text Shown(Field field, string kept) => field.Kind switch
    {
        FieldKind.Kroner => Number(kept) is { } amount ? Text.Same(Norwegian.Kroner(amount)) : Text.Same(kept),
        FieldKind.Percent => Number(kept) is { } percent ? Text.Same(Norwegian.Percent(percent)) : Text.Same(kept),
        FieldKind.Date => Date(kept) is { } date ? Norwegian.Date(date) : Text.Same(kept),
        FieldKind.YesNo => kept == "ja" ? Yes : kept == "nei" ? No : Text.Same(kept),
        FieldKind.Declaration => kept == "ja" ? Confirmed : No,
        FieldKind.Choice or FieldKind.Choices => Labels(field, kept),
        _ => Text.Same(Typed(field, kept)),
    };

    private static Text Labels(Field field, string kept)
    {
        var labels = kept.Split(',').Select(key => field.Options.FirstOrDefault(option => option.Key == key)?.Label ?? Text.Same(key)).ToList();
        return new Text(string.Join("; ", labels.Select(label => label.Nb)), string.Join("; ", labels.Select(label => label.Nn)));
    }

    private static long? Number(string kept) =>
        long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Date(string kept) =>
        DateOnly.TryParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
