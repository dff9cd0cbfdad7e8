using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Organisations;

public sealed class ControlDigitTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Theory]
    [Requirement("KI-97")]
    [InlineData("958935420")]
    [InlineData("983544622")]
    [InlineData("889640782")]
    [InlineData("974761319")]
    [InlineData("981566378")]
    [InlineData("123456785")]
    [InlineData("958 935 420")]
    [InlineData("958\u00A0935\u00A0420")]
    [InlineData("958\u202F935\u202F420")]
    [InlineData("958.935.420")]
    [InlineData("  958935420\u00A0")]
    [InlineData("9 5 8 9 3 5 4 2 0")]
    public void An_organisation_number_with_the_right_control_digit_is_read(string typed)
    {
        OrganisationNumber.TryParse(typed, out var number).Should().BeTrue();
        number!.Digits.Should().HaveLength(9).And.MatchRegex("^[0-9]{9}$");
    }

    [Theory]
    [Requirement("KI-97")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("123456789")]
    [InlineData("958935421")]
    [InlineData("589935420")]
    [InlineData("000000000")]
    [InlineData("000 000 000")]
    [InlineData("95893542")]
    [InlineData("9589354200")]
    [InlineData("95893542O")]
    [InlineData("NO958935420")]
    [InlineData("958-935-420")]
    [InlineData("958,935,420")]
    [InlineData("９５８９３５４２０")]
    [InlineData("٩٥٨٩٣٥٤٢٠")]
    [InlineData("95893542٠")]
    [InlineData("−58935420")]
    public void What_is_no_organisation_number_is_refused(string? typed)
    {
        OrganisationNumber.TryParse(typed, out var number).Should().BeFalse();
        number.Should().BeNull();
    }

    [Fact]
    public void Remainder_one_has_no_control_digit_so_every_last_digit_of_an_organisation_number_is_refused() =>
        Enumerable.Range(0, 10).Where(last => IsOrganisationNumber($"91000008{last}")).Should().BeEmpty();

    [Theory]
    [Requirement("KI-97")]
    [InlineData("1234.56.78903")]
    [InlineData("12345678903")]
    [InlineData("1234 56 78903")]
    [InlineData("1234\u00A056\u00A078903")]
    [InlineData("9999.00.00006")]
    [InlineData("9710.41.33219")]
    [InlineData("97105302049")]
    [InlineData("97104008309")]
    [InlineData("97102749069")]
    [InlineData("99990001002")]
    [InlineData("99990001010")]
    [InlineData("99990001029")]
    [InlineData("99990001037")]
    [InlineData("99990001045")]
    [InlineData("99990001053")]
    [InlineData("99990001061")]
    [InlineData("99990001088")]
    [InlineData("99990001096")]
    [InlineData("99990001118")]
    public void An_account_number_with_the_right_control_digit_is_read(string typed)
    {
        AccountNumber.TryParse(typed, out var number).Should().BeTrue();
        number!.Digits.Should().MatchRegex("^[0-9]{11}$");
    }

    [Theory]
    [Requirement("KI-97")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("99990000005")]
    [InlineData("12345678904")]
    [InlineData("00000000000")]
    [InlineData("0000.00.00000")]
    [InlineData("1234567890")]
    [InlineData("123456789033")]
    [InlineData("1234-56-78903")]
    [InlineData("NO93 1234 56 78903")]
    [InlineData("１２３４５６７８９０３")]
    [InlineData("١٢٣٤٥٦٧٨٩٠٣")]
    public void What_is_no_account_number_is_refused(string? typed)
    {
        AccountNumber.TryParse(typed, out var number).Should().BeFalse();
        number.Should().BeNull();
    }

    [Fact]
    public void Remainder_one_has_no_control_digit_so_every_last_digit_of_an_account_number_is_refused() =>
        Enumerable.Range(0, 10).Where(last => IsAccountNumber($"9999000107{last}")).Should().BeEmpty();

    [Fact]
    public void Numbers_are_kept_as_digits_and_printed_in_groups()
    {
        OrganisationNumber.Parse("958 935 420").Should().Be(OrganisationNumber.Parse("958935420"));
        OrganisationNumber.Parse("958935420").ToString().Should().Be("958\u00A0935\u00A0420");
        AccountNumber.Parse("1234 56 78903").Should().Be(AccountNumber.Parse("12345678903"));
        AccountNumber.Parse("12345678903").ToString().Should().Be("1234.56.78903");
    }

    [Fact]
    public void A_number_that_must_be_right_throws_when_it_is_not()
    {
        var organisation = () => OrganisationNumber.Parse("123456789");
        var account = () => AccountNumber.Parse("99990000005");

        organisation.Should().Throw<FormatException>();
        account.Should().Throw<FormatException>();
    }

    [Fact]
    public void Of_ten_last_digits_at_most_one_is_right() =>
        Check.One(Settings, Prop.ForAll(
            Gen.Choose(1, 99_999_999).ToArbitrary(),
            first => Enumerable.Range(0, 10).Count(last => IsOrganisationNumber($"{first:00000000}{last}")) <= 1
                && Enumerable.Range(0, 10).Count(last => IsAccountNumber($"99{first:00000000}{last}")) <= 1));

    [Fact]
    public void What_is_printed_is_read_back() =>
        Check.One(Settings, Prop.ForAll(Gen.Choose(0, 99_999_999).ToArbitrary(), first => Enumerable.Range(0, 10).All(last => IsReadBack(first, last))));

    private static bool IsOrganisationNumber(string typed) => OrganisationNumber.TryParse(typed, out _);

    private static bool IsAccountNumber(string typed) => AccountNumber.TryParse(typed, out _);

    private static bool IsReadBack(int first, int last) =>
        (!OrganisationNumber.TryParse($"{first:00000000}{last}", out var number) || OrganisationNumber.Parse(number.ToString()) == number)
        && (!AccountNumber.TryParse($"99{first:00000000}{last}", out var account) || AccountNumber.Parse(account.ToString()) == account);
}
