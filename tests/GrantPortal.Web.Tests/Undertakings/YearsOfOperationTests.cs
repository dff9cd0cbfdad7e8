using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Undertakings;

/// <summary>Three years of operation from the first spending (NAV-26): what the fourth calendar year may have, and that there is nothing after the end.</summary>
public sealed class YearsOfOperationTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Recommend = "Send innstillingen til godkjenning";

    [Fact]
    [Requirement("NAV-24")]
    [Requirement("NAV-26")]
    public async Task A_fourth_award_covers_the_eight_months_before_the_end()
    {
        var id = await BegunAsync(2043, new DateOnly(2040, 9, 1));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/innstilling");

        var refused = await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "406 668"), ("Input.Lines[0].Reason", "ar"));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("«Gamle veier» slutter i løpet av året. Tilskuddet kan høyst være kr 406 667.");

        page = await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "406 667"), ("Input.Lines[0].Reason", "ar"));
        page.Text.Should().Contain("Innstillingen er sendt til godkjenning.");
    }

    [Fact]
    [Requirement("NAV-25")]
    [Requirement("NAV-26")]
    public async Task After_the_end_date_nothing_can_be_granted()
    {
        var id = await BegunAsync(2045, new DateOnly(2041, 9, 1));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/innstilling");

        var refused = await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "1"), ("Input.Lines[0].Reason", "ar"));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("«Gamle veier» har brukt opp årene sine. Det gis ikke tilskudd til drift etter sluttdatoen.");
        (await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "0"), ("Input.Lines[0].Reason", "ar"))).Text.Should().Contain("Innstillingen er sendt til godkjenning.");
    }

    /// <summary>A continuation of a project that began to spend on that day; assessed, with nothing written as the amount.</summary>
    private Task<Id<Application>> BegunAsync(int year, DateOnly firstSpentOn) => portal.NavCaseAsync(year, async round =>
    {
        var earlier = round.BegunBefore("0502", firstSpentOn);
        var project = new ProjectAnswers("Gamle veier", 100, 610_000, earlier.Id.ToString());
        return (await round.SentAsync("0502", project, earlier)).Assign().BeginAssessment().Assess(_ => 0);
    });
}
