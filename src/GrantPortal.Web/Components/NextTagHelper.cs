using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// The panel that says who has the ball and what this person may do now: a sentence, one primary move, others as links, the dangerous one after an <c>hr</c>.
/// <c>&lt;tp-next&gt;&lt;p&gt;@Say("Saken ligger hos deg.", "Saka ligg hos deg.")&lt;/p&gt;…&lt;/tp-next&gt;</c>
/// </summary>
[HtmlTargetElement("tp-next")]
public sealed class NextTagHelper(IHtmlHelper html) : ComponentTagHelper(html);
