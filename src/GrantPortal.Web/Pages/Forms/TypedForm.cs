using System.Globalization;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>What was typed on one page of filling in, with the revision that the page was loaded at.</summary>
public sealed class TypedForm
{
    public const string RevisionField = "revisjon";
    private const string Mine = "min:";
    private const string Choice = "valg:";
    private const string Removed = "fjern:";

    private readonly Dictionary<string, string?> _values = [];
    private readonly List<(string Field, string? Mine)> _unchosen = [];

    /// <summary>The version's revision when the page was loaded.</summary>
    public int Revision { get; private set; }

    /// <summary>Every field of the page, as it was typed.</summary>
    public IReadOnlyDictionary<string, string?> Values => _values;

    /// <summary>Conflicts that were shown and where nothing is chosen yet.</summary>
    public IReadOnlyList<(string Field, string? Mine)> Unchosen => _unchosen;

    /// <summary>Files by the field that they answer.</summary>
    public IReadOnlyList<IFormFile> Files { get; private set; } = [];

    /// <exception cref="RuleViolation">A field was posted that does not stand on the page (KI-16).</exception>
    public static async Task<TypedForm> ReadAsync(HttpRequest request, FormPlace place, ModelStateDictionary shown, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var fields = place.Fields.ToDictionary(each => each.Name, StringComparer.Ordinal);
        if (form.Keys.FirstOrDefault(key => key.Contains('.', StringComparison.Ordinal) && !key.Contains(':', StringComparison.Ordinal) && !fields.ContainsKey(key)) is { } stranger)
        {
            throw new RuleViolation(VersionRules.FieldIsForThisApplicant, stranger);
        }

        var typed = new TypedForm
        {
            Revision = int.TryParse(form[RevisionField], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0,
            Files = [.. form.Files.Where(file => file.Length > 0 && fields.TryGetValue(file.Name, out var each) && each.Kind is FieldKind.Document)],
        };
        foreach (var each in fields.Values.Where(each => each.Kind is not FieldKind.Document && form.ContainsKey(each.Name)))
        {
            typed.Take(each, form, shown);
        }

        foreach (var each in fields.Values.Where(each => each.Kind is FieldKind.Document && form.ContainsKey(Removed + each.Name)))
        {
            typed._values[each.Name] = null;
        }

        return typed;
    }

    /// <summary>The fields that stand otherwise than they were typed here, as they are to be shown.</summary>
    public IReadOnlyDictionary<string, string> OtherwiseIn(FormPlace place, Answers answers) =>
        place.Fields
            .Where(each => each.Kind is not FieldKind.Document && _values.TryGetValue(each.Name, out var value) && FieldReader.Normalise(each, value) != answers[each.Name])
            .ToDictionary(each => each.Name, each => answers[each.Name] is { } kept ? FieldWriter.Typed(each, kept) : string.Empty, StringComparer.Ordinal);

    private void Take(Field question, IFormCollection form, ModelStateDictionary shown)
    {
        var posted = form[question.Name];
        var value = question.Kind is FieldKind.Choices or FieldKind.Declaration
            ? string.Join(',', posted.Where(each => !string.IsNullOrEmpty(each)))
            : posted.FirstOrDefault();
        if (form.ContainsKey(Mine + question.Name))
        {
            var mine = form[Mine + question.Name].FirstOrDefault();
            switch (form[Choice + question.Name].FirstOrDefault())
            {
                case "min":
                    value = mine;
                    break;
                case "deres":
                    break;
                default:
                    _unchosen.Add((question.Name, mine));
                    return;
            }
        }

        _values[question.Name] = value;
        shown.SetModelValue(question.Name, question.Kind is FieldKind.Choices ? posted.ToArray() : value, value);
    }
}
