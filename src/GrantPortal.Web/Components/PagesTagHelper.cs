using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// Pages of a list; keeps the filter and sort of the address and changes only <c>side</c>. Draws nothing when all fits on one page.
/// <c>&lt;tp-pages page="Model.Page" of="Model.PageCount" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-pages")]
public sealed class PagesTagHelper(IHtmlHelper html) : ComponentTagHelper(html)
{
    public const string Query = "side";

    public int Page { get; set; } = 1;

    public int Of { get; set; } = 1;

    /// <summary>The pages with a link, null for those left out: first, last, and two on either side.</summary>
    [HtmlAttributeNotBound]
    public IEnumerable<int?> Shown
    {
        get
        {
            int[] near = [.. Enumerable.Range(1, Of).Where(page => page == 1 || page == Of || Math.Abs(page - Page) <= 2)];
            for (var i = 0; i < near.Length; i++)
            {
                if (i > 0 && near[i] - near[i - 1] > 1)
                {
                    yield return null;
                }

                yield return near[i];
            }
        }
    }

    internal string To(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var kept = request.Query.Where(pair => pair.Key != Query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? string.Empty)));
        return new QueryBuilder(kept.Append(KeyValuePair.Create(Query, page.ToString()))).ToString();
    }
}
