using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Reports;

/// <summary>A report that is missing when the office applies again (NAV-80): flagged on every new application, judged by the embete, decided by the directorate.</summary>
public sealed class MissingProjectReportTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Recommend = "Send innstillingen til godkjenning";

    [Fact]
    [Requirement("NAV-55")]
    [Requirement("NAV-80")]
    public async Task Without_the_report_the_embete_recommends_a_refusal_and_the_directorate_confirms_it()
    {
        var id = await AppliedAgainAsync(2021);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/innstilling");
        page.Text.Should().Contain("Rapporten for 2021 mangler, og fristen er ute");

        var unjudged = await page.SubmitAsync(Recommend);
        unjudged.Status.Should().Be(HttpStatusCode.BadRequest);
        page = await page.SubmitAsync("Lagre avgjørelsen", ("Judgement", nameof(ReportingJudgement.NothingIsGranted)), ("JudgementReason", "Rapporten er ikke kommet etter to purringer."));
        page.Text.Should().Contain("Avgjørelsen om rapporten er lagret.");
        page = await caseworker.GetAsync($"/saker/{id}/innstilling");
        var granting = await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "610 000"));
        granting.Status.Should().Be(HttpStatusCode.BadRequest);
        (await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "0"), ("Input.Lines[0].Reason", "rapport"))).Text.Should().Contain("Innstillingen er sendt til godkjenning.");

        var signed = await ReferAndDecideAsync(2022, "Sen eller manglende rapport: avslag innstilt", "0", "rapport");

        signed.Text.Should().Contain("1 vedtak, kr 0");
    }

    [Fact]
    [Requirement("NAV-80")]
    public async Task An_exception_has_its_reason_and_the_directorate_may_grant()
    {
        var id = await AppliedAgainAsync(2023);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/innstilling");
        (await page.SubmitAsync("Lagre avgjørelsen", ("Judgement", nameof(ReportingJudgement.MayBeGranted)), ("JudgementReason", " "))).Status.Should().Be(HttpStatusCode.BadRequest);
        await page.SubmitAsync("Lagre avgjørelsen", ("Judgement", nameof(ReportingJudgement.MayBeGranted)), ("JudgementReason", "Kontoret var evakuert i januar."));
        page = await caseworker.GetAsync($"/saker/{id}/innstilling");
        page.Text.Should().Contain("Kontoret var evakuert i januar.");
        (await page.SubmitAsync(Recommend, ("Input.Lines[0].Amount", "610 000"))).Text.Should().Contain("Innstillingen er sendt til godkjenning.");

        var signed = await ReferAndDecideAsync(2024, "Sen eller manglende rapport: unntak innstilt", "610 000", string.Empty);

        signed.Text.Should().Contain("1 vedtak, kr 610 000");
    }

    /// <summary>Nav Gjøvik had a project paid in that year, never reported on it, and applies for the year after; assessed.</summary>
    private async Task<Id<Application>> AppliedAgainAsync(int year)
    {
        await portal.NavCaseAsync(year, round => round.PaidAsync("0502", NavCases.WholePosition), At(year));
        return await portal.NavCaseAsync(year + 1, round => round.AssessedAsync("0502", NavCases.WholePosition with { Title = "Enda nyere veier" }), At(year + 1));
    }

    private async Task<SeenPage> ReferAndDecideAsync(int year, string flag, string granted, string reason)
    {
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var row = await leader.GetAsync($"/oversendelse/nav-{year}");
        var approving = await row.FollowAsync("main tbody th a");
        await (await leader.GetAsync($"{approving.Path}/innstilling")).SubmitAsync("Godkjenn innstillingen");
        await (await leader.GetAsync($"/oversendelse/nav-{year}")).SubmitAsync("Send over søknaden");

        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        var list = await directorate.GetAsync($"/vedtaksliste/nav-{year}");
        list.Text.Should().Contain(flag);
        await list.SubmitAsync("Lagre listen", ("Input.Lines[0].Amount", granted), ("Input.Lines[0].Reason", reason));
        using var decider = await portal.SignedInAsync("avdir-leder");
        await (await decider.GetAsync($"/vedtaksliste/nav-{year}")).SubmitAsync("Signer vedtakslisten", ("Input.IsImpartial", true));
        return await decider.GetAsync($"/vedtaksliste/nav-{year}");
    }

    private static DateTimeOffset At(int year) => OsloTime.At(new DateOnly(year, 2, 1), new TimeOnly(12, 0));
}
