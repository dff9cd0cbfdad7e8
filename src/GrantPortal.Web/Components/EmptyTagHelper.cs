using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// What stands where there is nothing yet: why, and inside the element the first step.
/// <c>&lt;tp-empty heading="@Say("Ingen saker ennå", "Ingen saker enno")"&gt;…&lt;/tp-empty&gt;</c>
/// </summary>
[HtmlTargetElement("tp-empty")]
public sealed class EmptyTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    public string Heading { get; set; } = string.Empty;
}
