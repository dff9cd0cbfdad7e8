using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>Somebody who fills in an application page by page, with the answers of <see cref="FilledForm"/>.</summary>
internal static class Filler
{
    /// <summary>A training plan.</summary>
    public static Attachment Plan { get; } = Attachment.Of("opplæringsplan.pdf", "%PDF-1.7 plan", "application/pdf");

    /// <summary>Starts an application, or finds the one that there is, and answers where it is: <c>/soknader/…</c>.</summary>
    public static async Task<string> StartAsync(this Visitor visitor, bool copy = false, string call = "ki-2027")
    {
        var confirm = await visitor.GetAsync($"/soknader/ny?utlysning={call}");
        if (confirm.Path.StartsWith("/saker/", StringComparison.Ordinal))
        {
            return confirm.Path.Replace("/saker/", "/soknader/", StringComparison.Ordinal);
        }

        var first = confirm.Html.QuerySelector("input[name=copy]") is null
            ? await confirm.SubmitAsync("Start søknaden")
            : await confirm.SubmitAsync("Start søknaden", ("copy", copy));
        first.Path.Should().Contain("/fyll-ut/", $"it says {first.Text}");
        return first.Path[..first.Path.IndexOf("/fyll-ut", StringComparison.Ordinal)];
    }

    /// <summary>Fills in a page with those of the answers that stand on it, and saves.</summary>
    public static async Task<SeenPage> FillAsync(this Visitor visitor, string address, IReadOnlyDictionary<string, string?> answers)
    {
        var page = await visitor.GetAsync(address);
        var on = answers.Where(answer => page.Html.QuerySelector($"[name='{answer.Key}']:not([type=file])") is not null);
        return await page.SubmitAsync("button[name=go][value=her]", [.. on.Select(answer => (answer.Key, (object?)answer.Value))]);
    }

    /// <summary>Everything that must be answered, for kompetanse alone.</summary>
    public static async Task FillCompetenceAsync(this Visitor visitor, string application)
    {
        foreach (var section in new[] { "soker", "formal", "kompetanse", "kontroll" })
        {
            await visitor.FillAsync($"{application}/fyll-ut/{section}", FilledForm.Common.Concat(FilledForm.Competence).ToDictionary());
        }
    }

    /// <summary>Everything that a kommune may apply for: kompetanse, BPA with a training plan, and one project.</summary>
    public static async Task FillAllAsync(this Visitor visitor, string application)
    {
        await visitor.FillCompetenceAsync(application);
        await visitor.FillAsync($"{application}/fyll-ut/bpa", FilledForm.Assistance);
        await (await visitor.GetAsync($"{application}/fyll-ut/bpa")).SubmitAsync("button[name=go][value=her]", ("bpa.opplaringsplan", Plan));
        var project = await (await visitor.GetAsync($"{application}/fyll-ut/innovasjon")).SubmitAsync("button[formaction$='handler=add']");
        await visitor.FillAsync(project.Path, FilledForm.Project("p1"));
        await visitor.FillAsync(project.Path.Replace("/prosjekt", "/kriterier", StringComparison.Ordinal), FilledForm.Project("p1"));
    }

    /// <summary>The signatory reads, signs and sends.</summary>
    public static async Task<SeenPage> SignAsync(this Visitor signatory, string application, string title = "Kommunedirektør") =>
        await (await signatory.GetAsync($"{application}/signer")).SubmitAsync("Signer og send", ("Input.Title", title), ("Input.Delegate", "nei"));

    /// <summary>The application as a workbook.</summary>
    public static async Task<byte[]> DownloadWorkbookAsync(this Visitor visitor, string application)
    {
        using var file = await visitor.DownloadAsync($"{application}/excel?handler=file");
        file.StatusCode.Should().Be(HttpStatusCode.OK);
        return await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Uploads a workbook and sees what would change.</summary>
    public static async Task<SeenPage> UploadWorkbookAsync(this Visitor visitor, string application, byte[] file) =>
        await (await visitor.GetAsync($"{application}/excel")).SubmitAsync("Last opp og se endringene", ("file", new Attachment("skjema.xlsx", file, "application/octet-stream")));
}
