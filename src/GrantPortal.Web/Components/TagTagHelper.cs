using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A status in one or two words. <c>color</c>: neutral, info, success, warning, danger; the words say it, the colour repeats it.
/// <c>&lt;tp-tag color="info"&gt;@Say("Til vurdering", "Til vurdering")&lt;/tp-tag&gt;</c>
/// </summary>
[HtmlTargetElement("tp-tag")]
public sealed class TagTagHelper : TagHelper
{
    public string Color { get; set; } = "neutral";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "ds-tag");
        output.Attributes.SetAttribute("data-color", Color);
        output.Attributes.SetAttribute("data-size", "sm");
    }
}
