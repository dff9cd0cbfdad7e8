using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Forwardings;

public sealed class ForwardingPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KIR-09")]
    [Requirement("KIR-10")]
    public async Task The_embete_marks_a_document_of_a_project_and_registers_when_it_was_sent()
    {
        var id = await portal.PaidAsync("3407", 2041);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var form = await (await caseworker.GetAsync($"/saker/{id}/dokumenter")).FollowAsync("Merk dokumenter for videresending");
        var document = form.Html.QuerySelector("select[name='Marking.Document'] option:nth-child(2)")!.GetAttribute("value");

        var marked = await form.SubmitAsync("Merk dokumentet", ("Marking.Document", document), ("Marking.Project", "innovasjon.p1"));

        marked.Text.Should().Contain("Dokumentet er merket for videresending.");
        (await caseworker.GetAsync("/videresending")).Text.Should().Contain("Gjøvik kommune").And.Contain("Venter");
        var box = marked.TextAt("input[name='Sending.Chosen'] + label, label:has(input[name='Sending.Chosen'])");
        var sent = await marked.SubmitAsync("Registrer som sendt", (box, true), ("Sending.To", "senter@example.example"), ("Sending.On", "01.02.2027"));
        sent.Text.Should().Contain("sendt 1. februar 2027 til senter@example.example");
        (await contact.GetAsync($"/saker/{id}/historikk")).Text.Should().NotContain("videresending");
    }
}
