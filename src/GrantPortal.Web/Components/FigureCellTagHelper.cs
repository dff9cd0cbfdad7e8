using System.Text.Encodings.Web;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A cell with an amount or a count: right-aligned, grouped, never broken; 0 is a figure, nothing is <c>tp-nothing</c>'s words or blank; <c>tp-sum</c> draws two lines under it.
/// <c>&lt;td tp-money="row.Granted" tp-nothing="@Say("Ikke avgjort", "Ikkje avgjort")"&gt;</c>, <c>&lt;td tp-number="row.Projects" tp-sum="true"&gt;</c>; headings take <c>class="tp-money"</c>.
/// </summary>
[HtmlTargetElement("td", Attributes = MoneyAttribute)]
[HtmlTargetElement("td", Attributes = NumberAttribute)]
public sealed class FigureCellTagHelper : TagHelper
{
    private const string MoneyAttribute = "tp-money";

    private const string NumberAttribute = "tp-number";

    [HtmlAttributeName(MoneyAttribute)]
    public Kroner? Money { get; set; }

    [HtmlAttributeName(NumberAttribute)]
    public long? Number { get; set; }

    [HtmlAttributeName("tp-nothing")]
    public string? Nothing { get; set; }

    [HtmlAttributeName("tp-sum")]
    public bool IsSum { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.AddClass("tp-money", HtmlEncoder.Default);
        if ((Money?.Amount ?? Number) is not { } figure)
        {
            output.Attributes.SetAttribute("data-empty", string.Empty);
            output.Content.SetContent(Nothing ?? string.Empty);
        }
        else if (IsSum)
        {
            output.Content.SetHtmlContent("<span class=\"tp-sum\">").Append(Norwegian.Number(figure)).AppendHtml("</span>");
        }
        else
        {
            output.Content.SetContent(Norwegian.Number(figure));
        }
    }
}
