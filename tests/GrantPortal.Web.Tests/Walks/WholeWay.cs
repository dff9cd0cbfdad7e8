using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>
/// The whole way of one kommune's application, as the personas walk it in a browser: the directorate announces, the kommune applies and signs,
/// the embete assesses, recommends, approves and decides, the letter goes out, the slip comes back, the money is ordered.
/// </summary>
public abstract class WholeWay(StaffedPortal portal)
{
    private const string Call = "ki-2027";
    private string _case = string.Empty;

    /// <summary>Personas and words of the walk in one målform.</summary>
    protected sealed record Walk(bool Nynorsk, string Kommune, string Contact, string Signatory, string OrganisationNumber, string Account, Words Words);

    /// <summary>What the buttons say.</summary>
    protected sealed record Words(
        string AddProject, string ToSigning, string Sign, string Begin, string SaveAssessment, string SendRecommendation,
        string Approve, string Decide, string WriteLetter, string SendLetter, string SaveSlip, string SignSlip, string LetterTitle);

    protected async Task GoAsync(Walk walk)
    {
        await AnnounceAsync(walk);
        await ApplyAsync(walk);
        await SignAsync(walk);
        await RecommendAsync(walk);
        await DecideAsync(walk);
        await SendLetterAsync(walk);
        await AcceptAsync(walk);
        await PayAsync(walk);
    }

