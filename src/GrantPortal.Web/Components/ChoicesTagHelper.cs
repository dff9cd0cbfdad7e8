using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// One of a few (<c>tp-radios</c>) or any of a few (<c>tp-checks</c>, the value is a list) with a legend.
/// <c>&lt;tp-radios for="Input.Outcome" label="@Say("Utfall", "Utfall")" choices="Model.Outcomes" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-radios")]
[HtmlTargetElement("tp-checks")]
public sealed class ChoicesTagHelper(IHtmlHelper html) : FieldBase(html)
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>True when the choices stand beside each other.</summary>
    public bool Inline { get; set; }

    [HtmlAttributeNotBound]
    public bool Many { get; private set; }

    public override void Init(TagHelperContext context) => Many = context.TagName == "tp-checks";

    internal bool IsChosen(Choice choice) => Chosen.Contains(choice.Value);

    private IEnumerable<string?> Chosen =>
        ViewContext.ModelState.TryGetValue(FieldName, out var entry) && entry.RawValue is not null
            ? entry.RawValue as string?[] ?? [entry.AttemptedValue]
            : (For is null ? Value : For.Model) switch
            {
                null => [],
                string one => [one],
                IEnumerable many => [.. many.Cast<object?>().Select(Write)],
                var one => [Write(one)],
            };
}
