using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// What every field has: a name, a label, a hint, what was typed and what is wrong with it, and the ids that tie them together.
/// Give <c>for="Input.Title"</c>, or <c>name</c> and <c>value</c> where the fields come from a form definition.
/// </summary>
public abstract class FieldBase(IHtmlHelper html) : ComponentTagHelper(html)
{
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public object? Value { get; set; }

    public string Label { get; set; } = string.Empty;

    public string? Hint { get; set; }

    /// <summary>Adds «(valgfritt)» to the label.</summary>
    public bool Optional { get; set; }

    public bool Disabled { get; set; }

    [HtmlAttributeNotBound]
    public string FieldName => For is null ? Name ?? string.Empty : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    [HtmlAttributeNotBound]
    public string Id => FieldId.Of(FieldName);

    [HtmlAttributeNotBound]
    public string HintId => $"{Id}-hjelp";

    [HtmlAttributeNotBound]
    public string ErrorId => $"{Id}-feil";

    /// <summary>What is wrong with the field, in the person's målform; null when nothing is.</summary>
    [HtmlAttributeNotBound]
    public string? Error => ViewContext.ModelState.TryGetValue(FieldName, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>What stands in the field: what was typed, else the value.</summary>
    [HtmlAttributeNotBound]
    public string? Shown => ViewContext.ModelState.TryGetValue(FieldName, out var entry) && entry.RawValue is not null
        ? entry.AttemptedValue
        : Write(For is null ? Value : For.Model);

    [HtmlAttributeNotBound]
    public string? DescribedBy
    {
        get
        {
            string?[] ids = [HasHint ? HintId : null, Error is null ? null : ErrorId];
            return ids.Any(id => id is not null) ? string.Join(' ', ids.Where(id => id is not null)) : null;
        }
    }

    [HtmlAttributeNotBound]
    public string? AriaInvalid => Error is null ? null : "true";

    [HtmlAttributeNotBound]
    protected virtual bool HasHint => Hint is not null;

    /// <summary>A value as a person would type it.</summary>
    internal static string? Write(object? value) => value switch
    {
        null => null,
        Kroner kroner => Norwegian.Number(kroner.Amount),
        int number => Norwegian.Number(number),
        long number => Norwegian.Number(number),
        DateOnly date => Norwegian.ShortDate(date),
        TimeOnly time => Norwegian.Time(time),
        _ => value.ToString(),
    };
}
