using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>Answers as the domain can hold them: blank, right, and whatever a person may have typed instead.</summary>
internal static class AnyAnswers
{
    /// <summary>An undertaking of an earlier year, as a workbook lists it.</summary>
    public const string Undertaking = "01900000-0000-7000-8000-00000000000a";

    private static readonly string[] Odd =
    [
        "=1+1", "+47 00 00 00 00", "-5", "@alle", "'sitat", "_x0041_", "_x005F_", "1E6", "14,4", "#REF!", "true", "ja", "Ja; nei", "12 %", "01.03.2027", "kr 200 000,-", "103 461 728,-", "\u00A0 5\u202F000", "１２",
        "linje én\nlinje to", "  mellomrom  ", "\"hermetegn\"; semikolon, komma", "<b>&amp;</b>", "æøåÆØÅ é ü 日本 😀", "\u200Bnullbredde", "a\tb", "0", "00", "ny", "Nytt prosjekt", "Annet", "&", "]]>", "   ", "00123", "1.2.2027",
    ];

    public static Gen<Answers> Of(ResolvedForm form) =>
        from items in Gen.Elements("", "p1", "p2", "p1,p2", "p3,p1")
        let empty = WithItems(form, items)
        from typed in Gen.CollectToArray(form.FieldsFor(empty), field => Typed(field).Select(value => (Field: field, Value: value)))
        select typed.Aggregate(empty, (answers, each) => answers.With(each.Field.Name, FieldReader.Normalise(each.Field, each.Value)));

    private static Answers WithItems(ResolvedForm form, string items) =>
        form.Sections.Select(section => section.Items).OfType<ItemList>().Aggregate(Answers.None, (answers, list) => answers.With(list.Key, items));

    private static Gen<string?> Typed(Field field) => Gen.Frequency(
        (3, Gen.Constant<string?>(null)),
        (5, Right(field)),
        (1, Gen.Elements(Odd).Select(odd => (string?)odd)),
        (1, ArbMap.Default.GeneratorFor<string>().Where(text => text is null || text.All(letter => !char.IsSurrogate(letter))).Select(text => (string?)text)));

    private static Gen<string?> Right(Field field) => field.Kind switch
    {
        FieldKind.Kroner => Gen.OneOf(Gen.Choose(0, 3_000_000), Gen.Choose(0, int.MaxValue)).Select(amount => (string?)$"{amount}"),
        FieldKind.Count => Gen.Choose(0, 999_999_999).Select(count => (string?)$"{count}"),
        FieldKind.Percent => Gen.Choose(0, 400).Select(percent => (string?)$"{percent}"),
        FieldKind.YesNo or FieldKind.Declaration => Gen.Elements<string?>("ja", "nei"),
        FieldKind.Choice => Gen.Elements(field.Options.AsEnumerable()).Select(option => (string?)option.Key),
        FieldKind.Choices => Gen.SubListOf(field.Options.AsEnumerable()).Select(options => (string?)string.Join(',', options.Select(option => option.Key))),
        FieldKind.Date => Gen.Choose(0, 90_000).Select(days => (string?)new DateOnly(1901, 1, 1).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        FieldKind.Email => Gen.Constant<string?>("post@kommune.example"),
        FieldKind.Document => Gen.Constant<string?>("01900000-0000-7000-8000-000000000001"),
        FieldKind.Undertaking => Gen.Constant<string?>(Undertaking),
        _ => Gen.Elements("Kommunen trenger flere.", "En tekst\n\nmed avsnitt", new string('x', 3000)).Select(text => (string?)text),
    };
}
