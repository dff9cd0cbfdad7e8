using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>One value of a list.</summary>
/// <param name="Key">Stable, ASCII lower case.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Help">More words, where the label is short.</param>
public sealed record Option(string Key, Text Label, Text? Help = null)
{
    /// <summary>The answer that a sibling field must have for this one to be chosen (KI-11); the subject is the sibling's last name.</summary>
    public Condition? OnlyWhen { get; init; }
}
