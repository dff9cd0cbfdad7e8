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
        _case = await portal.WriteNavAsync(
            walk.Office, Call, ("soker.navn", walk.OfficeName), ("soker.orgnr", walk.OrganisationNumber), ("soker.konto", walk.Account), ("stilling.p1.prosent", walk.Percent), ("stilling.p1.belop", walk.Sought));
        await portal.SignByBothAsync(walk.Office, _case, walk.LeaderFirst, walk.Sought, "Nye veier");
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
        await caseworker.AssessNavAsync(walk.Office, _case);
        await caseworker.RecommendNavAsync(walk.Office, _case, walk.Recommended, ReasonFor(walk.Recommended, walk));
        await caseworker.GoAsync($"/oversendelse/{Call}");
        await caseworker.Page.Locator("main input.tp-cell--rank").FillAsync("1");
        await caseworker.PressAsync(walk.Office.Say("Lagre rangeringen", "Lagre rangeringa"));
    }

    private async Task ReferAsync(Walk walk) =>
        (await portal.ReferAsync(walk.Office, Call, _case)).Should().Contain(walk.OfficeName).And.Contain(walk.Recommended);

    private async Task DecideAsync(Walk walk)
    {
        await portal.DecideByListAsync(walk.Office, Call, walk.Granted, ReasonFor(walk.Granted, walk), walk.OfficeName, walk.Recommended);
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", walk.Office.Nynorsk);
        await leader.GoAsync($"/saker/{_case}/vedtak");
        (await leader.TextAsync()).Should().Contain(walk.Recommended).And.Contain(walk.Granted, "recommendation and decision are both kept");
    }

    private async Task AuthoriseAsync(Walk walk) =>
        (await portal.AuthoriseAsync(walk.Office, Call, walk.Granted)).Should().Contain(walk.OfficeName).And.Contain(walk.Granted);

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
            await contact.FillInSlipAsync(("Number", walk.OrganisationNumber), ("Account", walk.Account), ("FirstSpentOn", "01.09.2027"), ("CostCentre", "4210-621"));
            if (walk.IsCut)
            {
                await contact.GoAsync($"/saker/{_case}/budsjett");
                await contact.FillAsync("Aim", walk.Office.Say("Vi holder målene med en mindre stilling.", "Vi held måla med ei mindre stilling."));
                await contact.SubmitAsync("main form button[type=submit]");
            }
        }

        (await portal.AcceptNavAsync(walk.Office, _case)).Should().Contain("4210-621").And.Contain("1. september 2027");
    }

    private async Task PayAsync(Walk walk)
    {
        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", walk.Office.Nynorsk);
        var granted = walk.Granted.Replace(" ", string.Empty, StringComparison.Ordinal);
        (await paymaster.OrderPaymentAsync(2027, walk.Kommune)).Should().StartWith("0621;63;NAV;2027;0621.63 NAV 2027 2027/").And.Contain($";{walk.OrganisationNumber};{walk.Account};{granted};");
        await paymaster.Page.Locator("main a[href^='/betalinger/']:not([href*='regnskap'])").First.ClickAsync();
        await paymaster.FillAsync("Paid.On", "01.02.2027");
        await paymaster.PressAsync("Registrer som betalt");
        await paymaster.GoAsync($"/fullmakter/{Call}");
        (await paymaster.TextAsync()).Should().Contain(walk.Granted);

        await using var contact = await PersonAtBrowser.SignInAsync(portal, walk.Office.Contact, walk.Office.Nynorsk);
        await contact.GoAsync($"/saker/{_case}/aksept");
        (await contact.TextAsync()).Should().Contain($"betalte ut kr {walk.Granted}");
    }

    private static string ReasonFor(string amount, Walk walk) => amount == walk.Sought ? string.Empty : "ramme";
}
