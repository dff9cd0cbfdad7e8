using System.Net;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Calls;

/// <summary>A call of NAV is the directorate's, form and all; what is each embete's own in it is whom one asks.</summary>
public sealed class DirectoratesFormTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static readonly Attachment Regulations = Attachment.Of("regelverk.pdf", "%PDF-1.7 regelverk", "application/pdf");

    [Fact]
    [Requirement("NAV-33")]
    public async Task The_directorate_writes_the_form_and_no_embete_changes_it()
    {
        var call = await PlannedAsync("2031");
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        var questions = await (await directorate.GetAsync($"{call}/sporsmal")).SubmitAsync("Legg til et spørsmål");
        await questions.SubmitAsync("Lagre spørsmålene", ("Input.Rows[0].Label.Nb", "Hvem leder prosjektet?"), ("Input.Rows[0].Label.Nn", "Kven leier prosjektet?"), ("Input.Rows[0].Kind", "Line"));
        foreach (var persona in new[] { "innlandet-saksbehandler", "innlandet-leder", "hdir-saksbehandler", "nav-gjovik-leder" })
        {
            using var visitor = await portal.SignedInAsync(persona);
            foreach (var page in new[] { string.Empty, "/grunnlag", "/sporsmal", "/lister/points", "/tekster", "/publiser" })
            {
                (await visitor.GetAsync(call + page)).Status.Should().Be(HttpStatusCode.NotFound, $"{persona} opens {page}");
            }
        }

        await PublishAsync(directorate, call);

        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await contact.GetAsync("/utlysninger/nav-2031/skjema")).Text.Should().Contain("Hvem leder prosjektet?");
    }

    [Fact]
    [Requirement("NAV-93")]
    public async Task Each_embete_has_its_own_contact_in_each_scheme()
    {
        var person = await portal.WithDatabaseAsync(db => db.People.SingleAsync(each => each.Subject == "innlandet-saksbehandler"));
        var call = await PlannedAsync("2032");
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        await (await directorate.GetAsync($"{call}/frister/innlandet")).SubmitAsync("Lagre", ("Contact", "sosiale-tjenester@innlandet.example"), ("ContactPerson", person.Id.ToString()));
        await PublishAsync(directorate, call);

        using var visitor = portal.Visitor();
        var nav = await visitor.GetAsync("/utlysninger/nav-2032");
        nav.Text.Should().Contain("sosiale-tjenester@innlandet.example").And.NotContain(person.Name);
        nav.TextsAt("tbody tr").Where(row => row.Contains("sosiale-tjenester@innlandet.example", StringComparison.Ordinal)).Should().ContainSingle("it is one embete's");
        (await visitor.GetAsync("/utlysninger/ki-2027")).Text.Should().NotContain("sosiale-tjenester@innlandet.example", "it is one scheme's");
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await contact.GetAsync("/utlysninger/nav-2032")).Text.Should().Contain(person.Name);
    }

    /// <summary>A call of that year with deadlines everywhere; its address is the answer.</summary>
    private async Task<string> PlannedAsync(string year)
    {
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        await (await directorate.GetAsync("/administrasjon/utlysninger/ny")).SubmitAsync("Planlegg utlysningen", ("Input.Year", year));
        var (call, next) = ($"/administrasjon/utlysninger/nav-{year}", int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) + 1);
        await (await directorate.GetAsync($"{call}/frister")).SubmitAsync(
            "Sett samme frist for alle", ("Input.Application.Date", $"01.02.{year}"), ("Input.Report.Date", $"01.02.{next}"), ("Input.Auditor.Date", $"01.03.{next}"));
        return call;
    }

    private static async Task PublishAsync(Visitor directorate, string call)
    {
        await (await directorate.GetAsync($"{call}/regelverk")).SubmitAsync("Legg ved regelverket", ("Input.Title", "Regelverk"), ("Input.Version", "Godkjent 30. oktober 2016"), ("Input.File", Regulations));
        (await (await directorate.GetAsync($"{call}/publiser")).SubmitAsync("Publiser utlysningen")).Text.Should().Contain("Utlysningen er publisert");
    }
}
