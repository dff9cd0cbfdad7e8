using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Notices;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using GrantPortal.Web.Tests.Reports;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.AuditorStatements;

public sealed class StatementTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-87")]
    [Requirement("KI-89")]
    [Requirement("KI-114")]
    public async Task An_auditor_attests_by_an_invitation_and_then_the_report_is_approved()
    {
        var id = await ReportedAsync(2060);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await (await caseworker.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("før bekreftelsen fra revisor er kommet eller utsatt");

        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var page = await contact.GetAsync($"/saker/{id}/revisor");
        page.Text.Should().Contain("Venter på revisor").And.Contain("Én bekreftelse gjelder alle delene.");
        (await page.SubmitAsync("Send lenken", ("Email", "revisor"))).Text.Should().Contain("Skriv e-postadressen til revisor");
        (await page.SubmitAsync("Send lenken", ("Email", "revisor@revisjon.example.org"))).Text.Should().Contain("Revisor får en lenke på e-post.").And.Contain("revisor@revisjon.example.org");
        var link = await LinkAsync();

        using var auditor = portal.Visitor();
        var form = await auditor.GetAsync(link);
        form.Text.Should().Contain("Gjøvik kommune").And.Contain("Brukt av tilskuddet på hver del");
        form.Html.QuerySelectorAll("input[name$='.Used']").Should().HaveCount(3).And.OnlyContain(input => !string.IsNullOrEmpty(input.GetAttribute("value")), "the parts are filled in");
        var blank = await form.SubmitAsync("Bekreft regnskapet");
        blank.Status.Should().Be(HttpStatusCode.BadRequest);
        blank.Text.Should().Contain("Velg hva slags bekreftelse det er.").And.Contain("Velg det signerte dokumentet.");
        var falseName = await form.SubmitAsync("Bekreft regnskapet", [.. Auditing.Filled.Where(field => field.Field != "Input.File"), ("Input.File", Attachment.Of("uttalelse.pdf", "\u0089PNG ikke en pdf", "application/pdf"))]);
        falseName.Status.Should().Be(HttpStatusCode.BadRequest, "its content is not its name");
        (await form.SubmitAsync("Bekreft regnskapet", [.. Auditing.Filled, ("Input.Parts[0].Used", "")])).Text.Should().Contain("Takk, regnskapet er bekreftet");

        var again = await auditor.GetAsync(link);
        (again.Status, again.Heading).Should().Be((HttpStatusCode.NotFound, "Lenken kan ikke brukes"));
        (await auditor.GetAsync($"/saker/{id}/rapport")).Path.Should().StartWith("/logg-inn", "an auditor sees that report only");
        (await contact.GetAsync($"/saker/{id}/revisor")).Text.Should().Contain("Bekreftet av revisor").And.Contain("Uttalelse etter ISA 805, autorisert revisor").And.Contain("Innlandet Revisjon IKS");
        (await contact.GetAsync($"/saker/{id}/historikk")).Text.Should().Contain("Revisor har bekreftet regnskapet");
        (await (await caseworker.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("Rapporten er godkjent, og brevet er sendt.");
    }

    [Fact]
    [Requirement("KI-89")]
    public async Task A_changed_figure_voids_the_statement_and_tells_both()
    {
        var id = await ReportedAsync(2061);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        await (await caseworker.GetAsync($"/saker/{id}/revisor")).SubmitAsync("Send lenken", ("Email", "revisor@revisjon.example.org"));
        using var auditor = portal.Visitor();
        await (await auditor.GetAsync(await LinkAsync())).SubmitAsync("Bekreft regnskapet", Auditing.Filled);

        var report = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync());
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        await (await contact.GetAsync($"/rapporter/{report}/kvittering")).SubmitAsync("Lag en ny versjon");
        await contact.FillReportAsync(portal, $"/rapporter/{report}", id, usedPercent: 80);
        await (await contact.GetAsync($"/rapporter/{report}/gjenstar")).SubmitAsync("Send til signering");
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        await signatory.SignAsync($"/rapporter/{report}");

        (await contact.GetAsync($"/saker/{id}/revisor")).Text.Should().Contain("Bekreftelsen gjelder ikke lenger");
        (await (await caseworker.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet")).Status.Should().Be(HttpStatusCode.BadRequest);
        var told = await portal.WithDatabaseAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.StatementVoid).ToListAsync());
        told.Should().Contain(notice => notice.Address != null, "the auditor").And.Contain(notice => notice.PersonId != null, "the recipient");
        await portal.AttestAsync(id);
        (await contact.GetAsync($"/saker/{id}/revisor")).Text.Should().Contain("Bekreftet av revisor");
    }

    [Fact]
    [Requirement("KI-89")]
    public async Task A_link_that_is_renewed_too_old_or_none_leads_to_one_plain_page()
    {
        var id = await ReportedAsync(2062);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        await (await contact.GetAsync($"/saker/{id}/revisor")).SubmitAsync("Send lenken", ("Email", "revisor@revisjon.example.org"));
        var first = await LinkAsync();
        await (await contact.GetAsync($"/saker/{id}/revisor")).SubmitAsync("Send lenken", ("Email", "revisor@revisjon.example.org"));
        var second = await LinkAsync();
        await portal.WithDatabaseAsync(db => db.AuditorStatements.Where(each => each.ApplicationId == id)
            .ExecuteUpdateAsync(each => each.SetProperty(statement => statement.ExpiresAt, Portal.Start.ToUniversalTime().AddMinutes(-1))));

        using var auditor = portal.Visitor();
        foreach (var link in new[] { first, second, "/revisor/lenke/finnes-ikke" })
        {
            var page = await auditor.GetAsync(link);
            (page.Status, page.Heading).Should().Be((HttpStatusCode.NotFound, "Lenken kan ikke brukes"), link);
            page.Text.Should().NotContain("Gjøvik");
        }

        (await portal.WithDatabaseAsync(db => db.AuditorStatements.Where(each => each.ApplicationId == id).Select(each => each.SecretHash).SingleAsync())).Should().MatchRegex("^[0-9a-f]{64}$").And.NotContain(second[^20..]);
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task Who_signs_in_as_an_auditor_sees_the_reports_of_the_own_kommune_and_no_case()
    {
        var id = await ReportedAsync(2063);
        var report = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync());
        using var own = await portal.SignedInAsync("gjovik-revisor");
        using var other = await portal.SignedInAsync("lom-revisor");

        (await own.GetAsync("/revisor")).Text.Should().Contain("2063");
        (await own.GetAsync($"/saker/{id}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await other.GetAsync("/revisor")).Text.Should().NotContain("2063");
        (await other.GetAsync($"/revisor/{report}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private Task<Id<Application>> ReportedAsync(int year) => portal.WalkAsync("3407", year, walk =>
        walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().FillReport(90).SendReport());

    /// <summary>The link of the latest invitation, as it stands in the notice that waits.</summary>
    private Task<string> LinkAsync() => portal.WithDatabaseAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.AuditorInvited).OrderByDescending(notice => notice.Id).Select(notice => notice.Link!).FirstAsync());
}
