using GrantPortal.Domain.Notices;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>
/// The whole way of a joint application in BU, as the personas walk it in a browser: the directorate says what no source says and announces, the kommune applies with a health trust, the
/// trust signs, the embete recommends and decides, the kommune is paid.
/// </summary>
public abstract class JointMeasure(StaffedPortal portal)
{
    private const string Call = "bu-2027";

    private string _case = string.Empty;

    /// <summary>One kommune, how the trust signs, and whether the call asks for a measurement of fidelity in the application.</summary>
    internal sealed record Walk(Recipient Kommune, string Name, string OrganisationNumber, string Account, bool ByLink, bool AsksForFidelity);

    private protected async Task GoAsync(Walk walk)
    {
        await AnnounceAsync(walk);
        await ApplyAsync(walk);
        await SignAsync(walk);
        await PartnerSignsAsync(walk);
        await RecommendAsync(walk);
        await DecideAsync(walk);
        await AcceptAndPayAsync(walk);
    }

    private async Task AnnounceAsync(Walk walk)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "hdir-saksbehandler", walk.Kommune.Nynorsk);
        await directorate.PlanAsync(Call);
        await directorate.GoAsync($"/administrasjon/utlysninger/{Call}/publiser");
        (await directorate.TextAsync()).Should().Contain(walk.Kommune.Say("Klagerett, i brevet", "Klagerett, i brevet")).And.Contain(walk.Kommune.Say("Hvem signerer søknaden?", "Kven signerer søknaden?"));

        await directorate.GoAsync($"/administrasjon/utlysninger/{Call}/tekster");
        foreach (var text in new[] { "appeal", "agreedProcedures" })
        {
            await directorate.FillAsync($"Input.Texts[{text}].Nb", "Teksten er laget for testen.");
            await directorate.FillAsync($"Input.Texts[{text}].Nn", "Teksten er laga for testen.");
        }

        await directorate.SubmitAsync("main form:has([name='Input.Texts[appeal].Nb']) button[type=submit]");
        await directorate.GoAsync($"/administrasjon/utlysninger/{Call}/grunnlag");
        await directorate.FillAsync("Input.Numbers[auditorThreshold]", "200 000");
        foreach (var (key, option) in new[]
        {
            ("signedBy", "delegate"), ("partnersConfirm", "either"), ("repaidTo", "office"), ("auditorComparison", "over"), ("fidelityIn", walk.AsksForFidelity ? "both" : "none"), ("fidelityFor", "all"), ("yearsStart", "firstAward"), ("yearsEnd", "notPrioritised"), ("continuationClass", "2"),
        })
        {
            await directorate.ChooseAsync($"Input.Switches[{key}]", option);
        }

        await directorate.SubmitAsync("main form:has([name='Input.Numbers[auditorThreshold]']) button[type=submit]");
        (await directorate.Page.Locator("input[name='Input.Picks[priority1]'][value=factung]").IsCheckedAsync()).Should().BeTrue();
        await directorate.PublishAsync(Call, "01.03.2028", "01.04.2028", [("innlandet", "9 000 000")]);
    }

    private async Task ApplyAsync(Walk walk)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Kommune.Contact, walk.Kommune.Nynorsk);
        _case = await contact.StartAsync(Call);
        var typed = FilledMeasure.Common.Concat(FilledMeasure.Position("p1")).ToDictionary();
        (typed["tiltak.modell"], typed["samarbeid.form"], typed["samarbeid.signert"]) = ("factung", "helseforetak", "nei");
        (typed["partner.p1.slag"], typed["partner.p1.navn"], typed["partner.p1.orgnr"], typed["partner.p1.epost"]) = ("helseforetak", "Sykehuset Innlandet HF", "983 971 709", "signatar@helseforetak.example.org");
        (typed["trofasthet.skar"], typed["trofasthet.dato"]) = ("3,8", "15.01.2027");
        await FillAsync("soker");
        await FillAsync("tiltak");
        await contact.GoAsync($"/soknader/{_case}/fyll-ut/samarbeid");
        await contact.UploadAsync("samarbeid.avtale", "samarbeidsavtale.pdf", PersonAtBrowser.Pdf);
        await contact.TypeAsync(typed);
        await contact.PressAsync(walk.Kommune.Say("Legg til en samarbeidspartner", "Legg til ein samarbeidspartnar"));
        await FillAsync("samarbeid/p1/partner");
        await FillAsync("beskrivelse");
        if (walk.AsksForFidelity)
        {
            await contact.GoAsync($"/soknader/{_case}/gjenstar");
            (await contact.TextAsync()).Should().Contain(walk.Kommune.Say("Hva ble resultatet av målingen?", "Kva vart resultatet av målinga?"));
            await contact.GoAsync($"/soknader/{_case}/fyll-ut/trofasthet");
            await contact.UploadAsync("trofasthet.dokument", "maling.pdf", PersonAtBrowser.Pdf);
            await contact.TypeAsync(typed);
            await contact.SubmitAsync("button[name=go][value=neste]");
        }

        await contact.GoAsync($"/soknader/{_case}/fyll-ut/budsjett");
        await contact.TypeAsync(typed);
        await contact.PressAsync(walk.Kommune.Say("Legg til en stilling", "Legg til ei stilling"));
        await FillAsync("budsjett/p1/stilling");
        await FillAsync("erklaring");
        await contact.GoAsync($"/soknader/{_case}/gjenstar");
        (await contact.TextAsync()).Contains(walk.Kommune.Say("Trofasthet", "Truskap"), StringComparison.Ordinal).Should().Be(walk.AsksForFidelity, "the call's switch says whether it is asked for");
        await contact.PressAsync("Send til signering");

        async Task FillAsync(string section)
        {
            await contact.GoAsync($"/soknader/{_case}/fyll-ut/{section}");
            await contact.TypeAsync(typed);
            await contact.SubmitAsync("button[name=go][value=neste]");
        }
    }

    private async Task SignAsync(Walk walk)
    {
        await using var signatory = await PersonAtBrowser.SignInAsync(portal, walk.Kommune.Signatory, walk.Kommune.Nynorsk);
        await signatory.GoAsync($"/soknader/{_case}/signer");
        (await signatory.TextAsync()).Should().Contain("720 000").And.Contain("Sykehuset Innlandet HF");
        await signatory.SignAsync(_case, "Kommunedirektør", "Signer og send");
        await signatory.GoAsync($"/saker/{_case}/samarbeid");
        (await signatory.TextAsync()).Should().Contain(walk.Kommune.Say("Ikke alle har signert", "Ikkje alle har signert")).And.Contain("signatar@helseforetak.example.org");
    }

    private async Task PartnerSignsAsync(Walk walk)
    {
        var link = await portal.WithDatabaseAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.PartnerInvited).Select(notice => notice.Link!).SingleAsync());
        var signed = walk.Kommune.Say("Signer som samarbeidspartner", "Signer som samarbeidspartnar");
        if (walk.ByLink)
        {
            await using var guest = await PersonAtBrowser.ArriveAsync(portal, walk.Kommune.Nynorsk);
            await guest.GoAsync(link);
            await SignAsPartnerAsync(guest);
            (await guest.TextAsync()).Should().Contain("Takk, søknaden er signert");
            await guest.GoAsync(link);
            (await guest.TextAsync()).Should().Contain(walk.Kommune.Say("Lenken kan ikke brukes", "Lenkja kan ikkje brukast"));
        }
        else
        {
            await using var partner = await PersonAtBrowser.SignInAsync(portal, "helseforetak-signatar", walk.Kommune.Nynorsk);
            await partner.GoAsync("/samarbeid");
            await partner.PressAsync(walk.Name);
            await SignAsPartnerAsync(partner);
            (await partner.TextAsync()).Should().Contain("Signert");
            await partner.GoAsync($"/saker/{_case}");
            (await partner.TextAsync()).Should().NotContain("FACT").And.NotContain("720 000", "a partner sees one version of the application and nothing of the case");
        }

        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Kommune.Contact, walk.Kommune.Nynorsk);
        await contact.GoAsync($"/saker/{_case}/samarbeid");
        (await contact.TextAsync()).Should().Contain(walk.Kommune.Say("Alle partnerne har signert.", "Alle partnarane har signert.")).And.Contain("Klinikksjef");

        async Task SignAsPartnerAsync(PersonAtBrowser signer)
        {
            (await signer.TextAsync()).Should().Contain("FACT ung").And.Contain("720 000");
            await signer.FillAsync("Input.Signer", "Signatar");
            await signer.FillAsync("Input.Title", "Klinikksjef");
            await signer.PressAsync(signed);
        }
    }

    private async Task RecommendAsync(Walk walk)
    {
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Kommune.Nynorsk);
        await caseworker.GoAsync("/saker");
        (await caseworker.TextAsync()).Should().Contain("Klasse 1");
        await caseworker.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = walk.Name }).First.ClickAsync();
        caseworker.Path.Should().Contain(_case);
        await caseworker.DeclareAsync(_case);
        await caseworker.GoAsync($"/saker/{_case}");
        await caseworker.PressAsync(walk.Kommune.Say("Begynn vurderingen", "Start vurderinga"));
        await caseworker.GoAsync($"/saker/{_case}/vurdering");
        await caseworker.FillAsync("Input.Goal", "Tiltaket svarer godt på behova i kommunen.");
        await caseworker.PressAsync(walk.Kommune.Say("Lagre vurderingen", "Lagre vurderinga"));
        await caseworker.GoAsync($"/saker/{_case}/innstilling");
        (await caseworker.Page.Locator("input[name='Input.Class'][value='1']").IsCheckedAsync()).Should().BeTrue("the answers suggest it");
        await caseworker.FillAsync("Input.Lines[0].Amount", "720 000");
        await caseworker.PressAsync(walk.Kommune.Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning"));
    }

    private async Task DecideAsync(Walk walk)
    {
        await using (var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", walk.Kommune.Nynorsk))
        {
            await leader.DeclareAsync(_case);
            await leader.GoAsync($"/saker/{_case}/innstilling");
            await leader.PressAsync(walk.Kommune.Say("Godkjenn innstillingen", "Godkjenn innstillinga"));
            await leader.GoAsync($"/saker/{_case}/vedtak");
            await leader.PressAsync(walk.Kommune.Say("Gjør vedtaket", "Gjer vedtaket"));
            await leader.GoAsync($"/fordeling/{Call}");
            (await leader.TextAsync()).Should().Contain("9 000 000").And.Contain("8 280 000");
        }

        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", walk.Kommune.Nynorsk);
        await caseworker.GoAsync($"/saker/{_case}");
        await caseworker.PressAsync("Skriv brevet");
        await caseworker.PressAsync("Send brevet");
        (await caseworker.LetterTextAsync(walk.Kommune.Nynorsk, walk.Kommune.Say("Tilskuddsbrev", "Tilskotsbrev"))).Should().Contain("720 000").And.Contain(walk.Kommune.Say("laget for testen", "laga for testen"));
    }

    private async Task AcceptAndPayAsync(Walk walk)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, walk.Kommune.Contact, walk.Kommune.Nynorsk))
        {
            await contact.GoAsync($"/saker/{_case}/aksept");
            await contact.FillAsync("FillIn.Number", walk.OrganisationNumber);
            await contact.FillAsync("FillIn.Account", walk.Account);
            await contact.PressAsync("Lagre akseptbrevet");
        }

        await using (var signatory = await PersonAtBrowser.SignInAsync(portal, walk.Kommune.Signatory, walk.Kommune.Nynorsk))
        {
            await signatory.SignSlipAsync(_case, "Signer og send akseptbrevet");
        }

        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", walk.Kommune.Nynorsk);
        (await paymaster.OrderPaymentAsync(2027, walk.Name)).Should().StartWith("0765;60;BU;2027;0765.60 BU 2027 2027/").And.Contain($";{walk.OrganisationNumber};{walk.Account};720000;", "the kommune is paid and not the partner");
    }
}
