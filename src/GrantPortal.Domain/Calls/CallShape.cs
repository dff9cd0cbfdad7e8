using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Calls;

/// <summary>What a call of a scheme must hold, so that the page that edits calls needs no code per scheme.</summary>
/// <param name="Texts">Texts in both målformer.</param>
/// <param name="Lists">Lists whose values differ from year to year.</param>
/// <param name="Numbers">Amounts and limits.</param>
/// <param name="Switches">Choices between rules that the sources leave open.</param>
public sealed record CallShape(IReadOnlyList<Slot> Texts, IReadOnlyList<Slot> Lists, IReadOnlyList<Slot> Numbers, IReadOnlyList<SwitchSlot> Switches)
{
    /// <summary>Keys of the texts and lists that the public page shows, in its order; the rest is for the form and the letters.</summary>
    public IReadOnlyList<string> Announced { get; init; } = [];

    /// <summary>Choices of some of the values in one of the lists.</summary>
    public IReadOnlyList<PickSlot> Picks { get; init; } = [];
}

/// <summary>A place in a call's content.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">What the editor calls it.</param>
/// <param name="Required">Publishing is refused while it is empty.</param>
/// <param name="Help">What it is used for, and where it is printed.</param>
public sealed record Slot(string Key, Text Label, bool Required, Text? Help = null)
{
    /// <summary>A switch, and the choice in it that makes the place empty of meaning, so that it is not required; null where it always has one.</summary>
    public (string Switch, string Option)? Unless { get; init; }

    /// <summary>Whether publishing is refused while it is empty in a call that says this.</summary>
    public bool IsRequiredIn(CallContent content) => Required && !(Unless is { } unless && content.Switches.GetValueOrDefault(unless.Switch) == unless.Option);
}

/// <summary>Some of the values in a list of the call: the models that a rule is for.</summary>
/// <param name="Key">Its key.</param>
/// <param name="List">The key of the list.</param>
/// <param name="Label">The question.</param>
/// <param name="Help">What it is used for.</param>
public sealed record PickSlot(string Key, string List, Text Label, Text? Help = null);

/// <summary>A choice between rules.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Label">The question.</param>
/// <param name="Options">The rules to choose between, by key.</param>
public sealed record SwitchSlot(string Key, Text Label, IReadOnlyList<Forms.Option> Options);
