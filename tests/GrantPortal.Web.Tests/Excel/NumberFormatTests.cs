using System.Globalization;
using ClosedXML.Excel;
using ExcelNumberFormat;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>The stand-in for ExcelNumberFormat shows what Excel shows.</summary>
public sealed class NumberFormatTests
{
    private static readonly CultureInfo Norwegian = CultureInfo.GetCultureInfo("nb-NO");

    [Theory]
    [InlineData("0", 1234.5, "1235")]
    [InlineData("0", 0.4, "0")]
    [InlineData("0", -7, "-7")]
    [InlineData("0000", 42, "0042")]
    [InlineData("#", 0, "")]
    [InlineData("0.00", 2.005, "2.01")]
    [InlineData("0.00", 99.995, "100.00")]
    [InlineData("0.0#", 1.5, "1.5")]
    [InlineData("0.0#", 1.567, "1.57")]
    [InlineData("0.??", 1.5, "1.5 ")]
    [InlineData("???", 7, "  7")]
    [InlineData(".00", 0.5, ".50")]
    [InlineData(".00", 12.3, "12.30")]
    [InlineData("#.##", 0, ".")]
    [InlineData("000\\-00\\-000", 12345678, "123-45-678")]
    [InlineData("0\" persons\"", 3, "3 persons")]
    [InlineData("0.0\" m\"0", 1.25, "1.2 m5")]
    [InlineData("\"kr \"0", -5, "-kr 5")]
    [InlineData("\"only words\"", 5, "only words")]
    public void Digits_stand_in_their_places(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0", 123, "123")]
    [InlineData("#,##0", 0, "0")]
    [InlineData("#,##0.00", -1234.5, "-1,234.50")]
    [InlineData("0,000", 12, "0,012")]
    [InlineData("0,", 1234567, "1235")]
    [InlineData("0.0,,\" mill\"", 103461728, "103.5 mill")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0%", 0.6, "60%")]
    [InlineData("0.0 %", 0.1234, "12.3 %")]
    [InlineData("0%", -0.05, "-5%")]
    [InlineData("0", 999999999999, "999999999999")]
    [InlineData("0", 1e20, "100000000000000000000")]
    public void Thousands_and_percent_scale(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("0.00E+00", 0.00012345, "1.23E-04")]
    [InlineData("0.0E-0", 12345, "1.2E4")]
    [InlineData("0.0E-0", 0.5, "5.0E-1")]
    [InlineData("0E+0", 9.96, "1E+1")]
    [InlineData("##0.0E+0", 12345, "12.3E+3")]
    [InlineData("##0.0E+0", 1234567, "1.2E+6")]
    [InlineData("##0E+0", 999999, "1E+6")]
    [InlineData("0.00E+00", 0, "0.00E+00")]
    public void Powers_of_ten_keep_their_places(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("# ?/?", 1.5, "1 1/2")]
    [InlineData("# ?/?", 0.5, " 1/2")]
    [InlineData("# ?/?", 5, "5    ")]
    [InlineData("# ?/?", 0, "0    ")]
    [InlineData("# ?/?", 0.99, "1    ")]
    [InlineData("# ??/??", 3.14159265, "3 14/99")]
    [InlineData("# ??/??", 0.25, "  1/4 ")]
    [InlineData("# ?/16", 0.3, " 5/16")]
    [InlineData("# ?/10", 0.72, " 7/10")]
    [InlineData("?/?", 1.75, "7/4")]
    [InlineData("# ?/?", -1.25, "-1 1/4")]
    [InlineData("0/00", 0.5, "1/02")]
    public void Fractions_are_the_nearest_that_fit(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("0;(0)", 5, "5")]
    [InlineData("0;(0)", -5, "(5)")]
    [InlineData("0;(0)", 0, "0")]
    [InlineData("0;-0;\"nil\"", 0, "nil")]
    [InlineData("0;;", -5, "")]
    [InlineData("0;;", 0, "")]
    [InlineData(";;;", 5, "")]
    [InlineData("[>100]\"much\";\"little\"", 101, "much")]
    [InlineData("[>100]\"much\";\"little\"", 100, "little")]
    [InlineData("[>=100]0;0", -5, "-5")]
    [InlineData("[<0]\"under \"0;0", -5, "under 5")]
    [InlineData("[=1]0\" person\";[<>1]0\" persons\"", 1, "1 person")]
    [InlineData("[=1]0\" person\";[<>1]0\" persons\"", 2, "2 persons")]
    [InlineData("[<1]0.00;[<=10]0.0;0", 5, "5.0")]
    [InlineData("[<1]0.00;[<=10]0.0;0", 50, "50")]
    [InlineData("[>5]0", 3, "########")]
    [InlineData("[Red]0;[Color 3]-0", -5, "-5")]
    [InlineData("[$kr-414] #,##0", 1500, "kr 1,500")]
    [InlineData("[$€-2] 0", 5, "€ 5")]
    [InlineData("[$-414]0", 5, "5")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", 1500, " 1,500 ")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", -1500, "-1,500 ")]
    [InlineData("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", 0, " - ")]
    public void A_number_finds_its_section(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("", 1500, "1500")]
    [InlineData("General", 0, "0")]
    [InlineData("general", 0.1, "0.1")]
    [InlineData("General", -2.5, "-2.5")]
    [InlineData("General", 1.0 / 3, "0.333333333")]
    [InlineData("General", 123456789.123, "123456789.1")]
    [InlineData("General", 99999999999, "99999999999")]
    [InlineData("General", 123456789012, "1.23457E+11")]
    [InlineData("General", 0.00001, "0.00001")]
    [InlineData("General", 0.0000123456789, "1.23457E-05")]
    [InlineData("General\" kr\"", 5, "5 kr")]
    [InlineData("@", 5, "5")]
    public void General_shows_what_there_is_room_for(string format, double value, string shown) => Shown(format, value).Should().Be(shown);

    [Theory]
    [InlineData("dd.mm.yyyy", "01.03.2027")]
    [InlineData("d.m.yy", "1.3.27")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "2027-03-01 13:05:09")]
    [InlineData("ddd d mmm yyyy", "Mon 1 Mar 2027")]
    [InlineData("dddd, mmmm d", "Monday, March 1")]
    [InlineData("mmmmm", "M")]
    [InlineData("h:mm", "13:05")]
    [InlineData("h:mm AM/PM", "1:05 PM")]
    [InlineData("h A/P", "1 P")]
    [InlineData("mm:ss", "05:09")]
    [InlineData("mm:ss.000", "05:09.250")]
    [InlineData("h\" o'clock \"m", "13 o'clock 5")]
    [InlineData("m/d/yyyy", "3/1/2027")]
    [InlineData("[$-414]d. mmmm yyyy", "1. mars 2027")]
    [InlineData("[$-414]dddd", "mandag")]
    [InlineData("YYYY\"-\"MM", "2027-03")]
    public void Dates_and_times_are_shown_part_by_part(string format, string shown) =>
        Shown(format, new DateTime(2027, 3, 1, 13, 5, 9, 250, DateTimeKind.Unspecified)).Should().Be(shown);

