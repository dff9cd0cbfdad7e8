using GrantPortal.Domain.Languages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// Days left as a figure, for the first column of <c>ol.tp-list</c>; the date itself stands in words beside it.
/// <c>&lt;tp-days deadline="call.Deadline" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-days")]
public sealed class DaysTagHelper(IHtmlHelper html, TimeProvider clock) : ComponentTagHelper(html)
{
    private const int Soon = 14;

    public DateTimeOffset Deadline { get; set; }

    /// <summary>Days of the calendar in Norway; below zero when the deadline is past.</summary>
    [HtmlAttributeNotBound]
    public int Left => OsloTime.DateOf(Deadline).DayNumber - OsloTime.DateOf(clock.GetUtcNow()).DayNumber;

    [HtmlAttributeNotBound]
    public bool IsSoon => Left <= Soon;

    [HtmlAttributeNotBound]
    public bool IsPast => clock.GetUtcNow() > Deadline;
}
