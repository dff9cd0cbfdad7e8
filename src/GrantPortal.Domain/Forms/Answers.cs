using System.Collections.Immutable;

namespace GrantPortal.Domain.Forms;

/// <summary>
/// What is answered, by field name. A value that could be read stands in its normal form (whole numbers without spaces, dates yyyy-MM-dd,
/// choices as keys); one that could not stands as it was typed, so that nothing is lost. Blank is absent, never zero.
/// </summary>
public sealed class Answers
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    private Answers(ImmutableSortedDictionary<string, string> values) => _values = values;

    public static Answers None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>The answer, or null where it is blank.</summary>
    public string? this[string field] => _values.GetValueOrDefault(field);

    public static Answers From(IEnumerable<KeyValuePair<string, string>> values) =>
        new(values.Where(pair => pair.Value.Length > 0).ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>The answers with one changed; blank removes it.</summary>
    public Answers With(string field, string? value) =>
        new(string.IsNullOrEmpty(value) ? _values.Remove(field) : _values.SetItem(field, value));

    /// <summary>The answers without those whose name starts with <paramref name="prefix"/>.</summary>
    public Answers Without(string prefix) =>
        new(_values.RemoveRange(_values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))));

    /// <summary>These answers and the others, which answer other fields.</summary>
    public Answers And(Answers others) => new(_values.SetItems(others._values));

    /// <summary>The date, or null where it is blank or could not be read.</summary>
    public DateOnly? Date(string field) =>
        DateOnly.TryParseExact(this[field], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The whole number, or null where it is blank or could not be read.</summary>
    public long? Number(string field) =>
        long.TryParse(this[field], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Names of the fields where the two differ.</summary>
    public IEnumerable<string> DifferencesFrom(Answers other) =>
        _values.Keys.Union(other._values.Keys, StringComparer.Ordinal).Where(key => this[key] != other[key]).Order(StringComparer.Ordinal);
}
