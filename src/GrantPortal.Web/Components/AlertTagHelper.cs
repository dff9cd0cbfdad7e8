using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A message in a frame. <c>color</c>: info, success, warning, danger; <c>role="alert"</c> or <c>"status"</c> where it answers what was just done.
/// <c>&lt;tp-alert color="warning" heading="@Say("Fristen er ute", "Fristen er ute")"&gt;…&lt;/tp-alert&gt;</c>
/// </summary>
[HtmlTargetElement("tp-alert")]
public sealed class AlertTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    public string Color { get; set; } = "info";

    public string? Heading { get; set; }

    public string? Role { get; set; }
}
