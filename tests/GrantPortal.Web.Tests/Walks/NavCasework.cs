using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>What embete and directorate do with a Nav office's application until the letter is sent. Whoever handles the case assesses and recommends; of a national trial that is the directorate.</summary>
internal static class NavCasework
{
    /// <summary>Whoever reads them on the screen, letters between two authorities are in bokmål where the recipient has chosen no målform.</summary>
    private const bool AuthoritiesWriteNynorsk = false;

    /// <summary>Says to be impartial, and assesses the points and headings of the call.</summary>
    public static async Task AssessNavAsync(this PersonAtBrowser caseworker, Recipient office, string application)
    {
        await caseworker.DeclareAsync(application);
        await caseworker.GoAsync($"/saker/{application}");
        await caseworker.PressAsync(office.Say("Begynn vurderingen", "Start vurderinga"));
        await caseworker.GoAsync($"/saker/{application}/vurdering");
        // NAV-18: the points are a support; NAV-51: the headings are words.
        var scores = caseworker.Page.Locator("input[type=radio][name$='.Score'][value='2']");
        (await scores.CountAsync()).Should().Be(8);
        for (var point = 0; point < await scores.CountAsync(); point++)
        {
            await scores.Nth(point).CheckAsync();
        }

        var reasonings = caseworker.Page.Locator("main textarea[name$='.Reasoning']");
        (await reasonings.CountAsync()).Should().Be(13, "eight points and five headings");
        for (var point = 0; point < await reasonings.CountAsync(); point++)
        {
            await reasonings.Nth(point).FillAsync("Prosjektet svarar godt på dette.");
        }

        await caseworker.FillAsync("Input.Goal", "Prosjektet svarar godt på utfordringane i kommunen.");
        await caseworker.PressAsync(office.Say("Lagre vurderingen", "Lagre vurderinga"));
    }

    /// <summary>Recommends the amount on the project's one line, with a reason where it is less than was sought.</summary>
    public static async Task RecommendNavAsync(this PersonAtBrowser caseworker, Recipient office, string application, string amount, string reason = "")
    {
        await caseworker.GoAsync($"/saker/{application}/innstilling");
        await caseworker.WriteLineAsync(amount, reason);
        await caseworker.PressAsync(SendRecommendation(office));
        (await caseworker.TextAsync()).Should().Contain(office.Say("Innstillingen er sendt til godkjenning.", "Innstillinga er send til godkjenning."));
    }

    /// <summary>The button that sends a recommendation.</summary>
    public static string SendRecommendation(Recipient office) => office.Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning");

    /// <summary>Types the amount and the reason on the one line that the page has.</summary>
    public static async Task WriteLineAsync(this PersonAtBrowser official, string amount, string reason = "")
    {
        await official.FillAsync("Input.Lines[0].Amount", amount);
        await official.ChooseAsync("Input.Lines[0].Reason", reason);
    }

    /// <summary>Approves the recommendation.</summary>
    public static async Task ApproveNavAsync(this PersonAtBrowser leader, Recipient office, string application)
    {
        await leader.DeclareAsync(application);
        await leader.GoAsync($"/saker/{application}/innstilling");
        await leader.PressAsync(office.Say("Godkjenn innstillingen", "Godkjenn innstillinga"));
    }

    /// <summary>The embete's leader approves the recommendation, and sends the call's one case to the directorate; the letter that goes with it is the answer.</summary>
    public static async Task<string> ReferAsync(this Portal portal, Recipient office, string call, string application)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", office.Nynorsk);
        await leader.ApproveNavAsync(office, application);
        await leader.GoAsync($"/oversendelse/{call}");
        await leader.FillAsync("Remarks", "Vi har gått gjennom alle søknadene.");
        await leader.PressAsync("Send over søknaden");
        return await leader.LetterTextAsync(AuthoritiesWriteNynorsk, "Oversendelse", "a[href^='/oversendelse/brev/']");
    }

    /// <summary>The directorate writes the amount of the call's one case on its list, where these words are read, and its leader signs; what the list then says is the answer.</summary>
    public static async Task<string> DecideByListAsync(this Portal portal, Recipient office, string call, string amount, string reason, params IReadOnlyList<string> seen)
    {
        await using (var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", office.Nynorsk))
        {
            await directorate.GoAsync($"/vedtaksliste/{call}");
            var read = await directorate.TextAsync();
            foreach (var words in seen)
            {
                read.Should().Contain(words);
            }

            await directorate.WriteLineAsync(amount, reason);
            await directorate.PressAsync(office.Say("Lagre listen", "Lagre lista"));
        }

        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", office.Nynorsk);
        await leader.GoAsync($"/vedtaksliste/{call}");
        await leader.Page.Locator("input[type=checkbox][name='Input.IsImpartial']").CheckAsync();
        await leader.PressAsync(office.Say("Signer vedtakslisten", "Signer vedtakslista"));
        await leader.GoAsync($"/vedtaksliste/{call}");
        return await leader.TextAsync();
    }

    /// <summary>The directorate's leader authorises the embete with the amount that the page proposes; the letter is the answer.</summary>
    public static async Task<string> AuthoriseAsync(this Portal portal, Recipient office, string call, string amount)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", office.Nynorsk);
        await leader.GoAsync($"/fullmakter/{call}");
        (await leader.Page.Locator("input[name=Amount]").InputValueAsync()).Replace('\u00A0', ' ').Should().Be(amount);
        await leader.SubmitAsync("main form[action*='authorise'] button[type=submit]");
        return await leader.LetterTextAsync(AuthoritiesWriteNynorsk, "Fullmakt", "a[href^='/fullmakter/brev/']");
    }

    /// <summary>Writes and sends the letter from the case; what it says is the answer.</summary>
    public static async Task<string> SendLetterAsync(this PersonAtBrowser caseworker, Recipient office, string application, string title)
    {
        await caseworker.GoAsync($"/saker/{application}");
        await caseworker.PressAsync("Skriv brevet");
        await caseworker.PressAsync("Send brevet");
        await caseworker.GoAsync($"/saker/{application}/brev");
        return await caseworker.LetterTextAsync(office.Nynorsk, title);
    }
}