    [Theory]
    [InlineData("dd.mm.yyyy", 0, "00.01.1900")]
    [InlineData("dd.mm.yyyy", 1, "01.01.1900")]
    [InlineData("dd.mm.yyyy", 59, "28.02.1900")]
    [InlineData("dd.mm.yyyy", 60, "29.02.1900")]
    [InlineData("dd.mm.yyyy", 61, "01.03.1900")]
    [InlineData("dd.mm.yyyy", 46447, "01.03.2027")]
    [InlineData("dd.mm.yyyy", 2958465, "31.12.9999")]
    [InlineData("dd.mm.yyyy", 2958466, "########")]
    [InlineData("dd.mm.yyyy", -1, "########")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("[mm]:ss", 0.5, "720:00")]
    [InlineData("[s]", 1, "86400")]
    [InlineData("hh:mm:ss", 0.9999999, "00:00:00")]
    [InlineData("hh:mm", 0.999, "23:58")]
    [InlineData("h AM/PM", 0, "12 AM")]
    [InlineData("h AM/PM", 0.5, "12 PM")]
    public void A_number_is_a_day_as_Excel_counts_them(string format, double serial, string shown) => Shown(format, serial).Should().Be(shown);

    [Theory]
    [InlineData("#,##0", 103461728, "103\u00A0461\u00A0728")]
    [InlineData("#,##0.00", 14.4, "14,40")]
    [InlineData("[$kr-414] #,##0", -1500, "-kr 1\u00A0500")]
    [InlineData("0.0 %", 0.541, "54,1 %")]
    [InlineData("0.0E+0", 1500, "1,5E+3")]
    [InlineData("General", 0.5, "0,5")]
    [InlineData("dd/mm/yyyy", 46447, "01.03.2027")]
    [InlineData("d. mmmm yyyy", 46447, "1. mars 2027")]
    [InlineData("ss.00", 0.00001, "00,86")]
    public void In_Norwegian_it_is_written_in_Norwegian(string format, double value, string shown) =>
        new NumberFormat(format).Format(value, Norwegian).Should().Be(shown);

