using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A text field, or with <c>rows</c> a text area, or with <c>affix="kr"</c> an amount. What is typed is read by <c>TypedValues</c>.
/// <c>&lt;tp-field for="Input.Title" label="@Say("Tittel", "Tittel")" hint="@Say(…)" limit="200" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-field")]
public sealed class FieldTagHelper(IHtmlHelper html) : FieldBase(html)
{
    /// <summary>Lines of a text area; 0 is a field of one line.</summary>
    public int Rows { get; set; }

    /// <summary>The most characters that may be typed; 0 is no limit. Counted while typing, and always said in the hint.</summary>
    public int Limit { get; set; }

    /// <summary>A unit before the figure, as «kr», or with <c>unit</c> after it, as «%».</summary>
    public string? Affix { get; set; }

    public string? Unit { get; set; }

    /// <summary>True for whole numbers: a numeric keyboard and tabular digits. An affix or a unit implies it.</summary>
    public bool Figures { get; set; }

    /// <summary>How wide the field is, in characters, when it should hint at what is expected: 10 for a date.</summary>
    public int Width { get; set; }

    public string? Type { get; set; }

    public string? Autocomplete { get; set; }

    [HtmlAttributeNotBound]
    public bool IsFigure => Figures || Affix is not null || Unit is not null;

    protected override bool HasHint => base.HasHint || Limit > 0;
}
