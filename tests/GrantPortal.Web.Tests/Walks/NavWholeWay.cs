using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>
/// The whole way of one Nav office's project, as the personas walk it in a browser: the directorate announces, the office applies with two signatures, the embete
/// recommends and refers, the directorate decides otherwise and authorises, the embete writes and pays the kommune.
/// </summary>
public abstract class NavWholeWay(StaffedPortal portal)
{
    private const string Call = "nav-2027";

    /// <summary>Whoever reads them on the screen, letters between two authorities are in bokmål where the recipient has chosen no målform.</summary>
    private const bool AuthoritiesWriteNynorsk = false;

    private string _case = string.Empty;

    /// <summary>What one office seeks, is recommended and gets.</summary>
    /// <param name="Office">The office that applies.</param>
    /// <param name="OfficeName">Its name.</param>
    /// <param name="Kommune">Who is paid.</param>
    /// <param name="OrganisationNumber">The kommune's.</param>
    /// <param name="Account">The kommune's.</param>
    /// <param name="Percent">Percent of a position.</param>
    /// <param name="Sought">As it is typed, and shown again.</param>
    /// <param name="Recommended">What the embete recommends.</param>
    /// <param name="Granted">What the directorate decides.</param>
    /// <param name="LeaderFirst">The Nav leader signs before the kommunedirektør.</param>
    internal sealed record Walk(
        Recipient Office, string OfficeName, string Kommune, string OrganisationNumber, string Account, string Percent, string Sought, string Recommended, string Granted, bool LeaderFirst)
    {
        public bool IsCut => Granted != Sought;
    }

    private protected async Task GoAsync(Walk walk)
    {
        await AnnounceAsync(walk);
        await ApplyAsync(walk);
        await SignAsync(walk);
        await RecommendAsync(walk);
        await ReferAsync(walk);
        await DecideAsync(walk);
        await AuthoriseAsync(walk);
        await SendLetterAsync(walk);
        await AcceptAsync(walk);
        await PayAsync(walk);
    }