    [Fact]
    public void What_is_no_number_is_shown_too()
    {
        Shown("0;-0;0;\"says \"@", "yes").Should().Be("says yes");
        Shown("0", "yes").Should().Be("yes");
        Shown("\"<\"@\">\"", "yes").Should().Be("<yes>");
        Shown(";;;", "yes").Should().BeEmpty();
        Shown("0", true).Should().Be("TRUE");
        Shown("0", null).Should().BeEmpty();
        Shown("0", 12m).Should().Be("12");
        Shown("#,##0", 1500).Should().Be("1,500");
        Shown("0", double.NaN).Should().Be("#NUM!");
        Shown("[h]:mm", new TimeSpan(26, 30, 0)).Should().Be("26:30");
        Shown("0", new DateTime(2027, 3, 1, 0, 0, 0, DateTimeKind.Unspecified)).Should().Be("46447");
        Shown("dd.mm.yyyy", new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)).Should().Be("01.01.1900");
        Shown("not \"a format", 5).Should().Be("5");
    }

    [Theory]
    [InlineData("\"open")]
    [InlineData("[>100")]
    [InlineData("[Pink]0")]
    [InlineData("0\\")]
    [InlineData("0;0;0;0;0")]
    [InlineData("kroner")]
    [InlineData("0 dd")]
    [InlineData("General0")]
    [InlineData("E+0")]
    [InlineData("0E+")]
    [InlineData("0_")]
    public void What_Excel_would_not_take_is_invalid(string format) => new NumberFormat(format).IsValid.Should().BeFalse();

    [Theory]
    [InlineData("dd.mm.yyyy", true)]
    [InlineData("[h]:mm", true)]
    [InlineData("0;yyyy", true)]
    [InlineData("0", false)]
    [InlineData("\"dd\"0", false)]
    [InlineData("[Red]0", false)]
    [InlineData("", false)]
    public void A_format_of_dates_is_known_as_one(string format, bool isDate) =>
        (new NumberFormat(format).IsValid, new NumberFormat(format).IsDateTimeFormat).Should().Be((true, isDate));

    [Fact]
    public void ClosedXML_finds_it_and_shows_cells_with_it()
    {
        using var workbook = new XLWorkbook();
        var cell = workbook.AddWorksheet("Ark").Cell(1, 1);
        cell.Value = 1234567.5;
        cell.Style.NumberFormat.Format = "#,##0.00";

        cell.GetFormattedString().Should().Be("1,234,567.50");
    }

    private static string Shown(string format, object? value) => new NumberFormat(format).Format(value, CultureInfo.InvariantCulture);
}
