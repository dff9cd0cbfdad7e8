using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Calls;

/// <summary>What a call says: all that differs from year to year, as data. The scheme's <see cref="CallShape"/> says what must be there.</summary>
public sealed record CallContent
{
    /// <summary>The official name of this year (KI-01; KI was renamed in 2023).</summary>
    public Text Name { get; init; } = Text.Empty;

    /// <summary>Chapter of the state budget, four digits: <c>0761</c>.</summary>
    public string Chapter { get; init; } = string.Empty;

    /// <summary>Post of the chapter, two digits: <c>68</c>.</summary>
    public string Post { get; init; } = string.Empty;

    /// <summary>Which of the ten recipient types may apply (KI-13..17).</summary>
    public IReadOnlyList<RecipientType> Eligible { get; init; } = [];

    public IReadOnlyDictionary<string, Text> Texts { get; init; } = new Dictionary<string, Text>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<Option>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal);

    /// <summary>Kroner, days or counts, as the slot says.</summary>
    public IReadOnlyDictionary<string, long> Numbers { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Switches { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Keys of the values that are picked out of a list, by the key of the pick.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Picks { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Questions of this call only; they stand last in the form.</summary>
    public IReadOnlyList<Field> ExtraQuestions { get; init; } = [];

    public Text TextOf(string key) => Texts.GetValueOrDefault(key, Text.Empty);

    public IReadOnlyList<Option> List(string key) => Lists.GetValueOrDefault(key, []);

    public long? Number(string key) => Numbers.TryGetValue(key, out var number) ? number : null;

    public CallContent WithText(string key, Text text) =>
        this with { Texts = new Dictionary<string, Text>(Texts, StringComparer.Ordinal) { [key] = text } };

    public CallContent WithList(string key, IReadOnlyList<Option> options) =>
        this with { Lists = new Dictionary<string, IReadOnlyList<Option>>(Lists, StringComparer.Ordinal) { [key] = options } };

    public IReadOnlyList<string> Pick(string key) => Picks.GetValueOrDefault(key, []);

    public CallContent WithPick(string key, IReadOnlyList<string> options) =>
        this with { Picks = new Dictionary<string, IReadOnlyList<string>>(Picks, StringComparer.Ordinal) { [key] = options } };

    public CallContent WithSwitch(string key, string option) =>
        this with { Switches = new Dictionary<string, string>(Switches, StringComparer.Ordinal) { [key] = option } };

    /// <summary>The content with a number changed; null removes it.</summary>
    public CallContent WithNumber(string key, long? number)
    {
        var numbers = new Dictionary<string, long>(Numbers, StringComparer.Ordinal);
        numbers.Remove(key);
        if (number is { } value)
        {
            numbers[key] = value;
        }

        return this with { Numbers = numbers };
    }
}
