using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Tests.Forms;

/// <summary>What stands in a field or a cell is read as one thing or refused, on the page and in the workbook alike.</summary>
public sealed class FieldReaderTests
{
    private static readonly Field Kroner = new("x.kroner", FieldKind.Kroner, Text.Same("Kroner"));
    private static readonly Field Persons = new("x.personer", FieldKind.Count, Text.Same("Personer"));
    private static readonly Field Email = new("x.epost", FieldKind.Email, Text.Same("E-post"));
    private static readonly ResolvedForm Form = A.Call().Open().Call.Form!;

    [Theory]
    [Requirement("KI-82")]
    [InlineData("103 461 728,-", "103461728")]
    [InlineData("kr. 200 000,-", "200000")]
    [InlineData("kr.200.000,-", "200000")]
    [InlineData("KR 200 000", "200000")]
    [InlineData("330.000", "330000")]
    [InlineData("330.000,00 kr", "330000")]
    [InlineData("330\u00A0000", "330000")]
    [InlineData("330\u202F000,-", "330000")]
    [InlineData("1\u00A0234\u202F567", "1234567")]
    [InlineData("\t330 000\r\n", "330000")]
    [InlineData("0,00", "0")]
    [InlineData("000", "0")]
    [InlineData("0,-", "0")]
    public void Kroner_are_kept_as_digits(string typed, string kept)
    {
        FieldReader.Normalise(Kroner, typed).Should().Be(kept);
        FieldReader.Fault(Kroner, kept).Should().BeNull();
    }

    [Theory]
    [Requirement("KI-82")]
    [InlineData("14,4")]
    [InlineData("372.4")]
    [InlineData("0.330")]
    [InlineData("0 330")]
    [InlineData("00.330.000")]
    [InlineData("1,5 mill")]
    [InlineData("-200 000")]
    [InlineData("\u2212200 000")]
    [InlineData("(200 000)")]
    [InlineData("1E6")]
    [InlineData("1e+06")]
    [InlineData("\uFF13\uFF13\uFF10")]
    [InlineData("33\uFF10 000")]
    [InlineData("\u0663\u0663\u0660")]
    [InlineData("330\u2009000")]
    [InlineData("330\u200B000")]
    [InlineData("330\n000")]
    [InlineData("330'000")]
    [InlineData("330,000")]
    [InlineData("330 000,5")]
    [InlineData("=330000")]
    [InlineData("#REF!")]
    [InlineData("ca. 330 000")]
    [InlineData("330 000 + 20 000")]
    public void What_is_no_whole_amount_is_kept_as_typed_with_a_fault(string typed)
    {
        var kept = FieldReader.Normalise(Kroner, typed);

        kept.Should().Be(typed);
        FieldReader.Fault(Kroner, kept)!.Code.Should().Be("field.kroner");
        Answers.None.With(Kroner.Name, kept).Number(Kroner.Name).Should().BeNull();
    }

    [Theory]
    [InlineData("1 200", "1200")]
    [InlineData("0", "0")]
    [InlineData("0.500", null)]
    [InlineData("12,0", null)]
    [InlineData("12 stk", null)]
    [InlineData("kr 12", null)]
    public void Persons_are_whole(string typed, string? read)
    {
        var kept = FieldReader.Normalise(Persons, typed);

        kept.Should().Be(read ?? typed);
        (FieldReader.Fault(Persons, kept) is null).Should().Be(read is not null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \u00A0 ")]
    [InlineData("\n")]
    public void Blank_is_not_zero(string? typed) => FieldReader.Normalise(Kroner, typed).Should().BeNull();

    [Theory]
    [InlineData("post@kommune.example", true)]
    [InlineData("post@kommune.example\nBcc: alle@kommune.example", false)]
    [InlineData("post\u00A0@kommune.example", false)]
    [InlineData("@kommune.example", false)]
    [InlineData("post@", false)]
    public void An_address_has_no_space_or_line_in_it(string typed, bool isRead) =>
        (FieldReader.Fault(Email, FieldReader.Normalise(Email, typed)) is null).Should().Be(isRead);

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData(" ; , ")]
    public void Signs_between_no_choices_are_no_answer_and_not_lost(string typed)
    {
        var goals = Form.Find("formal.delmal", Answers.None)!;
        var kept = FieldReader.Normalise(goals, typed);

        kept.Should().Be(typed.Trim());
        FieldReader.Fault(goals, kept)!.Code.Should().Be("field.choices");
    }

    [Fact]
    public void Whatever_is_read_as_kroner_has_these_digits_in_these_groups() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("0123456789012345678900   ...,,-kr\u00A0\u202F".ToCharArray())).ToArbitrary(), characters =>
        {
            var typed = new string(characters);
            if (!Norwegian.TryReadKroner(typed, out var amount))
            {
                return true;
            }

            var bare = Regex.Replace(typed.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' '), "^kr\\.? *| *kr\\.?$", string.Empty);
            bare = Regex.Replace(bare, "(,-|,00)$", string.Empty);
            var groups = bare.Split(' ', '.');
            return string.Concat(groups).TrimStart('0').PadLeft(1, '0') == amount.ToString(CultureInfo.InvariantCulture)
                && (groups.Length == 1 || (groups.Skip(1).All(group => group.Length == 3) && groups[0].Length is >= 1 and <= 3));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    [Requirement("KI-82")]
    public void Choices_are_read_as_they_are_shown_in_both_forms_with_pasted_spaces()
    {
        foreach (var field in Form.FieldsFor(Answers.None.With("innovasjon", "p1")).Where(field => field.Options.Count > 0))
        {
            var all = string.Join(',', field.Options.Select(option => option.Key));
            foreach (var kept in field.Kind is FieldKind.Choices ? field.Options.Select(option => option.Key).Append(all) : field.Options.Select(option => option.Key))
            {
                var shown = FieldWriter.Shown(field, kept);

                FieldReader.Normalise(field, shown.Nb).Should().Be(kept);
                FieldReader.Normalise(field, shown.Nn.Replace(' ', '\u00A0')).Should().Be(kept);
                FieldReader.Normalise(field, FieldWriter.Typed(field, kept)).Should().Be(kept);
            }
        }
    }
}
