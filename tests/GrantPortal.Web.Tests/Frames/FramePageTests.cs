using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Frames;

public sealed class FramePageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KID-01")]
    public async Task The_directorate_gives_and_changes_frames_and_never_below_what_is_decided()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var page = await directorate.GetAsync("/fordeling/ki-2027");

        page = await page.SubmitAsync("Lagre rammene", ("Input.Amounts[agder]", "31 000 000"));
        page.Text.Should().Contain("Rammene er lagret");
        page.ValueOf("Input.Amounts[agder]").Should().Be("31\u00A0000\u00A0000");

        page = await page.SubmitAsync("Lagre rammene", ("Input.Amounts[innlandet]", "1"));
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextAt("#avvist").Should().Contain("Rammen kan ikke settes lavere");
    }

    [Fact]
    [Requirement("KID-01")]
    public async Task The_round_of_2020_leaves_191_710_undistributed()
    {
        using var office = await portal.SignedInAsync("oslo-leder");
        var page = await office.GetAsync("/fordeling/ki-2020");

        page.TextAt(".tp-figures").Should().Contain("kr 103 461 728").And.Contain("kr 103 270 018").And.Contain("kr 191 710");
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task An_embete_sees_its_own_frame_and_gives_none()
    {
        using var office = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await office.GetAsync("/fordeling/ki-2027");

        page.TextsAt(".tp-figures dt").Should().Equal("Ramme", "Vedtatt", "Innstilt, ikke vedtatt", "Ufordelt");
        page.Buttons.Should().NotContain("Lagre rammene");
        page.Text.Should().NotContain("Agder");
    }

    [Fact]
    public async Task A_frame_that_is_no_number_is_asked_for_again()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var page = await (await directorate.GetAsync("/fordeling/ki-2027")).SubmitAsync("Lagre rammene", ("Input.Amounts[agder]", "14,4 mill"));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ValueOf("Input.Amounts[agder]").Should().Be("14,4 mill");
        page.Text.Should().Contain("er ikke hele kroner");
    }
}
