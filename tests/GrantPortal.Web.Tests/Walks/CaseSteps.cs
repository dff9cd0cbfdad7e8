using System.Text;
using System.Text.RegularExpressions;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>What persona after persona does with a case, whatever the scheme, at a browser of their own.</summary>
internal static class CaseSteps
{
    /// <summary>The id of the application whose page is open.</summary>
    public static string ApplicationOn(this PersonAtBrowser applicant) =>
        Regex.Match(applicant.Path, "soknader/(?<id>[0-9a-f-]{36})", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["id"].Value;

    /// <summary>Announces the directorate's call with regulations, deadlines and frames; applications are due on 1 March.</summary>
    public static async Task AnnounceAsync(this PersonAtBrowser directorate, string call, string reportDate, string auditorDate, params IReadOnlyList<(string Authority, string Amount)> frames)
    {
        await directorate.PlanAsync(call);
        await directorate.PublishAsync(call, reportDate, auditorDate, frames);
    }

    /// <summary>Begins the call <c>scheme-year</c>: a copy of the year before where there is one.</summary>
    public static async Task PlanAsync(this PersonAtBrowser directorate, string call)
    {
        await directorate.GoAsync("/administrasjon/utlysninger/ny");
        if (await directorate.Page.Locator("main [name='Input.Scheme']").CountAsync() > 0)
        {
            await directorate.ChooseAsync("Input.Scheme", call.Split('-')[0]);
        }

        await directorate.FillAsync("Input.Year", call.Split('-')[1]);
        await directorate.SubmitAsync("main form button[type=submit]");
    }

    /// <summary>Gives a planned call what every call needs, publishes it and gives the frames.</summary>
    public static async Task PublishAsync(this PersonAtBrowser directorate, string call, string reportDate, string auditorDate, IReadOnlyList<(string Authority, string Amount)> frames)
    {
        var year = call.Split('-')[1];
        await directorate.GoAsync($"/administrasjon/utlysninger/{call}/regelverk");
        await directorate.FillAsync("Input.Title", "Regelverk for tilskuddsordningen");
        await directorate.FillAsync("Input.Version", $"Fastsatt 12. januar {year}");
        await directorate.UploadAsync("Input.File", "regelverk.pdf", PersonAtBrowser.Pdf);
        await directorate.SubmitAsync("main form button[type=submit]");
        await directorate.GoAsync($"/administrasjon/utlysninger/{call}/frister");
        foreach (var (deadline, date) in new[] { ("Application", $"01.03.{year}"), ("Report", reportDate), ("Auditor", auditorDate) })
        {
            await directorate.FillAsync($"Input.{deadline}.Date", date);
            await directorate.FillAsync($"Input.{deadline}.Time", "23.59");
        }

        await directorate.SubmitAsync("main form:has([name='Input.Application.Date']) button[type=submit]");
        await directorate.GoAsync($"/administrasjon/utlysninger/{call}/publiser");
        await directorate.SubmitAsync("main form button[type=submit]");
        await directorate.GoAsync($"/fordeling/{call}");
        foreach (var (authority, amount) in frames)
        {
            await directorate.FillAsync($"Input.Amounts[{authority}]", amount);
        }

        await directorate.SubmitAsync($"main form:has([name='Input.Amounts[{frames[0].Authority}]']) button[type=submit]");
    }

    /// <summary>Starts an application in the call, and says which it became.</summary>
    public static async Task<string> StartAsync(this PersonAtBrowser contact, string call)
    {
        await contact.GoAsync($"/soknader/ny?utlysning={call}");
        await contact.PressAsync("Start søknaden");
        var application = contact.ApplicationOn();
        application.Should().NotBeEmpty($"{contact.Path} says {await contact.TextAsync()}");
        return application;
    }

    /// <summary>Says to be impartial in the case.</summary>
    public static async Task DeclareAsync(this PersonAtBrowser official, string application)
    {
        await official.GoAsync($"/saker/{application}/habilitet");
        await official.ChooseAsync("Input.Answer", "ja");
        await official.PressAsync("Lagre svaret");
    }

    /// <summary>Signs the application that waits, in that position.</summary>
    public static async Task SignAsync(this PersonAtBrowser signer, string application, string title, string button)
    {
        await signer.GoAsync($"/soknader/{application}/signer");
        await signer.FillAsync("Input.Title", title);
        await signer.ChooseAsync("Input.Delegate", "nei");
        await signer.PressAsync(button);
    }

    /// <summary>Accepts the grant and signs the slip.</summary>
    public static async Task SignSlipAsync(this PersonAtBrowser signatory, string application, string button)
    {
        await signatory.GoAsync($"/saker/{application}/aksept");
        await signatory.Page.Locator("input[type=checkbox][name='Signing.ConditionsAccepted']").CheckAsync();
        await signatory.FillAsync("Signing.Title", "Kommunedirektør");
        await signatory.PressAsync(button);
    }

    /// <summary>Orders the payments that are ready, of which all are chosen, and reads the row of the year's payment list that has these words.</summary>
    public static async Task<string> OrderPaymentAsync(this PersonAtBrowser paymaster, int year, string words)
    {
        await paymaster.GoAsync("/betalinger");
        await paymaster.SubmitAsync("section[aria-labelledby=klare] button[type=submit]");
        await paymaster.GoAsync($"/betalinger?ar={year}");
        var link = await paymaster.Page.Locator("main a[href*='csv']").First.GetAttributeAsync("href");
        var bytes = await (await paymaster.Page.Context.APIRequest.GetAsync(link!)).BodyAsync();
        bytes.Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        return Encoding.UTF8.GetString(bytes).Split('\n').Single(line => line.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>The text of the first letter that the page links to: a tagged PDF in the reader's målform, with a title.</summary>
    public static async Task<string> LetterTextAsync(this PersonAtBrowser reader, bool nynorsk, string title, string link = "a[href$='/pdf']")
    {
        var address = await reader.Page.Locator(link).First.GetAttributeAsync("href");
        var pdf = await (await reader.Page.Context.APIRequest.GetAsync(address!)).BodyAsync();
        Encoding.Latin1.GetString(pdf).Should().MatchRegex($@"/Lang\s*\({(nynorsk ? "nn" : "nb")}");
        PdfTools.Demand();
        (await PdfTools.InformationAsync(pdf)).Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex($@"Title:\s+.*{title}");
        return (await PdfTools.TextAsync(pdf)).Replace('\u00A0', ' ');
    }
}
