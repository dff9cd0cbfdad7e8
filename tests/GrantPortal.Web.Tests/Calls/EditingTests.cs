using System.Net;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Calls;

/// <summary>The directorate prepares and publishes a call, pressing the buttons that the pages show.</summary>
public sealed class EditingTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static readonly Attachment Regulations = Attachment.Of("regelverk.pdf", "%PDF-1.7 regelverk", "application/pdf");

    [Fact]
    [Requirement("KI-01")]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    [Requirement("KI-74")]
    [Requirement("KI-75")]
    [Requirement("GEN-01")]
    [Requirement("GEN-03")]
    [Requirement("GEN-07")]
    public async Task A_call_is_planned_as_a_copy_edited_and_published()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var page = await (await directorate.GetAsync("/administrasjon/utlysninger/ny"))
            .SubmitAsync("Planlegg utlysningen", ("Input.Year", "2030"), ("Input.ExpectedOn", "15.01.2030"), ("Input.CopyOf", "ki-2027"));
        page.Path.Should().Be("/administrasjon/utlysninger/ki-2030");
        page.TextAt(".tp-next").Should().Contain("regelverket er lagt ved");

        using var visitor = portal.Visitor();
        (await visitor.GetAsync("/utlysninger/ki-2030")).Text.Should().Contain("Vi venter å lyse ut tilskuddet 15. januar 2030").And.NotContain("Egenmestring");
        (await visitor.GetAsync("/utlysninger/ki-2030/skjema")).Status.Should().Be(HttpStatusCode.NotFound);

        await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/grunnlag"))
            .SubmitAsync("Lagre", ("Input.Name.Nb", "Kompetanse- og tjenesteutviklingstilskudd"), ("Input.Name.Nn", "Kompetanse- og tenesteutviklingstilskot"), ("Input.Numbers[mostProjects]", "5"));
        await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/tekster"))
            .SubmitAsync("Lagre tekstene", ("Input.Texts[purpose].Nb", "Nytt mål"), ("Input.Texts[purpose].Nn", "Nytt mål på nynorsk"));
        var list = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/lister/themes")).SubmitAsync("Legg til en verdi");
        list = await list.SubmitAsync("Lagre listen", ("Input.Rows[8].Label.Nb", "Nytt tema"), ("Input.Rows[8].Label.Nn", "Nytt tema på nynorsk"));
        list = await list.SubmitAsync("button[value='opp:8']");
        (await list.SubmitAsync("button[value='fjern:0']")).ValueOf("Input.Rows[6].Label.Nb").Should().Be("Nytt tema");
        var questions = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/sporsmal")).SubmitAsync("Legg til et spørsmål");
        await questions.SubmitAsync("Lagre spørsmålene", ("Input.Rows[0].Label.Nb", "Har dere en plan?"), ("Input.Rows[0].Label.Nn", "Har de ein plan?"), ("Input.Rows[0].Kind", "YesNo"), ("Input.Rows[0].Required", true));
        await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/frister")).SubmitAsync(
            "Sett samme frist for alle",
            ("Input.Application.Date", "01.03.2030"), ("Input.Application.Time", "15.00"), ("Input.Report.Date", "01.03.2031"), ("Input.Auditor.Date", "01.04.2031"));
        page = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/regelverk"))
            .SubmitAsync("Legg ved regelverket", ("Input.Title", "Regelverk 2030"), ("Input.Version", "Fastsatt 12. januar 2030"), ("Input.File", Regulations));
        page.Text.Should().Contain("Regelverket er lagt ved");
        (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/forhandsvisning")).Text.Should().Contain("Har dere en plan?").And.Contain("Nytt tema");
        page = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2030/publiser")).SubmitAsync("Publiser utlysningen");

        page.Text.Should().Contain("Utlysningen er publisert");
        var announced = await visitor.GetAsync("/utlysninger/ki-2030");
        announced.Heading.Should().Be("Kompetanse- og tjenesteutviklingstilskudd 2030");
        announced.Text.Should().Contain("Nytt mål").And.Contain("Nytt tema").And.Contain("01.03.2030 kl. 15.00").And.Contain("Regelverk 2030");
        (await visitor.GetAsync("/utlysninger/ki-2030/skjema")).Text.Should().Contain("Har dere en plan?");
        await portal.WithDatabaseAsync(async db =>
        {
            var call = await db.Calls.AsNoTracking().SingleAsync(each => each.Key == "ki-2030");
            call.Form!.Hash().Should().Be(call.FormHash, "the form is read from the database as it was hashed");
            return true;
        });
    }

    [Fact]
    [Requirement("KI-75")]
    public async Task Publishing_without_regulations_is_refused_with_the_rule_on_the_same_page()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");

        var page = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2028/publiser")).SubmitAsync("Publiser utlysningen");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextAt("#avvist").Should().Contain("før regelverket er lagt ved").And.Contain("KI-75");
    }

    [Fact]
    [Requirement("KI-75")]
    public async Task Regulations_are_a_pdf_or_a_Word_document_by_content_and_not_by_name()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");

        var page = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2028/regelverk"))
            .SubmitAsync("Legg ved regelverket", ("Input.Title", "Regelverk"), ("Input.Version", "2028"), ("Input.File", Attachment.Of("regelverk.pdf", "MZ et program")));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        (await directorate.GetAsync("/administrasjon/utlysninger/ki-2028/regelverk")).Text.Should().Contain("kan ikke publiseres før");
    }

    [Theory]
    [InlineData("avdir-saksbehandler")]
    [InlineData("innlandet-leder")]
    [InlineData("gjovik-kontakt")]
    public async Task Only_the_schemes_own_directorate_finds_its_calls(string persona)
    {
        using var visitor = await portal.SignedInAsync(persona);
        (await visitor.GetAsync("/administrasjon/utlysninger/ki-2027")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_directorates_leader_reads_and_changes_nothing()
    {
        using var leader = await portal.SignedInAsync("hdir-leder");
        var page = await leader.GetAsync("/administrasjon/utlysninger/ki-2028/tekster");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Buttons.Should().NotContain("Lagre tekstene");
    }

    [Fact]
    [Requirement("KI-74")]
    public async Task A_deadline_is_extended_for_one_and_for_all_with_a_reason()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        const string Address = "/administrasjon/utlysninger/ki-2027/utsett/innlandet";

        var refused = await (await directorate.GetAsync(Address)).SubmitAsync("Utsett fristen", ("Input.Until.Date", "01.06.2027"), ("Input.Reason", ""));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.TextAt("#avvist").Should().Contain("Skriv hvorfor fristen blir utsatt");
        refused.ValueOf("Input.Until.Date").Should().Be("01.06.2027");

        (await (await directorate.GetAsync(Address)).SubmitAsync("Utsett fristen", ("Input.Applicant", "Gjøvik kommune"), ("Input.Until.Date", "01.06.2027"), ("Input.Reason", "Etter avtale."))).Text.Should().Contain("Fristen er utsatt");
        await (await directorate.GetAsync(Address)).SubmitAsync("Utsett fristen", ("Input.Until.Date", "01.05.2027"), ("Input.Until.Time", "12.00"), ("Input.Reason", "Sykdom i kommunene."));

        using var gjovik = await portal.SignedInAsync("gjovik-kontakt");
        using var lom = await portal.SignedInAsync("lom-kontakt");
        (await gjovik.GetAsync("/utlysninger/ki-2027")).TextAt("section[aria-labelledby=frist]").Should().Contain("1. juni 2027 kl. 23.59");
        var other = await lom.GetAsync("/utlysninger/ki-2027");
        other.TextAt("section[aria-labelledby=frist]").Should().Contain("1. mai 2027 kl. 12.00");
        other.Text.Should().Contain("Sykdom i kommunene.").And.NotContain("Etter avtale.");
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_the_field_and_says_what_is_expected()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");

        var page = await (await directorate.GetAsync("/administrasjon/utlysninger/ki-2028/frister/innlandet")).SubmitAsync("Lagre", ("Input.Application.Date", "i morgen"), ("Contact", "ingen adresse"));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ValueOf("Input.Application.Date").Should().Be("i morgen");
        page.Text.Should().Contain("er ikke en dato").And.Contain("Skriv en e-postadresse");
    }

    [Fact]
    public async Task Nobody_overwrites_what_another_has_saved_meanwhile()
    {
        using var first = await portal.SignedInAsync("hdir-saksbehandler");
        using var second = await portal.SignedInAsync("hdir-saksbehandler");
        const string Address = "/administrasjon/utlysninger/ki-2028/tekster";
        var (mine, theirs) = (await first.GetAsync(Address), await second.GetAsync(Address));

        await theirs.SubmitAsync("Lagre tekstene", ("Input.Texts[process].Nb", "Deres tekst"));
        var page = await mine.SubmitAsync("Lagre tekstene", ("Input.Texts[process].Nb", "Min tekst"));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextAt("#avvist").Should().Contain("Noen andre endret dette");
        (await first.GetAsync(Address)).ValueOf("Input.Texts[process].Nb").Should().Be("Deres tekst");
    }
}
