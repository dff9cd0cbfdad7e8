using System.Text;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Schemes;

/// <summary>
/// A scheme costs its own definition and nothing more (docs/adding-a-scheme.md): one that is written in test code alone goes from the call, through Excel, to the payment and the
/// approved report.
/// </summary>
public sealed class SixthSchemeTests(SixthSchemePortal portal) : IClassFixture<SixthSchemePortal>
{
    private const string Call = "mote-2027";
    private const string Name = "Tilskudd til møteplasser i nærmiljøet";
    private static readonly Attachment Regulations = Attachment.Of("regelverk.pdf", "%PDF-1.7 regelverk", "application/pdf");

    [Fact]
    public async Task A_scheme_that_only_a_test_declares_goes_from_the_call_to_the_payment_and_the_report()
    {
        await AnnounceAsync();
        var id = await ApplyAsync();
        await RecommendAsync(id);
        await DecideAsync(id);
        await SendLetterAsync(id);
        await AcceptAsync(id);
        await PayAsync();
        await ReportAsync(id);
        await ApproveAsync(id);
        await LookBackAsync(id);
    }

    [Fact]
    public void No_other_portal_in_this_process_has_it() => SchemeCatalogue.Portal.Find("mote").Should().BeNull();

    private async Task AnnounceAsync()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var planned = await (await directorate.GetAsync("/administrasjon/utlysninger/ny")).SubmitAsync("Planlegg utlysningen", ("Input.Scheme", "mote"), ("Input.Year", "2027"));
        var address = $"/administrasjon/utlysninger/{Call}";
        planned.Path.Should().Be(address);
        (await directorate.GetAsync($"{address}/publiser")).Text.Should().Contain("Høyeste beløp til en møteplass");

        await (await directorate.GetAsync($"{address}/grunnlag")).SubmitAsync("Lagre", ("Input.Numbers[mostForPlace]", "300 000"));
        await (await directorate.GetAsync($"{address}/tekster")).SubmitAsync("Lagre tekstene", ("Input.Texts[purpose].Nb", "Ingen skal være alene."), ("Input.Texts[purpose].Nn", "Ingen skal vere åleine."));
        var list = await (await directorate.GetAsync($"{address}/lister/places")).SubmitAsync("Legg til en verdi");
        await list.SubmitAsync("Lagre listen", ("Input.Rows[2].Label.Nb", "Hage"), ("Input.Rows[2].Label.Nn", "Hage"));
        await (await directorate.GetAsync($"{address}/regelverk")).SubmitAsync("Legg ved regelverket", ("Input.Title", "Regelverk"), ("Input.Version", "Fastsatt 12. januar 2027"), ("Input.File", Regulations));
        await (await directorate.GetAsync($"{address}/frister")).SubmitAsync("Sett samme frist for alle", ("Input.Application.Date", "01.03.2027"), ("Input.Report.Date", "01.03.2028"), ("Input.Auditor.Date", "01.04.2028"));
        (await (await directorate.GetAsync($"{address}/publiser")).SubmitAsync("Publiser utlysningen")).Text.Should().Contain("Utlysningen er publisert");
        const string Frame = "Input.Amounts[innlandet]";
        (await (await directorate.GetAsync($"/fordeling/{Call}")).SubmitAsync($"form:has([name='{Frame}']) button[type=submit]", (Frame, "4 000 000"))).Text.Should().Contain("4 000 000");

