using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

/// <summary>A project that has ended is reported on as a whole (NAV-81), with its accounts in the same form (NAV-79).</summary>
public sealed class FinalReportTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-79")]
    [Requirement("NAV-81")]
    [Requirement("NAV-88")]
    public async Task A_project_that_stops_early_sends_a_final_report()
    {
        var id = await portal.NavCaseAsync(2051, round => round.PaidAsync("0502", NavCases.WholePosition));
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        await (await contact.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Start rapporten");
        var report = $"/rapporter/{await portal.WithDatabaseAsync(db => db.Reports.Where(each => each.ApplicationId == id).Select(each => each.Id).SingleAsync())}";
        var typed = await portal.TypedReportAsync(id, usedPercent: 100);
        typed["status.avsluttes"] = "ja";
        foreach (var page in new[] { "status", "resultat", "regnskap", "regnskap/p1/stilling" })
        {
            await contact.FillAsync($"{report}/fyll-ut/{page}", typed);
        }

        var left = await contact.GetAsync($"{report}/gjenstar");
        left.Text.Should().Contain("Prosjektregnskapet").And.Contain("Når ble prosjektet avsluttet?");
        left.Buttons.Should().NotContain("Send til signering", "neither goes without the other");

        await (await contact.GetAsync($"{report}/fyll-ut/regnskap")).SubmitAsync("button[name=go][value=her]", ("regnskap.vedlegg", Attachment.Of("regnskap.pdf", "%PDF-1.7 regnskap", "application/pdf")));
        await contact.FillAsync($"{report}/fyll-ut/slutt", new Dictionary<string, string?>
        {
            ["slutt.dato"] = "31.10.2051",
            ["slutt.resultater"] = "Færre unge mottar sosialhjelp.",
            ["slutt.laering"] = "Små utprøvinger virker.",
            ["slutt.videre"] = "Stillingen er blitt fast.",
        });
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");
        using var navLeader = await portal.SignedInAsync("nav-gjovik-leder");
        (await navLeader.GetAsync("/")).Text.Should().Contain("Signer rapporten");
        var sent = await (await navLeader.GetAsync($"{report}/signer")).SubmitAsync("Signer og send", ("Input.Title", "Nav-leder"), ("Input.Delegate", "nei"));
        sent.Status.Should().Be(System.Net.HttpStatusCode.OK, sent.Text);

        using var copied = await portal.SignedInAsync("avdir-saksbehandler");
        (await copied.GetAsync($"/saker/{id}/rapport")).Text.Should().Contain("Færre unge mottar sosialhjelp.");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await (await caseworker.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("Rapporten er godkjent, og brevet er sendt.");
        var stopped = await portal.WithDatabaseAsync(db => db.Undertakings.AsNoTracking().Where(each => db.Decisions.Any(decision => decision.ApplicationId == id && decision.Lines.Any(line => line.UndertakingId == each.Id))).SingleAsync());
        stopped.StoppedOn.Should().Be(new DateOnly(2051, 10, 31));
    }
}