    private async Task AnnounceAsync(Walk walk)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "hdir-saksbehandler", walk.Nynorsk);
        await directorate.AnnounceAsync(Call, reportDate: "01.03.2028", auditorDate: "01.04.2028", ("innlandet", "40 000 000"));
    }

    private async Task ApplyAsync(Walk walk)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Contact, walk.Nynorsk);
        _case = await contact.StartAsync(Call);

        await SectionAsync(contact, "soker", [("soker.kontaktperson", "Kontaktperson helse"), ("soker.stilling", "Rådgivar"), ("soker.epost", "post@kommune.example"), ("soker.telefon", "61 00 00 00")], []);
        await SectionAsync(
            contact, "formal",
            [("formal.formal", "Fleire fagarbeidarar i tenestene."), ("formal.behov", "Mange går av med pensjon."), ("formal.kriterier", "Tiltaka følgjer punkt 4 i regelverket.")],
            [("formal.delmal", "kompetanse")]);
        await SectionAsync(
            contact, "kompetanse",
            [("kompetanse.vgs.personer", "16"), ("kompetanse.vgs.nye", "480 000"), ("kompetanse.vgs.overfort", "60 000"), ("kompetanse.vgs.egenandel", "kr 200.000,-"), ("kompetanse.beskrivelse", "Fagbrev for tilsette utan formell utdanning.")],
            []);
        await contact.GoAsync($"/soknader/{_case}/fyll-ut/bpa");
        await contact.UploadAsync("bpa.opplaringsplan", "opplæringsplan.pdf", PersonAtBrowser.Pdf);
        await SectionAsync(contact, "bpa", [("bpa.arbeidsledere.personer", "4"), ("bpa.arbeidsledere.nye", "90 000"), ("bpa.utgifter", "Kurs for arbeidsleiarar etter planen.")], [], stay: true);
        await contact.GoAsync($"/soknader/{_case}/fyll-ut/innovasjon");
        await contact.PressAsync(walk.Words.AddProject);
        await SectionAsync(
            contact, "innovasjon/p1/prosjekt",
            [("innovasjon.p1.tittel", "Trygg heime lenger"), ("innovasjon.p1.nye", "780 000"), ("innovasjon.p1.egenandel", "120 000")],
            [("innovasjon.p1.ny", "ny"), ("innovasjon.p1.tema", "samspill"), ("innovasjon.p1.partnere", "forskning")]);
        await SectionAsync(contact, "innovasjon/p1/kriterier", [.. Enumerable.Range(1, 10).Select(number => ($"innovasjon.p1.k{number}", $"Svar på kriterium {number}."))], []);
        await SectionAsync(contact, "kontroll", [("kontroll.tiltak", "Internkontroll og revisjon i kommunen.")], [("kontroll.andre", "nei"), ("kontroll.erklaring", "ja")]);

        await contact.GoAsync($"/soknader/{_case}/gjenstar");
        await contact.PressAsync(walk.Words.ToSigning);
    }

    private async Task SectionAsync(PersonAtBrowser contact, string section, IReadOnlyList<(string Name, string Value)> typed, IReadOnlyList<(string Name, string Value)> chosen, bool stay = false)
    {
        if (!stay)
        {
            await contact.GoAsync($"/soknader/{_case}/fyll-ut/{section}");
        }

        foreach (var (name, value) in typed)
        {
            await contact.FillAsync(name, value);
        }

        foreach (var (name, value) in chosen)
        {
            await contact.ChooseAsync(name, value);
        }

        await contact.SubmitAsync("button[name=go][value=neste]");
    }

    private async Task SignAsync(Walk walk)
    {
        await using var signatory = await PersonAtBrowser.SignInAsync(portal, walk.Signatory, walk.Nynorsk);
        await signatory.GoAsync("/");
        (await signatory.TextAsync()).Should().Contain(walk.Nynorsk ? "ventar på deg" : "venter på deg");
        await signatory.GoAsync($"/soknader/{_case}/signer");
        (await signatory.TextAsync()).Should().Contain("1 350 000").And.Contain("Trygg heime lenger");
        await signatory.SignAsync(_case, "Kommunedirektør", walk.Words.Sign);
        await signatory.GoAsync($"/soknader/{_case}/kvittering");
        (await signatory.TextAsync()).Should().MatchRegex("[0-9a-f]{64}");
    }

    private async Task RecommendAsync(Walk walk)
    {
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Nynorsk);
        await caseworker.GoAsync("/saker");
        await caseworker.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = walk.Kommune }).First.ClickAsync();
        caseworker.Path.Should().Contain(_case);
        await caseworker.DeclareAsync(_case);
        await caseworker.GoAsync($"/saker/{_case}");
        await caseworker.PressAsync(walk.Words.Begin);
        await caseworker.GoAsync($"/saker/{_case}/vurdering");
        await caseworker.FillAsync("Input.Goal", "Tiltaka svarer godt på behova i kommunen.");
        await caseworker.PressAsync(walk.Words.SaveAssessment);
        await caseworker.GoAsync($"/saker/{_case}/innstilling");
        await AmountsAsync(caseworker);
        await caseworker.PressAsync(walk.Words.SendRecommendation);
    }

    // Kompetanse and BPA in full, the project in part: the frame is not for all.
    private static async Task AmountsAsync(PersonAtBrowser person)
    {
        var keys = person.Page.Locator("input[type=hidden][name$='.Key']");
        for (var index = 0; index < await keys.CountAsync(); index++)
        {
            var key = await keys.Nth(index).GetAttributeAsync("value");
            var amount = key switch { "kompetanse" => "480 000", "bpa.arbeidsledere" => "90 000", _ => "300 000" };
            await person.FillAsync($"Input.Lines[{index}].Amount", amount);
            if (key is "innovasjon.p1")
            {
                await person.ChooseAsync($"Input.Lines[{index}].Reason", "prioritet");
            }
        }
    }

    private async Task DecideAsync(Walk walk)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", walk.Nynorsk);
        await leader.DeclareAsync(_case);
        await leader.GoAsync($"/saker/{_case}/innstilling");
        await leader.PressAsync(walk.Words.Approve);
        await leader.GoAsync($"/saker/{_case}/vedtak");
        await leader.PressAsync(walk.Words.Decide);
        (await leader.TextAsync()).Should().Contain("870 000");
    }

    private async Task SendLetterAsync(Walk walk)
    {
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Nynorsk);
        await caseworker.GoAsync($"/saker/{_case}");
        await caseworker.PressAsync(walk.Words.WriteLetter);
        await caseworker.PressAsync(walk.Words.SendLetter);
        (await caseworker.LetterTextAsync(walk.Nynorsk, walk.Words.LetterTitle)).Should().Contain("870 000").And.Contain(walk.Kommune);
    }

    private async Task AcceptAsync(Walk walk)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, walk.Contact, walk.Nynorsk))
        {
            await contact.GoAsync($"/saker/{_case}/aksept");
            await contact.FillAsync("FillIn.Number", walk.OrganisationNumber);
            await contact.FillAsync("FillIn.Account", walk.Account);
            await contact.PressAsync(walk.Words.SaveSlip);
            await contact.GoAsync($"/saker/{_case}/budsjett");
            await contact.FillAsync("Aim", walk.Nynorsk ? "Vi held på måla med færre deltakarar." : "Vi holder målene med færre deltakere.");
            await contact.SubmitAsync("main form button[type=submit]");
        }

        await using var signatory = await PersonAtBrowser.SignInAsync(portal, walk.Signatory, walk.Nynorsk);
        await signatory.SignSlipAsync(_case, walk.Words.SignSlip);
    }

    private async Task PayAsync(Walk walk)
    {
        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", walk.Nynorsk);
        (await paymaster.OrderPaymentAsync(2027, walk.Kommune)).Should().StartWith("0761;68;KI;2027;0761.68 KI 2027 2027/").And.Contain($";{walk.OrganisationNumber};{walk.Account};870000;");
    }
}
