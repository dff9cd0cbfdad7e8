using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>Filling in forms, and what a browser would then send.</summary>
internal static class FormFields
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<IElement, IReadOnlyList<Attachment>> Attachments = [];

    /// <summary>Finds a field by its name or by what its label says.</summary>
    public static IElement Find(IParentNode inside, string field)
    {
        var fields = inside.QuerySelectorAll("input, select, textarea");
        return fields.FirstOrDefault(each => each.GetAttribute("name") == field)
            ?? fields.FirstOrDefault(each => LabelsOf(each).Contains(field, StringComparer.Ordinal))
            ?? throw new InvalidOperationException($"There is no field '{field}', but: {string.Join(" | ", fields.Where(each => each.GetAttribute("type") != "hidden").Select(each => $"{each.GetAttribute("name")} ({string.Join(", ", LabelsOf(each))})"))}");
    }

    public static void Fill(IElement field, object? value)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "file" } input:
                Attachments.AddOrUpdate(input, value as IReadOnlyList<Attachment> ?? [(Attachment)value!]);
                break;
            case IHtmlInputElement { Type: "checkbox" } box:
                box.IsChecked = value is true;
                break;
            case IHtmlInputElement { Type: "radio" } radio:
                Choose(radio, value?.ToString());
                break;
            case IHtmlInputElement input:
                input.Value = value?.ToString() ?? string.Empty;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value?.ToString() ?? string.Empty;
                break;
            case IHtmlSelectElement select:
                Pick(select, value?.ToString() ?? string.Empty);
                break;
        }
    }

    /// <summary>The request that a browser sends when the button is pressed.</summary>
    public static HttpRequestMessage Submission(IHtmlFormElement form, IHtmlElement pressed)
    {
        var action = new Uri(new Uri(form.BaseUri), pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? string.Empty);
        var method = pressed.GetAttribute("formmethod") ?? form.Method ?? "get";
        var pairs = Pairs(form, pressed).ToList();
        if (!string.Equals(method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(action) { Query = query }.Uri);
        }

        var multipart = string.Equals(pressed.GetAttribute("formenctype") ?? form.Enctype, "multipart/form-data", StringComparison.OrdinalIgnoreCase);
        return new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = multipart ? Multipart(pairs) : new FormUrlEncodedContent(pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))),
        };
    }

    private static IEnumerable<(string Name, string Value, Attachment? File)> Pairs(IHtmlFormElement form, IHtmlElement pressed)
    {
        foreach (var element in form.Elements.Where(each => each.GetAttribute("name") is { Length: > 0 } && !IsDisabled(each)))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "file" } input:
                    foreach (var file in Attachments.TryGetValue(input, out var files) ? files : [new Attachment(string.Empty, [])])
                    {
                        yield return (name, string.Empty, file);
                    }

                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice:
                    if (choice.IsChecked)
                    {
                        yield return (name, choice.GetAttribute("value") ?? "on", null);
                    }

                    break;
                case IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" } or IHtmlButtonElement:
                    if (ReferenceEquals(element, pressed))
                    {
                        yield return (name, element.GetAttribute("value") ?? string.Empty, null);
                    }

                    break;
                case IHtmlInputElement input:
                    yield return (name, input.Value, null);
                    break;
                case IHtmlTextAreaElement area:
                    yield return (name, area.Value.ReplaceLineEndings("\r\n"), null);
                    break;
                case IHtmlSelectElement select:
                    foreach (var option in select.Options.Where(option => option.IsSelected && !option.IsDisabled))
                    {
                        yield return (name, option.Value, null);
                    }

                    break;
            }
        }
    }

    private static bool IsDisabled(IElement element) =>
        element.HasAttribute("disabled") || element.Closest("fieldset[disabled]") is not null;

    private static MultipartFormDataContent Multipart(IEnumerable<(string Name, string Value, Attachment? File)> pairs)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value, file) in pairs)
        {
            if (file is null)
            {
                content.Add(new StringContent(value), $"\"{name}\"");
                continue;
            }

            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.Type);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"", FileName = $"\"{file.Name}\"" };
            content.Add(part);
        }

        return content;
    }

    private static void Choose(IHtmlInputElement radio, string? value)
    {
        foreach (var each in radio.Form!.Elements.OfType<IHtmlInputElement>().Where(each => each.Type == "radio" && each.Name == radio.Name))
        {
            each.IsChecked = value is "True" ? ReferenceEquals(each, radio) : each.Value == value || LabelsOf(each).Contains(value, StringComparer.Ordinal);
        }
    }

    private static void Pick(IHtmlSelectElement select, string value)
    {
        var option = select.Options.FirstOrDefault(each => each.Value == value) ?? select.Options.FirstOrDefault(each => each.Text.Trim() == value)
            ?? throw new InvalidOperationException($"'{select.Name}' has no choice '{value}', but: {string.Join(" | ", select.Options.Select(each => each.Text.Trim()))}");
        select.Value = option.Value;
    }

    private static IEnumerable<string> LabelsOf(IElement field)
    {
        var document = field.Owner!;
        var labels = field.Id is { Length: > 0 } id ? document.QuerySelectorAll("label").Where(label => label.GetAttribute("for") == id) : [];
        return labels.Concat(field.Closest("label") is { } around ? [around] : [])
            .Select(label => string.Join(' ', label.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
