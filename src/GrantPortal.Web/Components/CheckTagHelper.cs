using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// One thing to confirm, bound to a <c>bool</c>.
/// <c>&lt;tp-check for="Input.Impartial" label="@Say("Jeg er habil i saken", "Eg er habil i saka")" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-check")]
public sealed class CheckTagHelper(IHtmlHelper html) : FieldBase(html)
{
    [HtmlAttributeNotBound]
    public bool IsChecked => Shown?.Split(',')[0].Equals("true", StringComparison.OrdinalIgnoreCase) == true;
}
