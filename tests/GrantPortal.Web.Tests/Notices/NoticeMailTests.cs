using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Web.Database;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Notices;

public sealed class NoticeMailTests(MailingPortal portal, PortalServer server) : IClassFixture<MailingPortal>, IAsyncLifetime
{
    private static readonly string[] Personas = ["gjovik-kontakt", "gjovik-kontakt-2", "gjovik-kommunedirektor", "lom-kontakt", "lom-kommunedirektor", "bydel-frogner-kontakt"];

    public async ValueTask InitializeAsync() => await portal.Mail.BecomeAsync("take");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [Requirement("KI-95")]
    [InlineData("3407", 2041, "gjovik", "nb", "Du har fått et brev i Tilskuddsportalen", "Logg inn for å lese det:", "står det ikke mer")]
    [InlineData("3434", 2042, "lom", "nn", "Du har fått eit brev i Tilskuddsportalen", "Logg inn for å lese det:", "står det ikkje meir")]
    public async Task Who_writes_and_who_signs_are_told_of_a_letter_in_their_form_and_of_nothing_more(string code, int year, string kommune, string language, string subject, string lead, string silence)
    {
        var id = await portal.DecidedAsync(code, year);
        using var leader = await portal.SignedInAsync("innlandet-leder");
        portal.Wait(TimeSpan.FromSeconds(1));
        await (await (await leader.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet")).SubmitAsync("Send brevet");

        var notices = await portal.WithDatabaseAsync(db => (
            from notice in db.Notices
            join person in db.People on notice.PersonId equals person.Id
            where person.Subject.StartsWith(kommune) && notice.Kind == NoticeKind.Letter && notice.WrittenAt >= portal.Moment
            select new { notice.Id, person.Subject }).ToListAsync());
        notices.Select(notice => notice.Subject).Should().BeEquivalentTo(Personas.Where(persona => persona.StartsWith(kommune, StringComparison.Ordinal)));
        foreach (var notice in notices)
        {
            await portal.UntilAsync(notice.Id, each => each.Status is NoticeStatus.Sent);
            var mail = (await portal.ArrivedAsync(notice.Id)).Should().ContainSingle().Which;
            mail.To.Should().Equal($"{notice.Subject}@example.org");
            mail.From.Should().Be(new MailFrom("ikke-svar@portal.example.org", "Tilskuddsportalen"));
            (mail.Subject, mail.Language, mail.Automatic).Should().Be((subject, language, "auto-generated"));
            mail.Text.Should().StartWith($"{subject}.").And.Contain(lead).And.Contain("https://portal.example.org/\n").And.Contain(silence);
            mail.Text.Should().NotContainAny("Gjøvik", "Lom", "kr", $"{year}", id.ToString());
        }
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_after_a_while_and_then_the_mail_arrives_once()
    {
        await portal.Mail.BecomeAsync("busy");
        var id = (await portal.WriteAsync("gjovik-kontakt"))[0];
        var refused = await portal.UntilAsync(id, notice => notice is { Attempts: 1, Status: NoticeStatus.Waiting });
        refused.Failure.Nb.Should().Contain("Busy, come back later");
        refused.DueAt.Should().BeAfter(portal.Moment);

        await portal.Mail.BecomeAsync("take");
        await portal.RoundAsync();
        portal.MailsOf(id).Should().BeEmpty("its time has not come");
        portal.Wait(TimeSpan.FromMinutes(1));
        await portal.RoundAsync();
        await portal.RoundAsync();

        (await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Sent)).Attempts.Should().Be(2);
        (await portal.ArrivedAsync(id)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_server_that_goes_away_in_the_middle_gets_it_again_and_it_arrives_once()
    {
        await portal.Mail.BecomeAsync("hang-up");
        var id = (await portal.WriteAsync("gjovik-kontakt"))[0];
        await portal.Mail.HungUpAsync();
        (await portal.UntilAsync(id, notice => notice is { Attempts: 1, Status: NoticeStatus.Waiting })).Failure.Nb.Should().NotBeEmpty();

        await portal.Mail.BecomeAsync("take");
        portal.Wait(TimeSpan.FromMinutes(1));
        await portal.RoundAsync();

        await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Sent);
        (await portal.ArrivedAsync(id)).Should().ContainSingle();
    }

    [Fact]
    public async Task Two_portals_that_send_at_the_same_time_send_each_notice_once()
    {
        await using var second = new SecondPortal(server, portal);
        await second.InitializeAsync();
        var notices = new List<Id<Notice>>();
        for (var i = 0; i < 5; i++)
        {
            notices.AddRange(await portal.WriteAsync(Personas));
        }

        await Task.WhenAll(portal.RoundAsync(), second.RoundAsync(), portal.RoundAsync(), second.RoundAsync());

        foreach (var id in notices)
        {
            await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Sent);
            (await portal.ArrivedAsync(id)).Should().ContainSingle();
        }
    }

    [Fact]
    public async Task What_is_rolled_back_tells_nobody()
    {
        var before = await portal.WithDatabaseAsync(db => db.Notices.CountAsync());
        await portal.WithDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var gjovik = await db.Organisations.Where(organisation => organisation.Code == "3407").Select(organisation => organisation.Id).SingleAsync();
            await new NoticeDesk(db).TellAsync(gjovik, NoticeKind.Letter, Language.Bokmal, portal.Moment, CancellationToken.None);
            (await db.SaveChangesAsync()).Should().Be(3);
            await portal.RoundAsync();
            await transaction.RollbackAsync();
            return 0;
        });
        var mails = portal.Mail.Mails.Count;
        await portal.RoundAsync();

        (await portal.WithDatabaseAsync(db => db.Notices.CountAsync())).Should().Be(before);
        portal.Mail.Mails.Count.Should().Be(mails);
    }

