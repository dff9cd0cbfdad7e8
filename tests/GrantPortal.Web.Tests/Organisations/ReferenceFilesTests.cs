using System.Text.RegularExpressions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Organisations;

namespace GrantPortal.Web.Tests.Organisations;

public sealed partial class ReferenceFilesTests
{
    private static readonly IReadOnlyList<ReferenceOrganisation> All = ReferenceFiles.Organisations();

    [Theory]
    [InlineData(OrganisationKind.Municipality, 357)]
    [InlineData(OrganisationKind.CountyMunicipality, 14)]
    [InlineData(OrganisationKind.District, 15)]
    [InlineData(OrganisationKind.NavOffice, 255)]
    [InlineData(OrganisationKind.GovernorOffice, 10)]
    [InlineData(OrganisationKind.Directorate, 2)]
    public void Every_organisation_of_the_kind_is_there(OrganisationKind kind, int number) => Of(kind).Should().HaveCount(number);

    [Fact]
    public void Every_number_in_the_files_has_the_right_control_digit_and_is_one_organisations_own()
    {
        var numbers = All.Select(line => line.OrganisationNumber).Where(number => number.Length > 0).ToList();
        var accounts = All.Select(line => line.Account).Where(account => account.Length > 0).ToList();

        numbers.Should().OnlyHaveUniqueItems().And.OnlyContain(number => IsOrganisationNumber(number));
        accounts.Should().OnlyHaveUniqueItems().And.OnlyContain(account => IsAccountNumber(account));
        accounts.Should().OnlyContain(account => account.StartsWith("9999", StringComparison.Ordinal), "no bank has the register 9999");
    }

    [Fact]
    public void Codes_are_text_of_their_kind_with_leading_zeros()
    {
        Of(OrganisationKind.Municipality).Should().OnlyContain(line => FourDigits().IsMatch(line.Code));
        Of(OrganisationKind.NavOffice).Should().OnlyContain(line => FourDigits().IsMatch(line.Code));
        Of(OrganisationKind.District).Should().OnlyContain(line => line.Code.StartsWith("0301", StringComparison.Ordinal) && line.Code.Length == 6);
        All.Select(line => (line.Kind, line.Code)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    [Requirement("KI-30")]
    public void Every_kommune_and_fylkeskommune_belongs_to_the_embete_of_its_fylke() =>
        Of(OrganisationKind.Municipality).Concat(Of(OrganisationKind.CountyMunicipality))
            .Should().OnlyContain(line => line.Office == OfficeTerritory.Of(line.Code.Substring(0, 2), 2027)!.Key);

    [Fact]
    [Requirement("KI-30")]
    public void Every_applicant_has_an_embete() =>
        Of(OrganisationKind.District).Concat(Of(OrganisationKind.NavOffice)).Should().OnlyContain(line => OfficeTerritory.KeyOf(line.Office) == line.Office);

    [Fact]
    public void The_embeter_are_those_of_the_territory_table_under_todays_names() =>
        Of(OrganisationKind.GovernorOffice).Select(line => (line.Code, line.Name)).Should().BeEquivalentTo(
            OfficeTerritory.Periods.Where(period => period.Covers(2027)).Select(period => (period.Key, OfficeTerritory.NameOf(period.Key, 2027).Nb)));

    [Fact]
    public void A_kommune_that_had_another_number_in_2020_belonged_to_the_same_embete_then()
    {
        var former = ReferenceFiles.FormerNames();
        var renumbered = Of(OrganisationKind.Municipality).Where(line => former.Contains(line.OrganisationNumber)).ToList();

        renumbered.Should().HaveCount(114);
        renumbered.Should().OnlyContain(line => former[line.OrganisationNumber].All(name => OfficeTerritory.Of(name.Code.Substring(0, 2), 2020)!.Key == line.Office));
    }

    [Fact]
    public void In_2020_there_were_356_kommuner_and_Haram_came_in_2024()
    {
        var former = ReferenceFiles.FormerNames();
        var codes = Of(OrganisationKind.Municipality)
            .Where(line => line.Name != "Haram kommune")
            .Select(line => former[line.OrganisationNumber].FirstOrDefault()?.Code ?? line.Code)
            .ToList();

        codes.Should().HaveCount(356).And.OnlyHaveUniqueItems().And.OnlyContain(code => OfficeTerritory.Of(code.Substring(0, 2), 2020) != null);
        Of(OrganisationKind.Municipality).Where(line => line.OrganisationNumber.Length == 0).Should().ContainSingle().Which.Name.Should().Be("Haram kommune");
    }

    [Fact]
    public void A_host_kommune_is_known_or_marked_or_left_out()
    {
        var offices = Of(OrganisationKind.NavOffice).ToList();

        offices.Single(line => line.Name == "Nav Gjøvik").Parent.Should().Be("3407");
        offices.Single(line => line.Name == "Nav Lom og Skjåk").Parent.Should().Be("3434");
        offices.Count(line => line.Parent.Length > 0 && line.Demonstration.Length == 0).Should().Be(27, "twelve are in the list of 2019 and fifteen are Oslo's");
        offices.Where(line => line.Parent.Length == 0).Should().NotBeEmpty().And.OnlyContain(line => line.Demonstration.Length == 0);
    }

    [Fact]
    public void What_is_not_a_fact_is_marked() =>
        All.Should().OnlyContain(line =>
            (line.Account.Length == 0 || line.Demonstration.Contains("account"))
            && (line.Email.Length == 0 || (line.Demonstration.Contains("email") && line.Email.EndsWith(".example")))
            && (line.Address.Length == 0 || (line.Demonstration.Contains("address") && line.PostalCode == "0000")));

    [Fact]
    public void Lom_writes_nynorsk_and_a_kommune_without_a_known_resolution_is_neutral()
    {
        Of(OrganisationKind.Municipality).Single(line => line.Name == "Lom kommune").LanguageForm.Should().Be(LanguageForm.Nynorsk);
        Of(OrganisationKind.Municipality).Single(line => line.Name == "Gjøvik kommune").LanguageForm.Should().Be(LanguageForm.Neutral);
        Of(OrganisationKind.Municipality).Count(line => line.LanguageForm == LanguageForm.Nynorsk).Should().Be(6);
    }

    private static IEnumerable<ReferenceOrganisation> Of(OrganisationKind kind) => All.Where(line => line.Kind == kind);

    private static bool IsOrganisationNumber(string number) => OrganisationNumber.TryParse(number, out _);

    private static bool IsAccountNumber(string account) => AccountNumber.TryParse(account, out _);

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigits();
}
