namespace GrantPortal.Web.Components;

/// <summary>One of the things that may be chosen in <c>tp-select</c>, <c>tp-radios</c> and <c>tp-checks</c>.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A line below the label, for radios and checks.</param>
/// <param name="IsName">True for a name or other words that somebody typed, which has one form.</param>
public sealed record Choice(string Value, string Label, string? Hint = null, bool IsName = false);
