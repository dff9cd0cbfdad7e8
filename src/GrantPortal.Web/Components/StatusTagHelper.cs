using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A case from draft to closed on one line; downwards on a phone.
/// <c>&lt;tp-status steps="Model.Steps" /&gt;</c> with <see cref="StatusStep"/> in order.
/// </summary>
[HtmlTargetElement("tp-status")]
public sealed class StatusTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    public IEnumerable<StatusStep> Steps { get; set; } = [];
}
