using System.Globalization;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Forms;

/// <summary>Reads what a person typed in a field: the normal form, or what the field expects. The same for web pages and workbooks.</summary>
public static class FieldReader
{
    private const string NormalDate = "yyyy-MM-dd";

    /// <summary>The answer to keep: the normal form when it could be read, else what was typed; null when blank.</summary>
    public static string? Normalise(Field field, string? typed)
    {
        var text = Norwegian.Normalise(typed ?? string.Empty).Trim();
        return text.Length == 0 ? null : Read(field, text) ?? text;
    }

    /// <summary>What is wrong with a kept answer, or null when it can be read.</summary>
    public static Finding? Fault(Field field, string? kept)
    {
        if (kept is null)
        {
            return null;
        }

        if (Read(field, kept) is null)
        {
            return new Finding(Severity.Error, field.Name, $"field.{field.Kind}".ToLowerInvariant(), Expectation(field, kept));
        }

        return field.MaxLength is { } most && kept.Length > most
            ? new Finding(Severity.Error, field.Name, "field.length", Faults.TooLong.With(Norwegian.Number(kept.Length), Norwegian.Number(most)))
            : null;
    }

    private static string? Read(Field field, string text) => field.Kind switch
    {
        FieldKind.Kroner => Norwegian.TryReadKroner(text, out var kroner) ? kroner.ToString(CultureInfo.InvariantCulture) : null,
        FieldKind.Count => Norwegian.TryReadWhole(text, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
        FieldKind.Percent => Norwegian.TryReadPercent(text, out var percent) ? percent.ToString(CultureInfo.InvariantCulture) : null,
        FieldKind.Date => TryReadDate(text, out var date) ? date.ToString(NormalDate, CultureInfo.InvariantCulture) : null,
        FieldKind.YesNo or FieldKind.Declaration => text.ToLowerInvariant() switch { "ja" or "true" or "on" => "ja", "nei" or "false" => "nei", _ => null },
        FieldKind.Choice => field.Options.FirstOrDefault(option => Matches(option, text))?.Key,
        FieldKind.Choices => ReadChoices(field, text),
        FieldKind.Email => text.Any(char.IsWhiteSpace) || text.IndexOf('@', StringComparison.Ordinal) is < 1 || text.EndsWith('@') ? null : text,
        FieldKind.OrganisationNumber => OrganisationNumber.TryParse(text, out var number) ? number.ToString() : null,
        FieldKind.AccountNumber => AccountNumber.TryParse(text, out var account) ? account.ToString() : null,
        FieldKind.Document or FieldKind.Undertaking => Guid.TryParse(text, out _) ? text : null,
        FieldKind.Line => text.ReplaceLineEndings(" "),
        _ => text,
    };

    // What is kept is read again when the form is checked, so its normal form is read too.
    private static bool TryReadDate(string text, out DateOnly date) =>
        Norwegian.TryReadDate(text, out date) || DateOnly.TryParseExact(text, NormalDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    // Keys are kept with commas between them; labels are shown with semicolons, since they have commas of their own.
    private static string? ReadChoices(Field field, string text)
    {
        var chosen = Split(text, ';', '\n').SelectMany(part => field.Options.Any(option => Matches(option, part)) ? [part] : Split(part, ','))
            .Select(part => field.Options.FirstOrDefault(option => Matches(option, part))?.Key)
            .ToList();
        return chosen.Count == 0 || chosen.Contains(null) ? null : string.Join(',', field.Options.Select(option => option.Key).Where(chosen.Contains));
    }

    private static string[] Split(string text, params char[] between) => text.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Matches(Option option, string text) => option.Key == text || IsSame(option.Label.Nb, text) || IsSame(option.Label.Nn, text);

    // What is pasted has other spaces than what is typed.
    private static bool IsSame(string label, string text) => string.Equals(Plain(label), Plain(text), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static Text Expectation(Field field, string kept) => (field.Kind switch
    {
        FieldKind.Kroner => Faults.NotKroner,
        FieldKind.Count => Faults.NotCount,
        FieldKind.Percent => Faults.NotPercent,
        FieldKind.Date => Faults.NotDate,
        FieldKind.YesNo or FieldKind.Declaration => Faults.NotYesNo,
        FieldKind.Email => Faults.NotEmail,
        FieldKind.OrganisationNumber => Faults.NotOrganisationNumber,
        FieldKind.AccountNumber => Faults.NotAccountNumber,
        FieldKind.Document => Faults.NotDocument,
        FieldKind.Undertaking => Faults.NotUndertaking,
        _ => Faults.NotInList,
    }).With(kept.Length > 60 ? kept[..60] + "…" : kept);
}
