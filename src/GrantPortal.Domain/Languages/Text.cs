using System.Globalization;

namespace GrantPortal.Domain.Languages;

/// <summary>A text that exists in both målformer at the same time (språklova § 14). Neither form falls back to the other.</summary>
/// <param name="Nb">The text in bokmål.</param>
/// <param name="Nn">The text in nynorsk.</param>
public sealed record Text(string Nb, string Nn)
{
    /// <summary>The text that is nothing yet: a call may be planned before its texts are written.</summary>
    public static Text Empty { get; } = new(string.Empty, string.Empty);

    /// <summary>True when both forms are written; publishing a call asks for it.</summary>
    public bool IsComplete => !string.IsNullOrWhiteSpace(Nb) && !string.IsNullOrWhiteSpace(Nn);

    /// <summary>A text that reads the same in both forms, such as a name.</summary>
    public static Text Same(string text) => new(text, text);

    public string In(Language language) => language is Language.Nynorsk ? Nn : Nb;

    /// <summary>The text with its places {0}, {1}, … filled; a value that is itself a <see cref="Text"/> gives each form its own.</summary>
    public Text With(params object[] values) => new(Fill(Nb, values, Language.Bokmal), Fill(Nn, values, Language.Nynorsk));

    /// <summary>The text as it stands within a sentence, where it begins with a small letter.</summary>
    public Text InSentence() => new(Small(Nb), Small(Nn));

    /// <summary>The text as it stands at the start of a line, where it begins with a capital.</summary>
    public Text AtStart() => new(Large(Nb), Large(Nn));

    public override string ToString() => Nb;

    private static string Large(string form) => form.Length == 0 ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static string Small(string form) => form.Length == 0 ? form : char.ToLowerInvariant(form[0]) + form[1..];

    private static string Fill(string form, object[] values, Language language) =>
        string.Format(CultureInfo.InvariantCulture, form, [.. values.Select(value => value is Text text ? text.In(language) : value)]);
}
