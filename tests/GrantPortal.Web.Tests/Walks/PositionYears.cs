using GrantPortal.Walking;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>
/// One position of RUS through its four years and out of them, as the personas walk it: one form a year with the report, the carry-over and the continuation, a rate that falls, and
/// the end (RUS-01..06).
/// </summary>
public abstract class PositionYears(MovingPortal portal)
{
    private const int FirstYear = 2027;
    private const string Title = "Erfaringskonsulent";

    /// <summary>Sixty percent of each year's rate, kroner.</summary>
    private static readonly IReadOnlyList<string> Amounts = ["360 000", "330 000", "330 000", "180 000"];

    private readonly List<string> _cases = [];

    internal async Task GoAsync(Recipient kommune, string name)
    {
        await AnnounceAsync(kommune, FirstYear);
        await ApplyForNewAsync(kommune);
        await GrantAsync(kommune, name, FirstYear);
        for (var year = FirstYear + 1; year < FirstYear + 4; year++)
        {
            await portal.MoveToAsync(year);
            await AnnounceAsync(kommune, year);
            await ContinueAsync(kommune, year);
            await CarryOverAsync(kommune, year);
            await GrantAsync(kommune, name, year);
        }

        await portal.MoveToAsync(FirstYear + 4);
        await AnnounceAsync(kommune, FirstYear + 4);
        await EndAsync(kommune);
    }

    private static string CallOf(int year) => $"rus-{year}";

