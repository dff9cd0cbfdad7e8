using System.Net;
using GrantPortal.Domain.Frames;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Npgsql;

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
    [Requirement("LSV-01")]
    public async Task The_frame_of_LSV_is_that_of_BU_and_a_pot_stands_beside_it()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var page = await (await directorate.GetAsync("/fordeling/lsv-2027")).SubmitAsync("Lagre rammene", ("Input.Amounts[innlandet]", "12 000 000"));
        page.Text.Should().Contain("Rammen er felles for BU-2027 og LSV-2027");

        page = await directorate.GetAsync("/fordeling/bu-2027");
        page.ValueOf("Input.Amounts[innlandet]").Should().Be("12\u00A0000\u00A0000");
        page = await page.SubmitAsync("Lagre potten", ("NewPot.Purpose", "Ekstra til barn og unge"), ("NewPot.Office", "innlandet"), ("NewPot.Amount", "403 426"));
        page.Text.Should().Contain("Ekstra til barn og unge").And.Contain("403 426");
    }

    [Fact]
    [Requirement("LSV-01")]
    public async Task The_database_holds_the_shared_frame_too() => await portal.WithDatabaseAsync(async db =>
    {
        var beyond = () => db.Database.ExecuteSqlAsync($"update frames set committed = amount + 1 where purpose = {Frame.Shared}");
        (await beyond.Should().ThrowAsync<PostgresException>()).Which.ConstraintName.Should().Be("ck_frames_hard");
        return true;
    });

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
