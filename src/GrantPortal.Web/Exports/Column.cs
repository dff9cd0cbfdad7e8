using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Exports;

/// <summary>A column of an exported list.</summary>
/// <param name="Heading">What stands on top of it.</param>
/// <param name="Width">Its width in a workbook, in characters.</param>
/// <param name="Value">The row's value: text, an amount or a count (<see cref="long"/>), a year (<see cref="int"/>), a <see cref="DateOnly"/>, or nothing.</param>
public sealed record Column<TRow>(Text Heading, int Width, Func<TRow, object?> Value);
