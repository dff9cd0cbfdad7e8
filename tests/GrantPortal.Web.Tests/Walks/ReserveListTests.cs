using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A project that was refused because the frame was used up gets its grant when there is money again: the directorate replaces the decision from its reserve list (NAVD-02).</summary>
public sealed class ReserveListTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAVD-02")]
    [Requirement("NAV-56")]
    [InlineData(false, 2061)]
    [InlineData(true, 2062)]
    public async Task A_refused_project_is_granted_from_the_reserve_list(bool nynorsk, int year)
    {
        var (office, call) = (Recipient.NavIn(nynorsk), $"nav-{year}");
        var id = (await portal.NavCaseAsync(year, round => round.ReferredAsync(office.Code, NavCases.WholePosition))).ToString();
        (await portal.DecideByListAsync(office, call, "0", "ramme")).Should().Contain("Reserveliste").And.Contain(office.Say("Statsforvalteren i Innlandet", "Statsforvaltaren i Innlandet"));
        await portal.AuthoriseAsync(office, call, "0");
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.SendLetterAsync(office, id, "Avslag");

        await ReplaceAsync(office, call);
        await portal.AuthoriseAsync(office, call, "610 000");
        await caseworker.GoAsync($"/saker/{id}");
        await caseworker.PressAsync("Les brevet og send det");
        await caseworker.PressAsync("Send brevet");
        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, nynorsk);
        await contact.GoAsync($"/saker/{id}/aksept");
        (await contact.TextAsync()).Should().Contain(office.Say("har fått kr 610 000. Tilskuddet blir betalt ut når svarslippen er signert.", "har fått kr 610 000. Tilskotet blir betalt ut når svarslippen er signert."));
    }

    private async Task ReplaceAsync(Recipient office, string call)
    {
        await using var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", office.Nynorsk);
        await leader.GoAsync($"/vedtaksliste/{call}");
        await leader.SubmitAsync("section[aria-labelledby=reserve] tbody a");
        await leader.WriteLineAsync("610 000");
        await leader.FillAsync("Input.Reason", office.Say("Et annet prosjekt ble ikke noe av.", "Eit anna prosjekt vart ikkje noko av."));
        await leader.PressAsync(office.Say("Se brevet", "Sjå brevet"));
        await leader.PressAsync(office.Say("Gjør om vedtaket", "Gjer om vedtaket"));
        (await leader.TextAsync()).Should().Contain("Vedtaket er gjort om. Embetet sender brevet når det har fått fullmakt.");
    }
}
