using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A final report (sluttrapport) that ends a project: written by the office, signed by its leader, read by the directorate, approved by the embete.</summary>
public sealed class FinalReportWalkTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-79")]
    [Requirement("NAV-81")]
    [Requirement("NAV-88")]
    [InlineData(false, 2051)]
    [InlineData(true, 2052)]
    public async Task A_final_report_ends_the_project(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var results = office.Say("Færre unge mottar sosialhjelp.", "Færre unge får sosialhjelp.");
        var id = await portal.NavCaseAsync(year, round => round.PaidAsync(office.Code, NavCases.WholePosition));
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, nynorsk))
        {
            await contact.GoAsync($"/saker/{id}/rapport");
            (await contact.TextAsync()).Should().Contain(office.Say("Tallene fra tilsagnsbrevet er fylt ut for dere.", "Tala frå tilsegnsbrevet er fylte ut for dykk."));
            await contact.WriteNavReportAsync(
                portal, id, usedPercent: 100, ("status.avsluttes", "ja"), ("slutt.dato", $"31.10.{year}"), ("slutt.resultater", results),
                ("slutt.laering", office.Say("Små utprøvinger virker.", "Små utprøvingar verkar.")), ("slutt.videre", office.Say("Stillingen er blitt fast.", "Stillinga er blitt fast.")));
        }

        await using (var leader = await PersonAtBrowser.SignInAsync(portal, office.NavLeader, nynorsk))
        {
            (await leader.TextAsync()).Should().Contain("Signer rapporten");
            await leader.SignReportAsync(await portal.ReportOfAsync(id), "Nav-leder");
            (await leader.TextAsync()).Should().Contain(office.Say("Rapporten er sendt", "Rapporten er send"));
        }

        await using (var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", nynorsk))
        {
            await directorate.GoAsync($"/saker/{id}/rapport");
            (await directorate.TextAsync()).Should().Contain(results).And.Contain("Sluttrapport");
        }

        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.ApproveReportAsync(office, id);
        await caseworker.GoAsync($"/saker/{id}");
        (await caseworker.Page.Locator("body").InnerTextAsync()).Should().Contain($"31. oktober {year}", "what the project has of years ends where it ended");
    }
}
