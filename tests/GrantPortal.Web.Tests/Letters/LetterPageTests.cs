using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Letters;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Letters;

public sealed class LetterPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-95")]
    public async Task A_leader_reads_the_letter_and_sends_what_was_read()
    {
        var id = await portal.DecidedAsync("3407", 2031);
        using var leader = await portal.SignedInAsync("innlandet-leder");

        var draft = await (await leader.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        draft.Text.Should().Contain("Slik ser Gjøvik kommune brevet. Det er ikke sendt.").And.Contain("Tilskuddsbrev: Kommunalt kompetanse- og innovasjonstilskudd for 2031");
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await director.GetAsync(draft.Path)).Status.Should().Be(HttpStatusCode.NotFound, "a draft is the embete's");

        var sent = await draft.SubmitAsync("Send brevet");

        sent.Text.Should().Contain("er sendt 1. februar 2027 kl. 12.").And.Contain("Last ned som PDF");
        sent.Buttons.Should().NotContain("Send brevet");
        var seen = await director.GetAsync(draft.Path);
        seen.Text.Should().Contain("Dette må dere gjøre").And.Contain("Det er ikke klagerett");
        (await director.GetAsync($"/saker/{id}")).Links.Should().Contain("Fyll ut akseptbrevet");
    }

    [Fact]
    [Requirement("KI-95")]
    public async Task What_is_added_is_asked_for_in_the_letters_form_and_read_before_it_is_sent()
    {
        var id = await portal.DecidedAsync("3434", 2032);
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var draft = await (await leader.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        draft.Text.Should().Contain("Det dere vil legge til, på nynorsk").And.Contain("Tilskotsbrev: Kommunalt kompetanse- og innovasjonstilskot for 2032");

        var saved = await draft.SubmitAsync("Send brevet", ("Input.Remarks", "Tiltaka er godt grunngjevne."));

        saved.Text.Should().Contain("Teksten er lagret. Slik blir brevet.").And.Contain("Tiltaka er godt grunngjevne.").And.Contain("Det er ikke sendt.");
        (await saved.SubmitAsync("Send brevet")).Text.Should().Contain("er sendt 1. februar 2027");
    }

    [Fact]
    public async Task A_letter_that_changed_since_it_was_read_is_not_sent()
    {
        var id = await portal.DecidedAsync("3407", 2033);
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var draft = await (await leader.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        await portal.WithDatabaseAsync(async db =>
        {
            var application = await db.Applications.SingleAsync(each => each.Id == id);
            var caseworker = await db.People.SingleAsync(person => person.Subject == "innlandet-saksbehandler");
            application.RegisterInArchive("2031/99", new(caseworker.Id, Domain.People.Role.Caseworker, application.OfficeId), Portal.Start.ToUniversalTime());
            return await db.SaveChangesAsync();
        });

        var refused = await draft.SubmitAsync("Send brevet");

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Brevet er endret siden du så det.").And.Contain("2031/99");
        (await refused.SubmitAsync("Send brevet")).Text.Should().Contain("er sendt 1. februar 2027");
    }

    [Theory]
    [InlineData("3407", 2034, "nb", "Tilskuddsbrev: Kommunalt kompetanse- og innovasjonstilskudd for 2034", "Det er ikke klagerett på tildeling eller avslag på tilskudd, jf. forvaltningsloven § 28.")]
    [InlineData("3434", 2035, "nn", "Tilskotsbrev: Kommunalt kompetanse- og innovasjonstilskot for 2035", "Det er ikkje klagerett på tildeling eller avslag på tilskot, jf. forvaltningslova § 28.")]
    [Requirement("KI-96")]
    [Requirement("GEN-04")]
    public async Task The_pdf_is_tagged_in_the_recipients_language_with_real_fonts(string code, int year, string language, string subject, string appeal)
    {
        PdfTools.Demand();
        var id = await portal.DecidedAsync(code, year);
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var sent = await (await (await leader.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet")).SubmitAsync("Send brevet");

        using var answer = await leader.DownloadAsync($"{sent.Path}/pdf");
        var pdf = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/pdf");
        (await PdfTools.InformationAsync(pdf)).Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex($@"Title:\s+{Regex.Escape(subject)}").And.MatchRegex("Page size:.*A4");
        Regex.IsMatch(Encoding.Latin1.GetString(pdf), $@"/Lang\s*\({language}\)", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().BeTrue("the catalog names the language");
        (await PdfTools.TextAsync(pdf)).Should().Contain(appeal).And.Contain(language == "nn" ? "Søkt og tildelt, heile kroner" : "Søkt og tildelt, hele kroner");
        (await PdfTools.FontsAsync(pdf)).Should().Contain("Inter").And.NotContain("Type 3");
        (await PdfTools.StructureAsync(pdf)).Should().Contain("H1").And.Contain("H2").And.Contain("Table").And.Contain("TH");
        (await portal.WithDatabaseAsync(db => db.Documents.CountAsync(document => document.ApplicationId == id && document.ContentType == "application/pdf" && document.Purpose == Domain.Documents.DocumentPurpose.Letter))).Should().Be(1);
    }

    [Fact]
    public async Task A_letter_that_was_sent_without_a_printer_is_printed_when_it_is_asked_for_and_only_once()
    {
        PdfTools.Demand();
        var id = await portal.WalkAsync("3407", 2036, walk => walk.Assign().BeginAssessment().Recommend(_ => 0).Approve().Decide().SendLetter());
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var list = await contact.GetAsync($"/saker/{id}/brev");

        using var first = await contact.DownloadAsync(list.Html.QuerySelector("a[href$='/pdf']")!.GetAttribute("href")!);
        using var second = await contact.DownloadAsync(list.Html.QuerySelector("a[href$='/pdf']")!.GetAttribute("href")!);

        (await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Should().Equal(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        list.Text.Should().Contain("Avslag 2036/");
    }

    [Fact]
    [Requirement("KI-95")]
    public async Task A_dismissal_and_a_request_go_out_with_their_letters()
    {
        var dismissed = await portal.WalkAsync("3407", 2037, walk => walk.Assign().BeginAssessment());
        var asked = await portal.WalkAsync("3434", 2038, walk => walk.Assign().BeginAssessment());
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");

        await (await caseworker.GetAsync($"/saker/{dismissed}/avvis")).SubmitAsync("Avvis søknaden", ("Input.Ground", "SignatureMissing"));
        await (await caseworker.GetAsync($"/saker/{asked}/mangler")).SubmitAsync("Send spørsmålene", ("Asking.Items", "Opplæringsplanen"), ("Asking.DueOn", "15.02.2027"));

        (await KindsAsync(dismissed)).Should().Equal(LetterKind.Dismissal);
        (await KindsAsync(asked)).Should().Equal(LetterKind.InformationRequest);
        using var lom = await portal.SignedInAsync("lom-kontakt");
        var letter = await (await lom.GetAsync($"/saker/{asked}/brev")).FollowAsync(".tp-list a");
        letter.Text.Should().Contain("Innan 15. februar 2027:").And.Contain("Opplæringsplanen").And.Contain("Vi treng fleire opplysingar");
        Task<List<LetterKind>> KindsAsync(Domain.Ids.Id<Domain.Applications.Application> id) =>
            portal.WithDatabaseAsync(db => db.Letters.Where(each => each.ApplicationId == id && each.DocumentId != null && each.Hash != null).Select(each => each.Kind).ToListAsync());
    }

    [Fact]
    [Requirement("KI-96")]
    public async Task There_is_no_appeal_anywhere_on_the_case()
    {
        var id = await portal.WalkAsync("3434", 2039, walk => walk.Assign().BeginAssessment().Recommend(_ => 0).Approve().Decide().SendLetter());
        using var director = await portal.SignedInAsync("lom-kommunedirektor");

        foreach (var page in new[] { $"/saker/{id}", $"/saker/{id}/brev" })
        {
            var seen = await director.GetAsync(page);
            seen.Buttons.Concat(seen.Links).Should().NotContain(words => words.Contains("klag", StringComparison.OrdinalIgnoreCase));
        }
    }
}
