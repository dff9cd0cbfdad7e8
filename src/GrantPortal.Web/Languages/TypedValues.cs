using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GrantPortal.Web.Languages;

/// <summary>
/// Lets a page's <c>Input</c> hold <c>Kroner?</c>, <c>int?</c>, <c>DateOnly?</c> and <c>TimeOnly?</c>: what a person types is read by
/// <see cref="Norwegian"/>. Blank is null; what cannot be read says what is expected, and stays in the field as it was typed.
/// </summary>
internal sealed class TypedValues : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Binders = new()
    {
        [typeof(Kroner)] = new Binder<Kroner>(
            text => Norwegian.TryReadKroner(text, out var amount) ? new Kroner(amount) : null,
            typed => new($"«{typed}» er ikke hele kroner. Skriv for eksempel 240\u00A0500.", $"«{typed}» er ikkje heile kroner. Skriv til dømes 240\u00A0500.")),
        [typeof(int)] = new Binder<int>(
            text => Norwegian.TryReadWhole(text, out var number) ? number : null,
            typed => new($"«{typed}» er ikke et helt tall. Skriv for eksempel 12.", $"«{typed}» er ikkje eit heilt tal. Skriv til dømes 12.")),
        [typeof(DateOnly)] = new Binder<DateOnly>(
            text => Norwegian.TryReadDate(text, out var date) ? date : null,
            typed => new($"«{typed}» er ikke en dato. Skriv dag, måned og år, for eksempel 01.03.2027.", $"«{typed}» er ikkje ein dato. Skriv dag, månad og år, til dømes 01.03.2027.")),
        [typeof(TimeOnly)] = new Binder<TimeOnly>(
            text => Norwegian.TryReadTime(text, out var time) ? time : null,
            typed => new($"«{typed}» er ikke et klokkeslett. Skriv for eksempel 23.59.", $"«{typed}» er ikkje eit klokkeslett. Skriv til dømes 23.59.")),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Binders.GetValueOrDefault(context.Metadata.UnderlyingOrModelType);

    private sealed class Binder<T>(Func<string, T?> read, Func<string, Text> expected) : IModelBinder
        where T : struct
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (typed == ValueProviderResult.None)
            {
                return Task.CompletedTask;
            }

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
            var text = typed.FirstValue?.Trim() ?? string.Empty;
            var value = text.Length == 0 ? null : read(text);
            if (value is null && text.Length > 0)
            {
                bindingContext.ModelState.AddModelError(bindingContext.ModelName, Speech.Say(expected(text)));
                return Task.CompletedTask;
            }

            if (value is not null || bindingContext.ModelMetadata.IsReferenceOrNullableType)
            {
                bindingContext.Result = ModelBindingResult.Success(value);
            }

            return Task.CompletedTask;
        }
    }
}
