namespace GrantPortal.Web.Components;

/// <summary>One of the things that may be chosen in <c>tp-select</c>, <c>tp-radios</c> and <c>tp-checks</c>.</summary>
public sealed record Choice(string Value, string Label, string? Hint = null);
