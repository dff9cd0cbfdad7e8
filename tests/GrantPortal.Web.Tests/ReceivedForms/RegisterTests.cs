using System.Net;
using GrantPortal.Domain.Documents;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.ReceivedForms;

/// <summary>A caseworker registers an application that came by e-mail, signed on paper.</summary>
public sealed class RegisterTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Address = "/saker/skjema/registrer";

    private static readonly Attachment Page = Attachment.Of("signert.pdf", "%PDF-1.7 signert", "application/pdf");

    [Fact]
    [Requirement("KI-29")]
    [Requirement("KI-80")]
    [Requirement("KI-81")]
    public async Task What_was_read_is_seen_and_then_the_application_is_sent_as_it_came()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var applicant = (await portal.NotBegunAsync("innlandet"))[5];
        var seen = await ReadAsync(caseworker, await FilledAsync(applicant.Code));
        seen.Text.Should().Contain(applicant.Name).And.Contain("Ingen feil").And.Contain("Det er når skjemaet kom, som teller");

        var unsigned = await seen.SubmitAsync("Registrer søknaden som sendt", ("Input.ReceivedOn", "28.01.2027"), ("Input.ReceivedTime", "14.30"), ("Input.Signers[0].Name", "Kommunedirektøren"), ("Input.Signers[0].Title", "kommunedirektør"), ("Input.Signers[0].Delegate", "nei"));
        unsigned.Status.Should().Be(HttpStatusCode.BadRequest);
        unsigned.Text.Should().Contain("Legg ved den signerte siden");
        var wrong = await unsigned.SubmitAsync("Registrer søknaden som sendt", ("Input.SignedPage", Filler.Plan with { Name = "side.xlsx", Content = await FilledAsync(applicant.Code) }));
        wrong.Text.Should().Contain("Den signerte siden må være PDF, PNG eller JPG");
        var future = await wrong.SubmitAsync("Registrer søknaden som sendt", ("Input.SignedPage", Page), ("Input.ReceivedOn", "01.03.2027"));
        future.Text.Should().Contain("Skjemaet kan ikke ha kommet etter nå");

        var done = await future.SubmitAsync("Registrer søknaden som sendt", ("Input.SignedPage", Page), ("Input.ReceivedOn", "28.01.2027"));

        done.Status.Should().Be(HttpStatusCode.OK, $"it says {done.Text}");
        done.Path.Should().StartWith("/saker/");
        done.Text.Should().Contain(applicant.Name);
        (await caseworker.GetAsync($"{done.Path}/historikk")).Text.Should().Contain("registrert av en saksbehandler").And.Contain("28. januar 2027").And.Contain("signert på papir");
        (await caseworker.GetAsync($"{done.Path}/dokumenter")).Text.Should().Contain("signert.pdf").And.Contain("søknad.xlsx");
        (await portal.WithDatabaseAsync(db => db.Documents.CountAsync(document => document.Purpose == DocumentPurpose.ReceivedForm && document.ApplicationId == null))).Should().Be(0);

        var again = await ReadAsync(caseworker, await FilledAsync(applicant.Code));
        (await again.SubmitAsync("Registrer søknaden som sendt", ("Input.ReceivedOn", "28.01.2027"), ("Input.ReceivedTime", "14.30"), ("Input.Signers[0].Name", "K"), ("Input.Signers[0].Title", "k"), ("Input.Signers[0].Delegate", "nei"), ("Input.SignedPage", Page)))
            .Text.Should().Contain("har allerede sendt søknad");
    }

    [Fact]
    public async Task What_the_applicant_could_not_have_sent_is_not_registered()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var other = await portal.SignedInAsync("innlandet-saksbehandler-2");
        var applicant = (await portal.NotBegunAsync("innlandet"))[0];
        var half = await ReadAsync(caseworker, (await portal.WorkbookAsync(applicant)).Put("kompetanse.kurs.nye", "5000").Save());

        half.Text.Should().Contain("Skjemaet kan ikke registreres slik det er");
        half.Buttons.Should().NotContain("Registrer søknaden som sendt");
        (await ReadAsync(caseworker, "%PDF-1.7"u8.ToArray())).Text.Should().Contain("Skjemaet må sendes som Excel-arbeidsbok (.xlsx), ikke PDF");
        var theirs = (await portal.NotBegunAsync("vestland"))[0];
        (await ReadAsync(caseworker, (await portal.WorkbookAsync(theirs)).Save())).Text.Should().Contain("hører ikke til en søker hos embetet deres").And.NotContain(theirs.Name);
        (await other.GetAsync((await ReadAsync(caseworker, await FilledAsync(applicant.Code))).Path)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<SeenPage> ReadAsync(Visitor caseworker, byte[] file) =>
        await (await caseworker.GetAsync(Address)).SubmitAsync("Les og se hva som står der", ("file", new Attachment("søknad.xlsx", file)));

    /// <summary>Kompetanse alone, all of it answered.</summary>
    private async Task<byte[]> FilledAsync(string code)
    {
        var applicant = await portal.WithDatabaseAsync(db => db.Organisations.AsNoTracking().SingleAsync(each => each.Code == code && each.Kind == Domain.Organisations.OrganisationKind.Municipality));
        return await portal.FilledWorkbookAsync(applicant, FilledForm.Common.Concat(FilledForm.Competence).ToDictionary());
    }
}
