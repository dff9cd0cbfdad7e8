using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>What NAV is, whatever the year.</summary>
public sealed class SocialServicesSchemeTests
{
    private static readonly Scheme Scheme = SchemeCatalogue.Portal["nav"];

    [Fact]
    [Requirement("NAV-11")]
    [Requirement("NAV-12")]
    public void Only_a_nav_office_applies_and_its_kommune_is_paid()
    {
        var call = A.NavCall().Open().Call;
        var (office, kommune) = (TheField.NavGjovik(), TheField.Gjovik());

        FluentActions.Invoking(() => call.DemandEligible(Scheme, office.Organisation)).Should().NotThrow();
        FluentActions.Invoking(() => call.DemandEligible(Scheme, kommune.Organisation)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.RecipientIsEligible);
        Scheme.PayeeOf(office.Organisation).Should().Be(office.Payee.Id);
    }

    [Fact]
    [Requirement("NAV-11")]
    public void An_office_without_a_host_kommune_cannot_apply()
    {
        var orphan = Organisation.Register(OrganisationKind.NavOffice, "0502", "Nav Gjøvik", null, null, TheField.InnlandetOffice.Id, A.Monday);

        FluentActions.Invoking(() => Scheme.PayeeOf(orphan)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(OrganisationRules.HostIsKnown);
    }

    [Fact]
    [Requirement("NAV-42")]
    public void The_form_starts_with_the_offices_name_and_the_kommunes_number_and_account()
    {
        var applicant = TheField.NavGjovik();

        var prefilled = Scheme.Prefill(applicant.Organisation, applicant.Payee);

        prefilled["soker.navn"].Should().Be("Nav Gjøvik");
        prefilled["soker.orgnr"].Should().Be(applicant.Payee.Number!.ToString());
        prefilled["soker.konto"].Should().Be(applicant.Payee.Account!.ToString());
    }

    [Fact]
    [Requirement("NAVD-10")]
    public void An_office_can_have_several_projects_each_with_an_application_of_its_own()
    {
        var first = A.NavApplication().Started().Application;

        var second = Domain.Applications.Application.Start(A.NavCall().Open().Call, Scheme, TheField.NavGjovik().Organisation, [first], "2027/219", Domain.Languages.Language.Bokmal, TheField.NavGjovik().Contact, A.Monday);

        second.IsOnlyOne.Should().BeFalse();
    }

    [Fact]
    [Requirement("NAV-01")]
    [Requirement("NAV-02")]
    public void Its_money_is_chapter_0621_post_63() =>
        (Scheme.FirstContent().Chapter, Scheme.FirstContent().Post).Should().Be(("0621", "63"));

    [Theory]
    [Requirement("NAV-04")]
    [Requirement("NAV-07")]
    [Requirement("NAV-62")]
    [Requirement("NAV-85")]
    [InlineData("purpose", "stimulere til utvikling av sosiale tjenester", "stimulere til utvikling av sosiale tenester")]
    [InlineData("targetGroup", "vanskeligstilte som har behov for sosiale tjenester", "vanskelegstilte som har behov for sosiale tenester")]
    [InlineData("appeal", "ikke enkeltvedtak", "ikkje enkeltvedtak")]
    [InlineData("control", "bevilgningsreglementet § 10 annet ledd", "løyvingsreglementet § 10 andre leddet")]
    public void What_every_call_says_stands_in_both_målformer(string key, string nb, string nn)
    {
        var text = Scheme.FirstContent().TextOf(key);

        text.Nb.Should().Contain(nb);
        text.Nn.Should().Contain(nn);
        Scheme.Shape.Texts.Single(slot => slot.Key == key).Required.Should().BeTrue();
    }

    [Theory]
    [Requirement("NAV-18")]
    [Requirement("NAV-27")]
    [Requirement("NAV-51")]
    [InlineData("points", 8)]
    [InlineData("headings", 5)]
    [InlineData("channels", 3)]
    [InlineData("resultCriteria", 7)]
    public void Its_lists_are_data_of_the_call(string list, int count) => Scheme.FirstContent().List(list).Should().HaveCount(count).And.OnlyContain(option => option.Label.IsComplete);

    [Fact]
    [Requirement("NAV-18")]
    [Requirement("NAV-51")]
    public void The_assessment_sheet_is_the_eight_points_and_the_five_headings_and_only_the_points_are_scored() =>
        Scheme.AssessedLists.Select(list => (list.List, list.IsScored)).Should().Equal(("points", true), ("headings", false));

    [Fact]
    public void A_call_is_published_with_all_that_it_must_hold_in_both_målformer() =>
        CallCompleteness.Missing(A.NavCall().Ready().Call, Scheme.Shape).Should().BeEmpty();

    [Fact]
    [Requirement("NAV-40")]
    public void Two_sign_the_application() => Scheme.Signatures.Should().Equal(Role.Signatory, Role.NavLeader);
}