        using var anybody = portal.Visitor();
        (await anybody.GetAsync($"/utlysninger/{Call}")).Text.Should().Contain(Name).And.Contain("Ingen skal være alene.").And.Contain("Hage");
        (await anybody.GetAsync($"/utlysninger/{Call}/skjema")).Text.Should().Contain("Hvordan blir møteplassene drevet?");
    }

    private async Task<string> ApplyAsync()
    {
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var begun = await (await contact.GetAsync($"/soknader/ny?utlysning={Call}")).SubmitAsync("Start søknaden");
        var application = begun.Path[..begun.Path.IndexOf("/fyll-ut", StringComparison.Ordinal)];
        await ThroughExcelAsync(
            contact, application,
            file => file.Put("soker.kontaktperson", "Kontaktperson kultur", "inlineStr").Put("soker.epost", "kultur@kommune.example", "inlineStr")
                .Put("moteplass.kafe.personer", "80").Put("moteplass.kafe.nye", "250 000", "inlineStr").Put("moteplass.kafe.egenandel", "50000")
                .Put("moteplass.verksted.personer", "25").Put("moteplass.verksted.nye", "120000")
                .Put("soknad.plan", "Frivillige driver møteplassene.", "inlineStr"));

        var page = await contact.GetAsync($"{application}/fyll-ut/soknad");
        page.ValueOf("moteplass.kafe.nye").Should().Be("250\u00A0000");
        (await page.SubmitAsync("button[name=go][value=her]", ("moteplass.kafe.nye", "300 001"))).Text.Should().Contain("300 000", "the call's ceiling is frozen in the form");
        await (await contact.GetAsync($"{application}/fyll-ut/soknad")).SubmitAsync("button[name=go][value=her]", ("moteplass.kafe.nye", "250 000"));
        await (await contact.GetAsync($"{application}/gjenstar")).SubmitAsync("Send til signering");

        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await signatory.GetAsync("/")).Text.Should().Contain("Møteplasser i nærmiljøet 2027");
        (await signatory.SignAsync(application)).Text.Should().Contain("370 000");
        return application.Replace("/soknader/", string.Empty, StringComparison.Ordinal);
    }

    // The workbook is checked as anybody may check it, without the portal's data, and then read in.
    private async Task ThroughExcelAsync(Visitor contact, string form, Func<Package, Package> fill)
    {
        var file = fill(Package.Open(await contact.DownloadWorkbookAsync(form))).Save();
        var check = CheckedForm.Of(file);
        check.Findings.Should().BeEmpty();
        check.Verdict.Should().Be(Verdict.Clean);
        using var anybody = portal.Visitor();
        (await (await anybody.GetAsync("/skjemakontroll")).SubmitAsync("Kontroller skjemaet", ("file", new Attachment("skjema.xlsx", file)))).Html.QuerySelectorAll("main tbody tr").Should().BeEmpty();

        var read = await (await contact.UploadWorkbookAsync(form, file)).SubmitAsync("Les inn svarene");
        read.Path.Should().EndWith("/gjenstar", read.Text);
    }

    private async Task RecommendAsync(string id)
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync("/saker?del=moteplass")).Text.Should().Contain("Gjøvik kommune");
        await (await caseworker.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Begynn vurderingen");
        var assessed = await caseworker.GetAsync($"/saker/{id}/vurdering");
        assessed.Text.Should().Contain("Frivillige driver møteplassene.").And.NotContain("Leve hele livet");
        await assessed.SubmitAsync("Lagre vurderingen", ("Input.Goal", "Møteplassene svarer godt på formålet."));
        var recommended = await (await caseworker.GetAsync($"/saker/{id}/innstilling"))
            .SubmitAsync("Send innstillingen til godkjenning", ("Input.Lines[0].Amount", "250 000"), ("Input.Lines[1].Amount", "100 000"), ("Input.Lines[1].Reason", "ramme"));
        recommended.Text.Should().Contain("Innstillingen er sendt til godkjenning.");
    }

    private async Task DecideAsync(string id)
    {
        using var leader = await portal.SignedInAsync("innlandet-leder");
        await (await leader.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        await (await leader.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Godkjenn innstillingen");
        (await (await leader.GetAsync($"/saker/{id}/vedtak")).SubmitAsync("Gjør vedtaket")).Text.Should().Contain("Vedtaket er gjort").And.Contain("350 000");
    }

    // The letter and the slip have the scheme's own names.
    private async Task SendLetterAsync(string id)
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var letter = await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        letter.Text.Should().Contain($"Tilsagnsbrev: {Name} for 2027").And.Contain("svarbrev").And.Contain("Ingen skal være alene.").And.Contain("Rammen er brukt opp.").And.NotContain("akseptbrev");
        await letter.SubmitAsync("Send brevet");
        (await caseworker.GetAsync($"/saker/{id}")).Text.Should().Contain("svarbrevet").And.NotContain("akseptbrev");
    }

    private async Task AcceptAsync(string id)
    {
        using (var contact = await portal.SignedInAsync("gjovik-kontakt"))
        {
            var slip = await contact.GetAsync($"/saker/{id}/aksept");
            slip.Text.Should().Contain("Fyll ut svarbrevet").And.NotContain("kseptbrev");
            await slip.SubmitAsync("Lagre svarbrevet", ("FillIn.Number", "940155223"), ("FillIn.Account", "99990001002"));
            await (await contact.GetAsync($"/saker/{id}/budsjett")).SubmitAsync("Send revidert budsjett", ("Aim", "Verkstedet er åpent en dag mindre."));
        }

        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await (await signatory.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Signer og send svarbrevet", ("Signing.Title", "Kommunedirektør"), ("Signing.ConditionsAccepted", true))).Text.Should().Contain("Nå kan tilskuddet betales ut.");
    }

    private async Task PayAsync()
    {
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        (await (await paymaster.GetAsync("/betalinger")).SubmitAsync("Bestill de valgte betalingene")).Text.Should().Contain("Betalingen er bestilt");
        using var list = await paymaster.DownloadAsync("/betalinger?ar=2027&format=csv");
        var rows = Encoding.UTF8.GetString(await list.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(2);
        rows[1].Should().StartWith("0999;70;MOTE;2027;0999.70 MOTE 2027 2027/").And.Contain(";Gjøvik kommune;940155223;99990001002;350000;");
    }

    private async Task ReportAsync(string id)
    {
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var begun = await (await contact.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Start rapporten");
        var report = begun.Path[..begun.Path.IndexOf('/', "/rapporter/".Length)];
        await ThroughExcelAsync(
            contact, report,
            file => Places(file).Aggregate(file, (each, place) => place switch
            {
                "kafe" => Accounts(each, place, 250_000, 50_000, 0),
                "verksted" => Accounts(each, place, 90_000, 0, 10_000),
                _ => Accounts(each, place, 0, 0, 0),
            }).Put("regnskap.resultat", "Mange har møtt noen.", "inlineStr"));
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");

        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        await signatory.SignAsync(report);
    }

    // The directorate's own value in the list has a key that the portal gave it.
    private static IReadOnlyList<string> Places(Package file) =>
        [.. file.Root("xl/workbook.xml").Descendants(Package.Main + "definedName").Select(name => ((string)name.Attribute("name")!).Split('.')).Where(name => name is ["moteplass", _, "regnskap"]).Select(name => name[1])];

    private static Package Accounts(Package file, string place, int used, int own, int left) => file
        .Put($"moteplass.{place}.regnskap", $"{used + own}").Put($"moteplass.{place}.brukt", $"{used}").Put($"moteplass.{place}.egenandel", $"{own}").Put($"moteplass.{place}.ubrukt", $"{left}");

    private async Task ApproveAsync(string id)
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/rapport");
        page.Text.Should().Contain("Mange har møtt noen.").And.Contain("340 000").And.Contain("10 000");
        (await page.SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("Rapporten er godkjent, og brevet er sendt.");
    }

    // What the public, the directorate and the embete read afterwards names the scheme and its parts.
    private async Task LookBackAsync(string id)
    {
        using var anybody = portal.Visitor();
        var awards = await anybody.GetAsync("/tildelinger?ordning=mote&del=moteplass");
        awards.Text.Should().Contain("Verksted").And.Contain("100 000").And.NotContain("nnovasjon").And.NotContain("Kompetanse");
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        (await directorate.GetAsync("/statistikk?ordning=mote")).Text.Should().Contain("Møteplasser");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        foreach (var page in new[] { $"/saker/{id}", $"/saker/{id}/historikk", $"/saker/{id}/dokumenter", "/saker", "/rapporter", "/" })
        {
            (await caseworker.GetAsync(page)).Text.Should().NotContain("kseptbrev", page);
        }
    }
}
