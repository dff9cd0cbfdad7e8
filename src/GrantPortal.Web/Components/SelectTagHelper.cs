using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// One of many, in a list. With <c>none</c> the first line is that nothing is chosen.
/// <c>&lt;tp-select for="Input.Office" label="@Say("Embete", "Embete")" choices="Model.Offices" none="@Say("Velg embete", "Vel embete")" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-select")]
public sealed class SelectTagHelper(IHtmlHelper html) : FieldBase(html)
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    public string? None { get; set; }
}
