using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Calls;

public sealed class EligibilityTests
{
    private static readonly Scheme Ki = SchemeCatalogue.Portal["ki"];

    [Fact]
    [Requirement("KI-13")]
    [Requirement("KI-14")]
    [Requirement("KI-17")]
    public void Kommuner_bydeler_and_fylkeskommuner_may_apply()
    {
        var call = A.Call().Open().Call;

        foreach (var applicant in new[] { TheField.Gjovik(), TheField.Frogner(), TheField.InnlandetCounty() })
        {
            call.Invoking(each => each.DemandEligible(Ki, applicant.Organisation)).Should().NotThrow();
        }

        Ki.ApplicantsIn(call.Content).Should().Equal(OrganisationKind.Municipality, OrganisationKind.District, OrganisationKind.CountyMunicipality);
    }

    [Theory]
    [InlineData(OrganisationKind.HealthTrust)]
    [InlineData(OrganisationKind.GovernorOffice)]
    [InlineData(OrganisationKind.Directorate)]
    [InlineData(OrganisationKind.NavOffice)]
    [InlineData(OrganisationKind.AuditFirm)]
    [InlineData(OrganisationKind.ControlBody)]
    [Requirement("KI-15")]
    public void Nobody_else_may_apply(OrganisationKind kind)
    {
        var organisation = Organisation.Register(kind, "x", "En virksomhet", null, null, TheField.InnlandetOffice.Id, A.Monday);

        A.Call().Open().Call.Invoking(call => call.DemandEligible(Ki, organisation)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.RecipientIsEligible);
    }

    [Fact]
    [Requirement("KI-15")]
    public void The_ten_recipient_types_are_named_and_the_two_of_KI_are_ticked()
    {
        Enum.GetValues<RecipientType>().Should().HaveCount(10).And.OnlyContain(type => type.Name().IsComplete);
        A.Call().Call.Content.Eligible.Should().Equal(RecipientType.Municipality, RecipientType.CountyMunicipality);
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_call_that_unticks_fylkeskommuner_takes_none()
    {
        var call = A.Call().Saying(content => content with { Eligible = [RecipientType.Municipality] }).Open().Call;

        call.Invoking(each => each.DemandEligible(Ki, TheField.InnlandetCounty().Organisation)).Should().Throw<RuleViolation>();
        Ki.ApplicantsIn(call.Content).Should().NotContain(OrganisationKind.CountyMunicipality);
    }

    [Fact]
    [Requirement("KI-16")]
    public void The_form_of_a_fylkeskommune_has_kompetanse_and_not_the_other_parts() =>
        A.Call().Open().Call.Form!.For(OrganisationKind.CountyMunicipality).Sections.Select(section => section.Part).OfType<string>().Should().Equal("kompetanse");

    [Fact]
    [Requirement("KI-02")]
    [Requirement("KI-03")]
    public void The_form_of_a_kommune_has_exactly_three_parts() =>
        A.Call().Open().Call.Form!.For(OrganisationKind.Municipality).Sections.Select(section => section.Part).OfType<string>().Should().Equal("kompetanse", "bpa", "innovasjon");

    [Fact]
    [Requirement("KI-76")]
    public void Nobody_applies_before_the_call_is_published() =>
        A.Call().Ready().Call.Invoking(call => call.DemandEligible(Ki, TheField.Gjovik().Organisation)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NotOpen);

    [Fact]
    [Requirement("KI-30")]
    public void A_call_that_is_not_open_at_ones_embete_is_not_for_one() =>
        A.Call().At(TheField.OsloOffice).Open().Call.Invoking(call => call.DemandEligible(Ki, TheField.Gjovik().Organisation))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.OfficeTakesPart);
}