    // The rates, but for the second year's, stand in no source: publishing waits until the directorate has stated them.
    private async Task AnnounceAsync(Recipient kommune, int year)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "hdir-saksbehandler", kommune.Nynorsk);
        await directorate.PlanAsync(CallOf(year));
        if (year == FirstYear)
        {
            await directorate.GoAsync($"/administrasjon/utlysninger/{CallOf(year)}/publiser");
            (await directorate.TextAsync()).Should().Contain(kommune.Say("Sats i år 3 for en hel stilling", "Sats i år 3 for ei heil stilling"));
            await FillInAsync(directorate, kommune);
        }

        await directorate.PublishAsync(CallOf(year), reportDate: $"01.03.{year + 1}", auditorDate: $"01.04.{year + 1}", [("innlandet", "20 000 000")]);
    }

    private static async Task FillInAsync(PersonAtBrowser directorate, Recipient kommune)
    {
        await directorate.GoAsync($"/administrasjon/utlysninger/{CallOf(FirstYear)}/tekster");
        foreach (var text in new[] { "purpose", "targetGroup", "control", "breach", "appeal" })
        {
            await directorate.FillAsync($"Input.Texts[{text}].Nb", "Skrevet for en test.");
            await directorate.FillAsync($"Input.Texts[{text}].Nn", "Skrive for ein test.");
        }

        await directorate.PressAsync(kommune.Say("Lagre tekstene", "Lagre tekstane"));
        await directorate.GoAsync($"/administrasjon/utlysninger/{CallOf(FirstYear)}/grunnlag");
        foreach (var (index, rate) in RusCalls.Rates.Index())
        {
            await directorate.FillAsync($"Input.Numbers[rate{index + 1}]", $"{rate}");
        }

        await directorate.ChooseAsync("Input.Switches[auditorComparison]", "none");
        await directorate.ChooseAsync("Input.Switches[signedBy]", "delegate");
        await directorate.ChooseAsync("Input.Switches[repaidTo]", "office");
        await directorate.PressAsync("Lagre");
    }

    private async Task ApplyForNewAsync(Recipient kommune)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, kommune.Contact, kommune.Nynorsk);
        // RUS-06: «Ta … gjerne kontakt med meg».
        await contact.GoAsync($"/utlysninger/{CallOf(FirstYear)}");
        (await contact.TextAsync()).Should().Contain("postmottak@statsforvalteren-innlandet.example");
        var application = await contact.StartAsync(CallOf(FirstYear));
        _cases.Add(application);
        await CommonAsync(contact, application);
        await contact.GoAsync($"/soknader/{application}/fyll-ut/nye");
        await contact.PressAsync(kommune.Say("Legg til en stilling", "Legg til ei stilling"));
        await contact.FillAsync("ny.p1.tittel", Title);
        await contact.ChooseAsync("ny.p1.brukererfaring", "ja");
        await contact.ChooseAsync("ny.p1.prioriteringer", "brukererfaring");
        await contact.FillAsync("ny.p1.prosent", "60");
        await contact.FillAsync("ny.p1.belop", "360 001");
        await contact.FillAsync("ny.p1.egenandel", "100 000");
        (await contact.CorrectedAsync("button[name=go][value=her]")).Should().Contain(kommune.Say("Satsen i år 1 er kr 600 000 for en hel stilling. For 60 prosent stilling gir det høyst kr 360 000.", "Satsen i år 1 er kr 600 000 for ei heil stilling. For 60 prosent stilling gjev det høgst kr 360 000."));
        await contact.FillAsync("ny.p1.belop", Amounts[0]);
        await contact.SubmitAsync("button[name=go][value=neste]");
        await contact.TypeAsync(new Dictionary<string, string?> { ["ny.p1.behov"] = "Fleire treng oppfølging.", ["ny.p1.forankring"] = "Stillinga er i økonomiplanen." });
        await contact.SubmitAsync("button[name=go][value=neste]");
        await HandOverAsync(contact, application);
        await SignAsync(kommune, application, Amounts[0]);
    }

    // RUS-01, RUS-04: one form, one signature; the year stands there and nobody types it.
    private async Task ContinueAsync(Recipient kommune, int year)
    {
        var number = year - FirstYear + 1;
        await using var contact = await PersonAtBrowser.SignInAsync(portal, kommune.Contact, kommune.Nynorsk);
        var application = await contact.StartAsync(CallOf(year));
        _cases.Add(application);
        await ReportAsync(contact, application, year - 1);
        await CommonAsync(contact, application);
        await contact.GoAsync($"/soknader/{application}/fyll-ut/overforing/p1/overforing");
        await contact.ChooseAsync("viderefort.p1.overfores", "ja");
        await contact.FillAsync("viderefort.p1.overfort", "20 000");
        await contact.FillAsync("viderefort.p1.overfort_til", "Løn i januar.");
        await contact.SubmitAsync("button[name=go][value=neste]");
        await contact.GoAsync($"/soknader/{application}/fyll-ut/videreforing/p1/videreforing");
        (await contact.TextAsync()).Should().Contain(Title).And.MatchRegex($@"{kommune.Say("Hvilket år stillingen er i", "Kva år stillinga er i")}\s+{number}\b");
        await contact.ChooseAsync("viderefort.p1.videreforing", "ja");
        await contact.FillAsync("viderefort.p1.prosent", "60");
        await contact.FillAsync("viderefort.p1.belop", Amounts[number - 1]);
        await contact.FillAsync("viderefort.p1.egenandel", $"{100 + (50 * number)} 000");
        await contact.FillAsync("viderefort.p1.forankring", "Kommunen dekkjer meir kvart år.");
        await contact.SubmitAsync("button[name=go][value=neste]");
        await HandOverAsync(contact, application);
        await SignAsync(kommune, application, Amounts[number - 1], "Stillinga har følgt opp mange.");
        await contact.GoAsync($"/soknader/{application}/kvittering");
        (await contact.TextAsync()).Should().Contain(kommune.Say($"Rapporten for {year - 1} er sendt i det samme skjemaet", $"Rapporten for {year - 1} er send i det same skjemaet"));
    }

    private static async Task CommonAsync(PersonAtBrowser contact, string application)
    {
        await contact.GoAsync($"/soknader/{application}/fyll-ut/soker");
        await contact.TypeAsync(new Dictionary<string, string?> { ["soker.kontaktperson"] = "Kontaktperson rus", ["soker.epost"] = "post@kommune.example", ["soker.telefon"] = "61 00 00 00" });
        await contact.SubmitAsync("button[name=go][value=neste]");
        await contact.GoAsync($"/soknader/{application}/fyll-ut/erklaring");
        await contact.TypeAsync(new Dictionary<string, string?> { ["erklaring.lonn"] = "ja" });
        await contact.SubmitAsync("button[name=go][value=neste]");
    }

    // The first part of the form: 20 000 kroner of what there was are left.
    private static async Task ReportAsync(PersonAtBrowser contact, string form, int year)
    {
        var available = int.Parse(Amounts[year - FirstYear].Replace(" ", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) + (year > FirstYear ? 20_000 : 0);
        await contact.GoAsync($"/soknader/{form}/fyll-ut/rapport");
        await contact.TypeAsync(new Dictionary<string, string?> { ["rapport.maloppnaelse"] = "Fleire har fått oppfølging.", ["rapport.varig"] = "Stillinga er i økonomiplanen." });
        await contact.SubmitAsync("button[name=go][value=neste]");
        await contact.GoAsync($"/soknader/{form}/fyll-ut/regnskap/p1/stilling");
        await contact.TypeAsync(new Dictionary<string, string?>
        {
            ["regnskap.p1.regnskap"] = $"{available - 20_000 + 100_000}",
            ["regnskap.p1.brukt"] = $"{available - 20_000}",
            ["regnskap.p1.egenandel"] = "100 000",
            ["regnskap.p1.ubrukt"] = "20 000",
            ["regnskap.p1.status"] = "Stillinga har følgt opp mange.",
        });
        await contact.SubmitAsync("button[name=go][value=neste]");
    }

    private static async Task HandOverAsync(PersonAtBrowser contact, string application)
    {
        await contact.GoAsync($"/soknader/{application}/gjenstar");
        await contact.PressAsync("Send til signering");
    }

    private async Task SignAsync(Recipient kommune, string application, params string[] read)
    {
        await using var signatory = await PersonAtBrowser.SignInAsync(portal, kommune.Signatory, kommune.Nynorsk);
        await signatory.GoAsync($"/soknader/{application}/signer");
        (await signatory.TextAsync()).Should().ContainAll(read);
        await signatory.SignAsync(application, "Kommunedirektør", "Signer og send");
    }

    // The report is approved and the carry-over decided before the new grant.
    private async Task CarryOverAsync(Recipient kommune, int year)
    {
        var (before, now) = (_cases[^2], _cases[^1]);
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", kommune.Nynorsk);
        await caseworker.DeclareAsync(now);
        await caseworker.GoAsync($"/saker/{before}/rapport");
        (await caseworker.TextAsync()).Should().Contain(Title);
        await caseworker.PressAsync("Godkjenn rapporten og send brevet");
        await caseworker.GoAsync($"/saker/{now}/overforing");
        await caseworker.FillAsync("Approved[0].Amount", "20 000");
        await caseworker.PressAsync(kommune.Say("Avgjør overføringen", "Avgjer overføringa"));
        (await caseworker.TextAsync()).Should().Contain(kommune.Say("Godkjent", "Godkjend"), $"{year}");
    }

    private async Task GrantAsync(Recipient kommune, string name, int year)
    {
        var (application, amount) = (_cases[^1], Amounts[year - FirstYear]);
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", kommune.Nynorsk))
        {
            await caseworker.DeclareAsync(application);
            await caseworker.GoAsync($"/saker/{application}");
            await caseworker.PressAsync(kommune.Say("Begynn vurderingen", "Start vurderinga"));
            await caseworker.GoAsync($"/saker/{application}/vurdering");
            // What the kommune says of each position can be unfolded above the criteria; the position is not assessed by itself.
            (await caseworker.Page.Locator("main").TextContentAsync()).Should().Contain($"{Title}: ").And.NotContain(kommune.Say("0 av 0 kriterier", "0 av 0 kriterium"));
            var reasonings = caseworker.Page.Locator("main textarea[name$='.Reasoning']");
            for (var criterion = 0; criterion < await reasonings.CountAsync(); criterion++)
            {
                await reasonings.Nth(criterion).FillAsync("Søknaden svarar godt på dette.");
            }

            await caseworker.FillAsync("Input.Goal", "Stillinga gjev varig kapasitet.");
            await caseworker.PressAsync(kommune.Say("Lagre vurderingen", "Lagre vurderinga"));
            await caseworker.GoAsync($"/saker/{application}/innstilling");
            (await caseworker.TextAsync()).Should().Contain(Title);
            await caseworker.FillAsync("Input.Lines[0].Amount", amount);
            await caseworker.PressAsync(kommune.Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning"));
        }

        await using (var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", kommune.Nynorsk))
        {
            await leader.DeclareAsync(application);
            await leader.GoAsync($"/saker/{application}/innstilling");
            await leader.PressAsync(kommune.Say("Godkjenn innstillingen", "Godkjenn innstillinga"));
            await leader.GoAsync($"/saker/{application}/vedtak");
            await leader.PressAsync(kommune.Say("Gjør vedtaket", "Gjer vedtaket"));
        }

        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", kommune.Nynorsk))
        {
            await caseworker.GoAsync($"/saker/{application}");
            await caseworker.PressAsync("Skriv brevet");
            await caseworker.PressAsync("Send brevet");
            (await caseworker.LetterTextAsync(kommune.Nynorsk, kommune.Say("Tilskuddsbrev", "Tilskotsbrev"))).Should().Contain(amount).And.Contain(Title).And.Contain(name);
        }

        await AcceptAsync(kommune, application);
        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", kommune.Nynorsk);
        (await paymaster.OrderPaymentAsync(year, name)).Should().StartWith($"0765;62;RUS;{year};");
    }

    private async Task AcceptAsync(Recipient kommune, string application)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, kommune.Contact, kommune.Nynorsk))
        {
            await contact.GoAsync($"/saker/{application}/aksept");
            await contact.PressAsync("Lagre akseptbrevet");
        }

        await using var signatory = await PersonAtBrowser.SignInAsync(portal, kommune.Signatory, kommune.Nynorsk);
        await signatory.SignSlipAsync(application, "Signer og send akseptbrevet");
    }

    // After the fourth year: what is left can be carried over, and the position is not continued; the report alone is sent.
    private async Task EndAsync(Recipient kommune)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, kommune.Contact, kommune.Nynorsk);
        var application = await contact.StartAsync(CallOf(FirstYear + 4));
        await contact.GoAsync($"/soknader/{application}/fyll-ut/videreforing/p1/videreforing");
        await contact.ChooseAsync("viderefort.p1.videreforing", "ja");
        await contact.FillAsync("viderefort.p1.prosent", "60");
        await contact.FillAsync("viderefort.p1.belop", "1");
        (await contact.CorrectedAsync("button[name=go][value=her]")).Should().Contain(kommune.Say("utlysningen har ingen sats for år 5", "utlysinga har ingen sats for år 5"));
        await ReportAsync(contact, application, FirstYear + 3);
        await contact.GoAsync($"/soknader/{application}/gjenstar");
        await contact.PressAsync(kommune.Say("se hva som gjenstår i rapporten", "sjå kva som står att i rapporten"));
        await contact.PressAsync("Send til signering");
        var report = contact.Path.Replace("/gjenstar", string.Empty, StringComparison.Ordinal);

        await using var signatory = await PersonAtBrowser.SignInAsync(portal, kommune.Signatory, kommune.Nynorsk);
        await signatory.SignReportAsync(report);
        (await signatory.TextAsync()).Should().Contain(kommune.Say("Rapporten er sendt", "Rapporten er send"));
    }
}

public sealed class PositionYearsInBokmalTests(MovingPortal portal) : PositionYears(portal), IClassFixture<MovingPortal>
{
    [Fact]
    [Trait("Category", "Long")]
    [Requirement("RUS-01")]
    [Requirement("RUS-03")]
    [Requirement("RUS-04")]
    [Requirement("RUS-05")]
    [Requirement("RUS-06")]
    public Task A_position_goes_through_its_four_years_and_ends_in_bokmal() => GoAsync(Recipient.In(nynorsk: false), "Gjøvik");
}

public sealed class PositionYearsInNynorskTests(MovingPortal portal) : PositionYears(portal), IClassFixture<MovingPortal>
{
    [Fact]
    [Trait("Category", "Long")]
    [Requirement("RUS-01")]
    [Requirement("RUS-03")]
    [Requirement("RUS-04")]
    [Requirement("RUS-05")]
    [Requirement("RUS-06")]
    public Task A_position_goes_through_its_four_years_and_ends_in_nynorsk() => GoAsync(Recipient.In(nynorsk: true), "Lom");
}
