using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GrantPortal.Web.Database;

/// <summary>Values that lie as one document in a column: a call's content, its frozen form, a version's answers.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new KronerAsNumber() },
    };

    /// <summary>A record that is replaced as a whole, compared by what it serialises to.</summary>
    public static void IsJson<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, Options),
            json => JsonSerializer.Deserialize<T>(json, Options)!,
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || JsonSerializer.Serialize(left, Options) == JsonSerializer.Serialize(right, Options),
                value => JsonSerializer.Serialize(value, Options).GetHashCode(StringComparison.Ordinal),
                value => value));

    /// <summary>The frozen form: <c>json</c> and not <c>jsonb</c>, so that the text is kept as it was hashed.</summary>
    public static void IsFrozenForm(this PropertyBuilder<ResolvedForm?> property) =>
        property.HasColumnType("json").HasConversion(
            form => form!.ToJson(),
            json => ResolvedForm.FromJson(json),
            new ValueComparer<ResolvedForm?>((left, right) => ReferenceEquals(left, right), form => form == null ? 0 : form.Call.GetHashCode(StringComparison.Ordinal), form => form));

    /// <summary>A letter's content: <c>json</c> and not <c>jsonb</c>, so that the text is kept as it was hashed.</summary>
    public static void IsLetter(this PropertyBuilder property) =>
        property.HasColumnType("json").HasConversion(
            new ValueConverter<LetterContent, string>(content => content.ToJson(), json => LetterContent.FromJson(json)),
            new ValueComparer<LetterContent>((left, right) => ReferenceEquals(left, right), content => content.Number.GetHashCode(StringComparison.Ordinal), content => content));

    public static void IsAnswers(this PropertyBuilder<Answers> property) =>
        property.HasColumnType("jsonb").HasConversion(
            answers => JsonSerializer.Serialize(answers.Values, Options),
            json => Answers.From(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!),
            new ValueComparer<Answers>((left, right) => ReferenceEquals(left, right), answers => answers.Values.Count, answers => answers));

    /// <summary>Kroner as the whole number that they are.</summary>
    private sealed class KronerAsNumber : JsonConverter<Kroner>
    {
        public override Kroner Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Kroner value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
    }
}
