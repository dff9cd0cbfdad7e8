using System.Net;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Calls;

/// <summary>What everybody sees of a call, without signing in.</summary>
public sealed class AnnouncementTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-108")]
    [Requirement("GEN-02")]
    [Requirement("GEN-03")]
    public async Task Everybody_sees_what_is_open_with_days_left_and_what_is_expected()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/utlysninger");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextAt("section[aria-labelledby=apne]").Should().Contain("Kommunalt kompetanse- og innovasjonstilskudd 2027").And.Contain("dager igjen").And.Contain("Kommuner, bydeler og fylkeskommuner");
        page.TextAt("section[aria-labelledby=varsel]").Should().Contain("innovasjonstilskudd 2028").And.Contain("Ventes 20. januar 2028");
        page.TextAt("section[aria-labelledby=tidligere]").Should().Contain("2026");
    }

    [Fact]
    [Requirement("GEN-03")]
    public async Task The_front_page_shows_the_same_open_calls()
    {
        using var visitor = portal.Visitor();
        (await visitor.GetAsync("/")).TextAt("section[aria-labelledby=apne]").Should().Contain("Kommunalt kompetanse- og innovasjonstilskudd 2027");
    }

    [Fact]
    [Requirement("GEN-01")]
    [Requirement("KI-01")]
    [Requirement("KI-04")]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    [Requirement("KI-67")]
    [Requirement("KI-73")]
    [Requirement("KI-108")]
    [Requirement("KI-109")]
    public async Task The_announcement_has_name_purpose_priorities_themes_criteria_process_and_the_way_to_the_directorate()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/utlysninger/ki-2027");

        page.Heading.Should().Be("Kommunalt kompetanse- og innovasjonstilskudd 2027");
        page.Text.Should().Contain("Kapittel 0761 post 68").And.Contain("Målet er å styrke kommunenes evne").And.Contain("Lederutdanning").And.Contain("Egenmestring");
        page.Text.Should().Contain("Kommuner som omstiller seg i tråd med Leve hele livet").And.Contain("Slik behandles søknaden");
        page.TextsAt("li").Count(text => text.StartsWith("Kriterium ", StringComparison.Ordinal)).Should().Be(4);
        page.Html.QuerySelector("a[href^='https://www.helsedirektoratet.no']").Should().NotBeNull();
    }

    [Fact]
    [Requirement("KI-74")]
    [Requirement("GEN-07")]
    public async Task Each_embete_has_its_deadlines_with_time_of_day_and_a_functional_contact()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/utlysninger/ki-2027");

        var rows = page.TextsAt("section[aria-labelledby=frister] tbody tr");
        rows.Should().HaveCount(10).And.OnlyContain(row => row.Contains("kl. 23.59") && row.Contains('@'));
    }

    [Fact]
    [Requirement("KI-75")]
    public async Task The_regulations_are_there_to_download()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/utlysninger/ki-2027");

        using var file = await visitor.DownloadAsync(page.Html.QuerySelector("a[href^='/dokumenter/']")!.GetAttribute("href")!);

        file.StatusCode.Should().Be(HttpStatusCode.OK);
        file.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
    }

    [Fact]
    [Requirement("KI-17")]
    public async Task An_applicant_starts_from_here_and_a_Nav_office_does_not()
    {
        using var kommune = await portal.SignedInAsync("lom-kontakt");
        using var bydel = await portal.SignedInAsync("bydel-frogner-kontakt");
        using var nav = await portal.SignedInAsync("nav-gjovik-kontakt");

        (await kommune.GetAsync("/utlysninger/ki-2027")).Html.QuerySelector("a[href='/soknader/ny?utlysning=ki-2027']").Should().NotBeNull();
        (await bydel.GetAsync("/utlysninger/ki-2027")).Html.QuerySelector("a[href='/soknader/ny?utlysning=ki-2027']").Should().NotBeNull();
        (await nav.GetAsync("/utlysninger/ki-2027")).Html.QuerySelector("a[href^='/soknader/ny']").Should().BeNull();
    }

    [Theory]
    [InlineData("kommune", 6)]
    [InlineData("bydel", 6)]
    [InlineData("fylke", 4)]
    [Requirement("GEN-02")]
    [Requirement("KI-16")]
    [Requirement("KI-76")]
    public async Task The_blank_form_is_made_from_the_frozen_form_for_each_kind_of_applicant(string kind, int sections)
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync($"/utlysninger/ki-2027/skjema?soker={kind}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Html.QuerySelectorAll(".tp-blank-section").Should().HaveCount(sections);
        page.Text.Should().Contain("Egenandel").And.Contain("ABC-opplæring");
        (page.Text.Contains("De ti kriteriene", StringComparison.Ordinal)).Should().Be(kind != "fylke");
    }

    [Theory]
    [InlineData("/utlysninger/ki-1999")]
    [InlineData("/utlysninger/ki-1999/skjema")]
    [InlineData("/utlysninger/ki-2027/skjema?soker=nav")]
    [Requirement("KI-76")]
    public async Task What_is_not_announced_does_not_exist(string path)
    {
        using var visitor = portal.Visitor();
        (await visitor.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-74")]
    public async Task An_extension_for_one_is_seen_by_that_one_alone()
    {
        using var frogner = await portal.SignedInAsync("bydel-frogner-kontakt");
        using var visitor = portal.Visitor();

        (await frogner.GetAsync("/utlysninger/ki-2027")).Text.Should().Contain("Dere har fått utsatt frist");
        (await visitor.GetAsync("/utlysninger/ki-2027")).Text.Should().NotContain("utsatt frist");
    }

    [Fact]
    [Requirement("GEN-06")]
    public async Task The_year_wheel_says_what_happens_when()
    {
        using var visitor = portal.Visitor();
        (await visitor.GetAsync("/arshjul")).Text.Should().Contain("Utlysning").And.Contain("Søknadsfrist").And.Contain("Rapport");
    }
}
