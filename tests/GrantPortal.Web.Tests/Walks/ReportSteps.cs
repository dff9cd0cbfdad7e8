using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using GrantPortal.Web.Tests.Reports;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>What each persona does with a report, at a browser of their own.</summary>
internal static class ReportSteps
{
    /// <summary>An award that is paid, ready to be reported on.</summary>
    public static CaseWalk Paid(CaseWalk walk, Func<RecommendedLine, long>? granted = null) =>
        walk.Assign().BeginAssessment().Recommend(granted ?? (line => line.Sought.Amount)).Approve().Decide().SendLetter().Accept().OrderPayment().Paid();

    public static async Task<string> ReportOfAsync(this Portal portal, Id<Application> id) =>
        $"/rapporter/{await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync())}";

    /// <summary>The contact person types the whole report, page by page, and sends it to be signed.</summary>
    public static async Task WriteReportAsync(this PersonAtBrowser contact, Portal portal, Id<Application> id, int usedPercent)
    {
        var address = await portal.ReportOfAsync(id);
        var typed = await portal.TypedReportAsync(id, usedPercent);
        foreach (var page in ReportFiller.Pages)
        {
            await contact.GoAsync($"{address}/fyll-ut/{page}");
            await contact.TypeAsync(typed);
            await contact.SubmitAsync("button[name=go][value=neste]");
        }

        await contact.GoAsync($"{address}/gjenstar");
        await contact.PressAsync("Send til signering");
    }

    /// <summary>The contact person of a Nav office types the whole report on its project, with the accounts attached, and sends it to be signed.</summary>
    /// <param name="contact">Who writes.</param>
    /// <param name="portal">The portal.</param>
    /// <param name="id">The application whose award is reported on.</param>
    /// <param name="usedPercent">How much of the grant is used.</param>
    /// <param name="otherwise">What is typed beside the demonstration's words and figures, by field.</param>
    public static async Task WriteNavReportAsync(this PersonAtBrowser contact, Portal portal, Id<Application> id, int usedPercent, params IReadOnlyList<(string Field, string Value)> otherwise)
    {
        await contact.GoAsync($"/saker/{id}/rapport");
        await contact.PressAsync("Start rapporten");
        var address = await portal.ReportOfAsync(id);
        var typed = await portal.TypedReportAsync(id, usedPercent);
        foreach (var (field, value) in otherwise)
        {
            typed[field] = value;
        }

        foreach (var page in new[] { "status", "resultat", "regnskap/p1/stilling", "regnskap", "slutt" })
        {
            await contact.GoAsync($"{address}/fyll-ut/{page}");
            await contact.TypeAsync(typed);
            if (page == "regnskap")
            {
                await contact.UploadAsync("regnskap.vedlegg", "prosjektregnskap.pdf", PersonAtBrowser.Pdf);
            }

            await contact.SubmitAsync("button[name=go][value=neste]");
        }

        await contact.GoAsync($"{address}/gjenstar");
        await contact.PressAsync("Send til signering");
    }

    /// <summary>The signatory reads the report and signs it; the receipt is left open.</summary>
    public static async Task SignReportAsync(this PersonAtBrowser signatory, string report, string title = "Kommunedirektør")
    {
        await signatory.GoAsync($"{report}/signer");
        await signatory.FillAsync("Input.Title", title);
        await signatory.ChooseAsync("Input.Delegate", "nei");
        await signatory.PressAsync("Signer og send");
    }

    /// <summary>The recipient invites its auditor, who opens the link and attests.</summary>
    public static async Task AttestAsync(this Portal portal, Recipient recipient, Id<Application> id)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, recipient.Nynorsk))
        {
            await contact.GoAsync($"/saker/{id}/revisor");
            await contact.FillAsync("Email", "revisor@revisjon.example.org");
            await contact.PressAsync(recipient.Say("Send lenken", "Send lenkja"));
        }

        var link = await portal.WithDatabaseAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.AuditorInvited).OrderByDescending(notice => notice.Id).Select(notice => notice.Link!).FirstAsync());
        await using var auditor = await PersonAtBrowser.ArriveAsync(portal, recipient.Nynorsk);
        await auditor.GoAsync(link);
        await auditor.ChooseAsync("Input.Kind", "Isa805");
        await auditor.ChooseAsync("Input.Authorised", "ja");
        await auditor.FillAsync("Input.Auditor", "Oppdragsansvarlig revisor");
        await auditor.FillAsync("Input.Firm", "Innlandet Revisjon IKS");
        await auditor.UploadAsync("Input.File", "uttalelse.pdf", PersonAtBrowser.Pdf);
        await auditor.Page.Locator("input[type=checkbox][name='Input.Confirmed']").CheckAsync();
        await auditor.PressAsync(recipient.Say("Bekreft regnskapet", "Stadfest rekneskapen"));
        (await auditor.TextAsync()).Should().Contain(recipient.Say("Takk, regnskapet er bekreftet", "Takk, rekneskapen er stadfesta"));
    }

    public static async Task ApproveReportAsync(this PersonAtBrowser caseworker, Recipient recipient, Id<Application> id)
    {
        await caseworker.GoAsync($"/saker/{id}/rapport");
        await caseworker.PressAsync("Godkjenn rapporten og send brevet");
        (await caseworker.TextAsync()).Should().Contain(recipient.Say("Rapporten er godkjent, og brevet er sendt.", "Rapporten er godkjend, og brevet er sendt."));
    }
}
