using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A report on a project that is late or missing when the office applies again (NAV-80): the embete says what follows, the directorate decides.</summary>
public sealed class LateProjectReportTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-55")]
    [Requirement("NAV-80")]
    [InlineData(false, 2021)]
    [InlineData(true, 2023)]
    public async Task After_a_late_report_the_embete_recommends_a_refusal_and_the_directorate_confirms_it(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var (award, id) = await AppliedAgainAsync(office, year);
        await SendReportAsync(office, award);
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync($"/saker/{id}/innstilling");
            (await caseworker.TextAsync()).Should().Contain($"Rapporten for {year} kom etter fristen");
            await caseworker.RefusedAsync(NavCasework.SendRecommendation(office));
            await JudgeAsync(caseworker, office, id, nameof(ReportingJudgement.NothingIsGranted), office.Say("Rapporten kom etter to purringer.", "Rapporten kom etter to purringar."));
            await caseworker.WriteLineAsync("610 000");
            await caseworker.RefusedAsync(NavCasework.SendRecommendation(office));
            await caseworker.RecommendNavAsync(office, id, "0", "rapport");
        }

        await portal.ReferAsync(office, $"nav-{year + 1}", id);
        var signed = await portal.DecideByListAsync(
            office, $"nav-{year + 1}", "0", "rapport", office.Say("Sen eller manglende rapport: avslag innstilt", "Sein eller manglande rapport: avslag innstilt"));

        signed.Should().Contain("1 vedtak, kr 0");
    }

    [Theory]
    [Requirement("NAV-80")]
    [InlineData(false, 2013)]
    [InlineData(true, 2015)]
    public async Task Without_the_report_an_exception_has_its_reason_and_the_directorate_grants(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var (_, id) = await AppliedAgainAsync(office, year);
        const string Reason = "Kontoret var evakuert i januar.";
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync($"/saker/{id}/innstilling");
            (await caseworker.TextAsync()).Should().Contain(office.Say($"Rapporten for {year} mangler, og fristen er ute", $"Rapporten for {year} manglar, og fristen er ute"));
            await caseworker.ChooseAsync("Judgement", nameof(ReportingJudgement.MayBeGranted));
            await caseworker.RefusedAsync(office.Say("Lagre avgjørelsen", "Lagre avgjerda"));
            await JudgeAsync(caseworker, office, id, nameof(ReportingJudgement.MayBeGranted), Reason);
            (await caseworker.TextAsync()).Should().Contain(Reason);
            await caseworker.RecommendNavAsync(office, id, "610 000");
        }

        await portal.ReferAsync(office, $"nav-{year + 1}", id);
        var signed = await portal.DecideByListAsync(
            office, $"nav-{year + 1}", "610 000", reason: string.Empty, office.Say("Sen eller manglende rapport: unntak innstilt", "Sein eller manglande rapport: unntak innstilt"));

        signed.Should().Contain("1 vedtak, kr 610 000");
    }

    private static async Task JudgeAsync(PersonAtBrowser caseworker, Recipient office, string id, string judgement, string reason)
    {
        await caseworker.GoAsync($"/saker/{id}/innstilling");
        await caseworker.ChooseAsync("Judgement", judgement);
        await caseworker.FillAsync("JudgementReason", reason);
        await caseworker.PressAsync(office.Say("Lagre avgjørelsen", "Lagre avgjerda"));
        (await caseworker.TextAsync()).Should().Contain(office.Say("Avgjørelsen om rapporten er lagret.", "Avgjerda om rapporten er lagra."));
        await caseworker.GoAsync($"/saker/{id}/innstilling");
    }

    private async Task SendReportAsync(Recipient office, Id<Application> award)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk))
        {
            await contact.WriteNavReportAsync(portal, award, usedPercent: 100);
        }

        await using var leader = await PersonAtBrowser.SignInAsync(portal, office.NavLeader, office.Nynorsk);
        await leader.SignReportAsync(await portal.ReportOfAsync(award), "Nav-leder");
        (await leader.TextAsync()).Should().Contain(office.Say("Sendt etter fristen", "Send etter fristen"));
    }

    /// <summary>The office had a project paid in that year, did not report on it in time, and applied for the year after; assessed.</summary>
    private async Task<(Id<Application> Award, string Id)> AppliedAgainAsync(Recipient office, int year)
    {
        var award = await portal.NavCaseAsync(year, round => round.PaidAsync(office.Code, NavCases.WholePosition), At(year));
        var id = await portal.NavCaseAsync(year + 1, round => round.AssessedAsync(office.Code, NavCases.WholePosition with { Title = "Enda nyere veier" }), At(year + 1));
        return (award, id.ToString());
    }

    private static DateTimeOffset At(int year) => OsloTime.At(new DateOnly(year, 2, 1), new TimeOnly(12, 0));
}
