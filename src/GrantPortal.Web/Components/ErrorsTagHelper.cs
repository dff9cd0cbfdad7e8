using GrantPortal.Web.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// What went wrong: the rule that refused the move, and each field that must be mended with a link to it. The layout draws it on top of the page;
/// a page that wants it elsewhere, as beside a section list, writes <c>&lt;tp-errors /&gt;</c> there.
/// </summary>
[HtmlTargetElement("tp-errors")]
public sealed class ErrorsTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    private const string Drawn = "errors drawn";

    /// <summary>What the field is called, where its message alone would not say which one it is; a page gives it as <c>ViewData.FieldNames(…)</c>.</summary>
    public string? NameOf(string field) => (ViewContext.ViewData[PageHead.FieldNamesKey] as Func<string, string?>)?.Invoke(field);

    /// <summary>The fields with errors, in the order in which they were posted, and what is wrong with each.</summary>
    [HtmlAttributeNotBound]
    public IReadOnlyList<(string Name, string Message)> Faults => Of(ViewContext);

    public static IReadOnlyList<(string Name, string Message)> Of(ViewContext context) =>
        [.. context.ModelState.SelectMany(entry => entry.Value?.Errors.Take(1).Select(error => (entry.Key, error.ErrorMessage)) ?? [])];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.HttpContext.Items.TryAdd(Drawn, true))
        {
            return base.ProcessAsync(context, output);
        }

        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
