using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// What a table stands in: a named region that scrolls sideways by keyboard, so that the page itself never does. Its name is not its section's.
/// <c>&lt;tp-scroll label="@Say("Tabell over beløp", "Tabell over beløp")"&gt;&lt;table class="ds-table tp-plain-table"&gt;…</c>
/// </summary>
[HtmlTargetElement("tp-scroll")]
public sealed class ScrollTagHelper : TagHelper
{
    public string Label { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "tp-scroll");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("tabindex", "0");
    }
}
