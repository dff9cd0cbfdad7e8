using GrantPortal.Web.Exports;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// The list of the page as a file: all that the filter of the address finds, not only the page that is shown. The page answers <see cref="ExportFormats.Query"/>.
/// <c>&lt;tp-download /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-download")]
public sealed class DownloadTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    internal string To(ExportFormat format)
    {
        var query = ViewContext.HttpContext.Request.Query
            .Where(pair => pair.Key is not (PagesTagHelper.Query or ExportFormats.Query))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? string.Empty)))
            .Append(KeyValuePair.Create(ExportFormats.Query, format.Extension()));
        return ViewContext.HttpContext.Request.Path + new QueryBuilder(query).ToString();
    }
}