    [Fact]
    public async Task A_person_sees_what_did_not_go_and_sends_it_again()
    {
        await portal.Mail.BecomeAsync("unknown");
        var id = (await portal.WriteAsync("bydel-frogner-direktor"))[0];
        await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Failed);
        await portal.Mail.BecomeAsync("take");

        using var administrator = await portal.SignedInAsync("administrator");
        (await administrator.GetAsync("/administrasjon")).Text.Should().MatchRegex("ikke sendt, og noen må se på dem");
        var failed = await administrator.GetAsync("/administrasjon/varsler?vis=ikke-sendt");
        failed.TextsAt("tbody tr").Should().ContainSingle(row => row.Contains("Bydelsdirektøren i Bydel Frogner", StringComparison.Ordinal)).Which.Should().Contain("Prøvd 1 gang").And.Contain("No such user here");
        (await failed.SubmitAsync($"button[value='{id}']")).Text.Should().Contain("Varselet blir sendt på nytt.");
        await portal.RoundAsync();

        await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Sent);
        (await portal.ArrivedAsync(id)).Should().ContainSingle();
        (await administrator.GetAsync("/administrasjon/varsler?vis=sendt")).Text.Should().Contain("Du har fått et brev i Tilskuddsportalen");
    }

    [Fact]
    public async Task When_the_portal_died_with_a_mail_in_its_hands_it_is_not_sent_again_by_itself()
    {
        var id = await portal.WithDatabaseAsync(async db =>
        {
            var lom = await db.People.Where(person => person.Subject == "lom-kontakt").Select(person => person.Id).SingleAsync();
            var notice = Notice.To(lom, NoticeKind.Letter, Language.Nynorsk, portal.Moment);
            notice.Claim(portal.Moment);
            db.Notices.Add(notice);
            await db.SaveChangesAsync();
            return notice.Id;
        });

        portal.Wait(TimeSpan.FromMinutes(11));
        await portal.RoundAsync();

        (await portal.FindAsync(id)).Failure.Nn.Should().Be("Portalen stoppa medan varselet blei sendt. Ingen veit om det kom fram.");
        portal.MailsOf(id).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_has_no_address_any_more_gets_none()
    {
        await portal.Mail.BecomeAsync("busy");
        var id = (await portal.WriteAsync("innlandet-fylke-kontakt"))[0];
        await portal.UntilAsync(id, notice => notice.Attempts == 1 && notice.Status is NoticeStatus.Waiting);
        var person = (await portal.FindAsync(id)).PersonId;
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync($"/administrasjon/personer/{person}");
        (await page.SubmitAsync("Lagre e-postadressen", ("Input.Email", "fylke@"))).Text.Should().Contain("Skriv en e-postadresse");
        (await page.SubmitAsync("Lagre e-postadressen", ("Input.Email", " "))).Text.Should().Contain("E-postadressen er lagret.").And.Contain("E-postadressen til varsler er endret");

        await portal.Mail.BecomeAsync("take");
        portal.Wait(TimeSpan.FromMinutes(1));
        await portal.RoundAsync();

        (await portal.UntilAsync(id, notice => notice.Status is NoticeStatus.Failed)).Failure.Nb.Should().Be("Personen har ikke lenger noen e-postadresse.");
        portal.MailsOf(id).Should().BeEmpty();
    }

    private sealed class SecondPortal(PortalServer server, MailingPortal first) : MailingPortal(server)
    {
        protected override MailServer Outgoing => first.Mail;

        protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => Task.FromResult(first.Connections);

        protected override Task PrepareAsync() => Task.CompletedTask;
    }
}
