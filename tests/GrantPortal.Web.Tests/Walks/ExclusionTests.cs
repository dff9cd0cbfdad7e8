using System.Text;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>
/// An exclusion that blocks an award (KI-106), walked in a browser: the directorate controls a paid award, the kommune presents what it is asked for, the
/// control ends with exclusion, and the embete can only refuse the next application.
/// </summary>
public sealed class ExclusionTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-103")]
    [Requirement("KI-106")]
    [Requirement("KI-107")]
    public Task Gjovik_is_barred_in_bokmal() => GoAsync(new(
        Nynorsk: false, "3407", 2051, "gjovik-kontakt", "Åpne kontrollen", "Send brevet med spørsmålene", "Send svaret", "Lagre funnet", "Avslutt kontrollen og send brevet",
        "Mottakeren utestenges: 2052–2053", "Søkeren er utestengt", "Gjør vedtaket", "Søknaden kan bare avslås", "Dere får ikke tilskudd fra ordningene våre fra og med 2052 til og med 2053."));

    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-103")]
    [Requirement("KI-106")]
    [Requirement("KI-107")]
    public Task Lom_is_barred_in_nynorsk() => GoAsync(new(
        Nynorsk: true, "3434", 2061, "lom-kontakt", "Opne kontrollen", "Send brevet med spørsmåla", "Send svaret", "Lagre funnet", "Avslutt kontrollen og send brevet",
        "Mottakaren blir utestengd: 2062–2063", "Søkjaren er utestengd", "Gjer vedtaket", "Søknaden kan berre avslåast", "De får ikkje tilskot frå ordningane våre frå og med 2062 til og med 2063."));

    private async Task GoAsync(Walk walk)
    {
        var paid = await portal.PaidAsync(walk.Code, walk.Year);
        var next = await portal.WalkAsync(walk.Code, walk.Year + 1, each => each.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve());
        var control = await OpenAsync(walk, paid);
        await AnswerAsync(walk, paid);
        await CloseAsync(walk, control);

        await using var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", walk.Nynorsk);
        await leader.GoAsync($"/saker/{next}/vedtak");
        (await leader.TextAsync()).Should().Contain(walk.Barred);
        (await leader.RefusedAsync(walk.Decide)).Should().Contain(walk.OnlyRefused);
        await RefuseAsync(leader, walk);

        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Contact, walk.Nynorsk);
        await contact.GoAsync($"/saker/{paid}/brev");
        await contact.Page.Locator("main h3 a").First.ClickAsync();
        (await contact.TextAsync()).Should().Contain(walk.InLetter).And.NotContain("Funn");
    }

    private async Task<string> OpenAsync(Walk walk, Id<Domain.Applications.Application> paid)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "hdir-saksbehandler", walk.Nynorsk);
        await directorate.GoAsync($"/saker/{paid}/kontroll");
        await directorate.ChooseAsync("Opening.Ground", "Information");
        await directorate.FillAsync("Opening.Type", "Stikkprøve");
        await directorate.PressAsync(walk.Open);
        var control = Regex.Match(directorate.Path, "[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        await directorate.ChooseAsync("Input.Answer", "ja");
        await directorate.PressAsync("Lagre svaret");
        await directorate.FillAsync("Asking.Items", "Bilag for heile tilskotet");
        await directorate.PressAsync(walk.Ask);
        return control;
    }

    private async Task AnswerAsync(Walk walk, Id<Domain.Applications.Application> paid)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Contact, walk.Nynorsk);
        await contact.GoAsync($"/saker/{paid}/kontroll");
        (await contact.TextAsync()).Should().Contain("Bilag for heile tilskotet").And.Contain("§ 10");
        await contact.FillAsync("Answer.Text", "Vi finn berre noko av dei.");
        await contact.UploadAsync("Answer.Files", "bilag.pdf", PersonAtBrowser.Pdf);
        await contact.PressAsync(walk.Answer);
    }

    private async Task CloseAsync(Walk walk, string control)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "hdir-leder", walk.Nynorsk);
        await leader.GoAsync($"/kontroll/{control}");
        (await leader.TextAsync()).Should().Contain("Vi finn berre noko av dei.").And.Contain("bilag.pdf");
        await leader.ChooseAsync("Input.Answer", "ja");
        await leader.PressAsync("Lagre svaret");
        await leader.FillAsync("Finding.Text", "Halvparten av bilaga manglar.");
        await leader.PressAsync(walk.Find);
        await leader.GoAsync($"/kontroll/{control}/avslutt");
        await leader.ChooseAsync("Input.Outcomes", "Exclusion");
        await leader.FillAsync("Input.BarredFrom", $"{walk.Year + 1}");
        await leader.FillAsync("Input.BarredTo", $"{walk.Year + 2}");
        await leader.FillAsync("Input.Text", "Opplysingane i søknaden var urette.");
        await leader.ChooseAsync("Input.Misuse", "ja");
        await leader.ChooseAsync("Input.Police", "nei");
        await leader.FillAsync("Input.PoliceReason", "Kommunen har ikkje hatt vinning av det.");
        await leader.PressAsync(walk.Close);
        (await leader.TextAsync()).Should().Contain(walk.Outcome);
    }

    private static async Task RefuseAsync(PersonAtBrowser leader, Walk walk)
    {
        var keys = leader.Page.Locator("input[type=hidden][name$='.Key']");
        for (var index = 0; index < await keys.CountAsync(); index++)
        {
            await leader.FillAsync($"Input.Lines[{index}].Amount", "0");
            await leader.ChooseAsync($"Input.Lines[{index}].Reason", "prioritet");
        }

        await leader.PressAsync(walk.Decide);
        (await leader.TextAsync()).Should().Contain("kr 0 av");
    }

    private sealed record Walk(
        bool Nynorsk, string Code, int Year, string Contact, string Open, string Ask, string Answer, string Find, string Close,
        string Outcome, string Barred, string Decide, string OnlyRefused, string InLetter);
}
