using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>A text as it is typed: both målformer side by side.</summary>
public sealed record Pair
{
    public string? Nb { get; init; }

    public string? Nn { get; init; }

    public Text Read() => new(Norwegian.Normalise(Nb).Trim(), Norwegian.Normalise(Nn).Trim());

    /// <summary>Null when neither is written.</summary>
    public Text? ReadOptional() => Read() is { Nb.Length: 0, Nn.Length: 0 } ? null : Read();
}

/// <summary>What the partial that asks for a text in both målformer is given.</summary>
/// <param name="Name">The fields' name, without the målform: <c>Input.Texts[purpose]</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Rows">Lines of each text area; 0 is fields of one line.</param>
/// <param name="Hint">What it is used for.</param>
public sealed record PairField(string Name, string Label, Text Value, int Rows, string? Hint = null);
