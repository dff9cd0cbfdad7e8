using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A project near the end of its three years of operation (NAV-26): nothing after the end, and in the last calendar year no more than its months.</summary>
public sealed class YearsOfOperationWalkTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-24")]
    [Requirement("NAV-26")]
    [InlineData(false, 2043)]
    [InlineData(true, 2044)]
    public async Task A_fourth_award_has_eight_months_of_610_000_as_its_ceiling(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var id = await BegunAsync(office, year, new DateOnly(year - 3, 9, 1));
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync($"/saker/{id}/innstilling");
            await caseworker.WriteLineAsync("406 668", "ar");
            (await caseworker.RefusedAsync(NavCasework.SendRecommendation(office))).Should()
                .Contain(office.Say("«Gamle veier» slutter i løpet av året. Tilskuddet kan høyst være kr 406 667.", "«Gamle veier» sluttar i løpet av året. Tilskotet kan høgst vere kr 406 667."));
            await caseworker.RecommendNavAsync(office, id, "406 667", "ar");
        }

        await portal.ReferAsync(office, $"nav-{year}", id);
        var signed = await portal.DecideByListAsync(office, $"nav-{year}", "406 667", "ar", office.Say("Høyst kr 406 667: driften slutter", "Høgst kr 406 667: drifta sluttar"));
        signed.Should().Contain("1 vedtak, kr 406 667");
    }

    [Theory]
    [Requirement("NAV-25")]
    [Requirement("NAV-26")]
    [InlineData(false, 2053)]
    [InlineData(true, 2054)]
    public async Task Operation_after_the_end_is_refused(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var id = await BegunAsync(office, year, new DateOnly(year - 4, 9, 1));
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync($"/saker/{id}/innstilling");
            await caseworker.WriteLineAsync("1", "ar");
            (await caseworker.RefusedAsync(NavCasework.SendRecommendation(office))).Should()
                .Contain(office.Say("«Gamle veier» har brukt opp årene sine. Det gis ikke tilskudd til drift etter sluttdatoen.", "«Gamle veier» har brukt opp åra sine. Det blir ikkje gjeve tilskot til drift etter sluttdatoen."));
            await caseworker.RecommendNavAsync(office, id, "0", "ar");
        }

        await portal.ReferAsync(office, $"nav-{year}", id);
        await using (var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", nynorsk))
        {
            await directorate.GoAsync($"/vedtaksliste/nav-{year}");
            await directorate.WriteLineAsync("1", "ar");
            (await directorate.RefusedAsync(office.Say("Lagre listen", "Lagre lista"))).Should().Contain(office.Say("har brukt opp årene sine", "har brukt opp åra sine"));
        }

        (await portal.DecideByListAsync(office, $"nav-{year}", "0", "ar")).Should().Contain("1 vedtak, kr 0");
        await portal.AuthoriseAsync(office, $"nav-{year}", "0");
        await using var official = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        (await official.SendLetterAsync(office, id.ToString(), office.Say("Avslag", "Avslag"))).Should().Contain(office.Say("Nav Gjøvik", "Nav Lom og Skjåk"));
    }

    /// <summary>The office goes on with a project that began to spend on that day; assessed, with nothing written as the amount.</summary>
    private async Task<string> BegunAsync(Recipient office, int year, DateOnly firstSpentOn) => (await portal.NavCaseAsync(year, async round =>
    {
        var earlier = round.BegunBefore(office.Code, firstSpentOn);
        var project = new ProjectAnswers("Gamle veier", 100, 610_000, earlier.Id.ToString());
        return (await round.SentAsync(office.Code, project, earlier)).Assign().BeginAssessment().Assess(_ => 0);
    })).ToString();
}
