using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Organisations;

[Requirement("KI-30")]
public sealed class OfficeTerritoryTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2020, 20)];

    [Theory]
    [InlineData("03", 2020, "oslo-og-viken")]
    [InlineData("30", 2023, "oslo-og-viken")]
    [InlineData("03", 2024, "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("31", 2024, "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("32", 2027, "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("33", 2027, "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("34", 2020, "innlandet")]
    [InlineData("34", 2027, "innlandet")]
    [InlineData("38", 2023, "vestfold-og-telemark")]
    [InlineData("39", 2024, "vestfold-og-telemark")]
    [InlineData("40", 2024, "vestfold-og-telemark")]
    [InlineData("42", 2024, "agder")]
    [InlineData("11", 2024, "rogaland")]
    [InlineData("46", 2024, "vestland")]
    [InlineData("15", 2024, "more-og-romsdal")]
    [InlineData("50", 2024, "trondelag")]
    [InlineData("18", 2024, "nordland")]
    [InlineData("54", 2020, "troms-og-finnmark")]
    [InlineData("55", 2024, "troms-og-finnmark")]
    [InlineData("56", 2024, "troms-og-finnmark")]
    public void A_fylke_belongs_to_the_embete_of_its_year(string county, int year, string slug) =>
        OfficeTerritory.Of(county, year)!.Slug.Should().Be(slug);

    [Theory]
    [InlineData("30", 2024)]
    [InlineData("31", 2023)]
    [InlineData("38", 2024)]
    [InlineData("54", 2024)]
    [InlineData("05", 2020)]
    [InlineData("34", 2019)]
    [InlineData("", 2024)]
    public void A_fylke_that_was_not_there_in_that_year_has_no_embete(string county, int year) =>
        OfficeTerritory.Of(county, year).Should().BeNull();

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_year_has_ten_embeter_and_no_fylke_under_two(int year)
    {
        var periods = OfficeTerritory.Periods.Where(period => period.Covers(year)).ToList();

        periods.Select(period => period.Key).Should().HaveCount(10).And.OnlyHaveUniqueItems();
        periods.SelectMany(period => period.Counties).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("ostfold-buskerud-oslo-og-akershus", 2020, "Fylkesmannen i Oslo og Viken", "Fylkesmannen i Oslo og Viken")]
    [InlineData("ostfold-buskerud-oslo-og-akershus", 2021, "Statsforvalteren i Oslo og Viken", "Statsforvaltaren i Oslo og Viken")]
    [InlineData("ostfold-buskerud-oslo-og-akershus", 2023, "Statsforvalteren i Oslo og Viken", "Statsforvaltaren i Oslo og Viken")]
    [InlineData("ostfold-buskerud-oslo-og-akershus", 2024, "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", "Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus")]
    [InlineData("innlandet", 2020, "Fylkesmannen i Innlandet", "Fylkesmannen i Innlandet")]
    [InlineData("innlandet", 2027, "Statsforvalteren i Innlandet", "Statsforvaltaren i Innlandet")]
    public void An_embete_is_called_what_it_was_called_that_year(string key, int year, string bokmal, string nynorsk) =>
        OfficeTerritory.NameOf(key, year).Should().Be(new Text(bokmal, nynorsk));

    [Fact]
    public void An_embete_that_never_was_has_no_name()
    {
        var act = () => OfficeTerritory.NameOf("viken", 2024);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("oslo-og-viken", "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("ostfold-buskerud-oslo-og-akershus", "ostfold-buskerud-oslo-og-akershus")]
    [InlineData("innlandet", "innlandet")]
    [InlineData("viken", null)]
    public void A_slug_of_any_year_leads_to_the_same_embete(string slug, string? key) => OfficeTerritory.KeyOf(slug).Should().Be(key);
}