    private async Task AnnounceAsync(Walk walk)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", walk.Office.Nynorsk);
        await directorate.AnnounceAsync(Call, reportDate: "01.02.2028", auditorDate: "01.03.2028", ("avdir", "40 000 000"), ("innlandet", "8 800 000"));
    }

    private async Task ApplyAsync(Walk walk)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Office.Contact, walk.Office.Nynorsk);
        _case = await contact.StartAsync(Call);
        var typed = FilledNavForm.Common.Concat(FilledNavForm.Position("p1")).ToDictionary();
        (typed["soker.navn"], typed["soker.orgnr"], typed["soker.konto"]) = (walk.OfficeName, walk.OrganisationNumber, walk.Account);
        (typed["stilling.p1.prosent"], typed["stilling.p1.belop"]) = (walk.Percent, walk.Sought);
        foreach (var section in new[] { "soker", "prosjekt", "beskrivelse", "nettverk", "erklaring" })
        {
            await FillAsync(section);
        }

        await contact.GoAsync($"/soknader/{_case}/fyll-ut/budsjett");
        await contact.PressAsync(walk.Office.Say("Legg til en stilling", "Legg til ei stilling"));
        await FillAsync("budsjett/p1/stilling");
        await contact.GoAsync($"/soknader/{_case}/gjenstar");
        await contact.PressAsync("Send til signering");

        async Task FillAsync(string section)
        {
            await contact.GoAsync($"/soknader/{_case}/fyll-ut/{section}");
            await contact.TypeAsync(typed);
            await contact.SubmitAsync("button[name=go][value=neste]");
        }
    }

    // NAV-40: two signatures, in any order; the director acts for the office, which is not where the director's session begins.
    private async Task SignAsync(Walk walk)
    {
        var signers = new List<(string Persona, string Title, bool IsDirector)> { (walk.Office.Signatory, "Kommunedirektør", true), (walk.Office.NavLeader, "Nav-leder", false) };
        if (walk.LeaderFirst)
        {
            signers.Reverse();
        }

        foreach (var (place, (persona, title, isDirector)) in signers.Index())
        {
            await using var signer = await PersonAtBrowser.SignInAsync(portal, persona, walk.Office.Nynorsk);
            if (isDirector)
            {
                await signer.GoAsync("/bytt");
                await signer.PressAsync(walk.Office.Say("Bytt hit", "Byt hit"));
            }

            await signer.GoAsync($"/soknader/{_case}/signer");
            (await signer.TextAsync()).Should().Contain(walk.Sought).And.Contain("Nye veier");
            await signer.SignAsync(_case, title, place == 0 ? "Signer" : "Signer og send");
            if (place == 0)
            {
                await signer.GoAsync($"/soknader/{_case}/signer");
                (await signer.TextAsync()).Should().Contain(walk.Office.Say("Nå mangler signaturen fra", "No manglar signaturen frå"));
            }
        }

        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Office.Contact, walk.Office.Nynorsk);
        await contact.GoAsync($"/soknader/{_case}/kvittering");
        (await contact.TextAsync()).Should().MatchRegex("[0-9a-f]{64}").And.Contain("Kommunedirektør").And.Contain("Nav-leder");
    }

    private async Task RecommendAsync(Walk walk)
    {
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Office.Nynorsk);
        await caseworker.GoAsync("/saker");
        await caseworker.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = walk.OfficeName }).First.ClickAsync();
        caseworker.Path.Should().Contain(_case);
        await caseworker.DeclareAsync(_case);
        await caseworker.GoAsync($"/saker/{_case}");
        await caseworker.PressAsync(walk.Office.Say("Begynn vurderingen", "Start vurderinga"));
        await caseworker.GoAsync($"/saker/{_case}/vurdering");
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
        await caseworker.PressAsync(walk.Office.Say("Lagre vurderingen", "Lagre vurderinga"));
        await caseworker.GoAsync($"/saker/{_case}/innstilling");
        await WriteAsync(caseworker, walk.Recommended, walk.Sought);
        await caseworker.PressAsync(walk.Office.Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning"));
        await caseworker.GoAsync($"/oversendelse/{Call}");
        await caseworker.Page.Locator("main input.tp-cell--rank").FillAsync("1");
        await caseworker.PressAsync(walk.Office.Say("Lagre rangeringen", "Lagre rangeringa"));
    }

    private async Task ReferAsync(Walk walk)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", walk.Office.Nynorsk);
        await leader.DeclareAsync(_case);
        await leader.GoAsync($"/saker/{_case}/innstilling");
        await leader.PressAsync(walk.Office.Say("Godkjenn innstillingen", "Godkjenn innstillinga"));
        await leader.GoAsync($"/oversendelse/{Call}");
        await leader.FillAsync("Remarks", "Vi har gått gjennom alle søknadene.");
        await leader.PressAsync("Send over søknaden");
        (await leader.LetterTextAsync(AuthoritiesWriteNynorsk, "Oversendelse", "a[href^='/oversendelse/brev/']")).Should().Contain(walk.OfficeName).And.Contain(walk.Recommended);
    }

    private async Task DecideAsync(Walk walk)
    {
        await using (var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", walk.Office.Nynorsk))
        {
            await directorate.GoAsync($"/vedtaksliste/{Call}");
            (await directorate.TextAsync()).Should().Contain(walk.OfficeName).And.Contain(walk.Recommended);
            await WriteAsync(directorate, walk.Granted, walk.Sought);
            await directorate.PressAsync(walk.Office.Say("Lagre listen", "Lagre lista"));
        }

        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", walk.Office.Nynorsk);
        await leader.GoAsync($"/vedtaksliste/{Call}");
        await leader.Page.Locator("input[type=checkbox][name='Input.IsImpartial']").CheckAsync();
        await leader.PressAsync(walk.Office.Say("Signer vedtakslisten", "Signer vedtakslista"));
        await leader.GoAsync($"/saker/{_case}/vedtak");
        (await leader.TextAsync()).Should().Contain(walk.Recommended).And.Contain(walk.Granted, "recommendation and decision are both kept");
    }

    private async Task AuthoriseAsync(Walk walk)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", walk.Office.Nynorsk);
        await leader.GoAsync($"/fullmakter/{Call}");
        (await leader.Page.Locator("input[name=Amount]").InputValueAsync()).Replace('\u00A0', ' ').Should().Be(walk.Granted);
        await leader.SubmitAsync("main form[action*='authorise'] button[type=submit]");
        (await leader.LetterTextAsync(AuthoritiesWriteNynorsk, "Fullmakt", "a[href^='/fullmakter/brev/']")).Should().Contain(walk.OfficeName).And.Contain(walk.Granted);
    }

    private async Task SendLetterAsync(Walk walk)
    {
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Office.Nynorsk);
        await caseworker.GoAsync($"/fullmakter/{Call}");
        await caseworker.PressAsync("Send 1 brev");
        await caseworker.Page.WaitForFunctionAsync("() => !document.querySelector('[data-going]')");
        (await caseworker.TextAsync()).Should().Contain(walk.Office.Say("1 brev er sendt.", "1 brev er sende."));
        await caseworker.GoAsync($"/saker/{_case}/brev");
        (await caseworker.LetterTextAsync(walk.Office.Nynorsk, walk.Office.Say("Tilsagnsbrev", "Tilsegnsbrev"))).Should().Contain(walk.Granted).And.Contain(walk.Kommune);
    }

    private async Task AcceptAsync(Walk walk)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, walk.Office.Contact, walk.Office.Nynorsk))
        {
            await contact.GoAsync($"/saker/{_case}/aksept");
            await contact.FillAsync("FillIn.Number", walk.OrganisationNumber);
            await contact.FillAsync("FillIn.Account", walk.Account);
            await contact.FillAsync("FillIn.FirstSpentOn", "01.09.2027");
            await contact.FillAsync("FillIn.CostCentre", "4210-621");
            await contact.PressAsync("Lagre svarslippen");
            if (walk.IsCut)
            {
                await contact.GoAsync($"/saker/{_case}/budsjett");
                await contact.FillAsync("Aim", walk.Office.Say("Vi holder målene med en mindre stilling.", "Vi held måla med ei mindre stilling."));
                await contact.SubmitAsync("main form button[type=submit]");
            }
        }

        await using var signatory = await PersonAtBrowser.SignInAsync(portal, walk.Office.Signatory, walk.Office.Nynorsk);
        await signatory.GoAsync("/bytt");
        await signatory.PressAsync(walk.Office.Say("Bytt hit", "Byt hit"));
        await signatory.SignSlipAsync(_case, "Signer og send svarslippen");
        (await signatory.TextAsync()).Should().Contain("4210-621").And.Contain("1. september 2027");
    }

    private async Task PayAsync(Walk walk)
    {
        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", walk.Office.Nynorsk);
        var granted = walk.Granted.Replace(" ", string.Empty, StringComparison.Ordinal);
        (await paymaster.OrderPaymentAsync(walk.Kommune)).Should().StartWith("0621;63;NAV;2027;0621.63 NAV 2027 2027/").And.Contain($";{walk.OrganisationNumber};{walk.Account};{granted};");
        await paymaster.Page.Locator("main a[href^='/betalinger/']:not([href*='regnskap'])").First.ClickAsync();
        await paymaster.FillAsync("Paid.On", "01.02.2027");
        await paymaster.PressAsync("Registrer som betalt");
        await paymaster.GoAsync($"/fullmakter/{Call}");
        (await paymaster.TextAsync()).Should().Contain(walk.Granted);

        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Office.Contact, walk.Office.Nynorsk);
        await contact.GoAsync($"/saker/{_case}/aksept");
        (await contact.TextAsync()).Should().Contain($"betalte ut kr {walk.Granted}");
    }

    // The one line of the project, with a reason where it is less than was sought.
    private static async Task WriteAsync(PersonAtBrowser official, string amount, string sought)
    {
        await official.FillAsync("Input.Lines[0].Amount", amount);
        await official.ChooseAsync("Input.Lines[0].Reason", amount == sought ? string.Empty : "ramme");
    }
}
