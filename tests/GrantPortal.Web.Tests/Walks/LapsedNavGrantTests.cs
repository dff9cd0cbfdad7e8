using System.Text.RegularExpressions;
using GrantPortal.Domain.Decisions;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A grant whose demands are not met lapses (bortfall, NAV-86): the embete says so, the money is back in both frames, and what is paid is to be paid back to the directorate.</summary>
public sealed class LapsedNavGrantTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-67")]
    [Requirement("NAV-86")]
    [InlineData(false, 2063)]
    [InlineData(true, 2064)]
    public async Task A_paid_grant_lapses_and_is_claimed_back(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var id = await portal.NavCaseAsync(year, round => round.PaidAsync(office.Code, NavCases.WholePosition));
        (await CommittedAsync(office, year)).Should().Be("kr 610 000");
        await using (var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", nynorsk))
        {
            await leader.GoAsync($"/saker/{id}/bortfall");
            await leader.ChooseAsync("Input.Ground", nameof(LapseGround.RequirementsNotMet));
            await leader.FillAsync("Input.Reason", office.Say("Stillingen er ikke besatt.", "Stillinga er ikkje fylt."));
            await leader.PressAsync(office.Say("La tilskuddet bortfalle og send brevet", "La tilskotet falle bort og send brevet"));
            (await leader.TextAsync()).Should().Contain(office.Say("Tilskuddet er bortfalt, og brevet", "Tilskotet er falle bort, og brevet"));
        }

        (await CommittedAsync(office, year)).Should().Be("kr 0");
        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, nynorsk);
        await contact.GoAsync($"/saker/{id}/brev");
        await contact.SubmitAsync("main h3 a");
        (await contact.TextAsync()).Should().Contain(office.Say("Stillingen er ikke besatt.", "Stillinga er ikkje fylt.")).And.Contain("kr 610 000");
    }

    /// <summary>What the directorate's whole frame of the call has granted.</summary>
    private async Task<string> CommittedAsync(Recipient office, int year)
    {
        await using var directorate = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", office.Nynorsk);
        await directorate.GoAsync($"/vedtaksliste/nav-{year}");
        var figures = await directorate.TextAsync();
        return Regex.Match(figures, $@"{office.Say("Vedtatt", "Vedteke")}\s+(?<sum>kr [\d ]+\d|kr 0)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["sum"].Value;
    }
}
