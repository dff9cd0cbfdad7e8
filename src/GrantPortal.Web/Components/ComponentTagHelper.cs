using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// An element of ours, <c>&lt;tp-alert&gt;</c>, drawn by the view of the same name beside it, <c>Alert.cshtml</c>.
/// What stands inside the element is <see cref="Inside"/>.
/// </summary>
public abstract class ComponentTagHelper(IHtmlHelper html) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeNotBound]
    public IHtmlContent Inside { get; private set; } = HtmlString.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Inside = await output.GetChildContentAsync();
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"~/Components/{GetType().Name.Replace(nameof(TagHelper), null, StringComparison.Ordinal)}.cshtml", this));
    }
}
