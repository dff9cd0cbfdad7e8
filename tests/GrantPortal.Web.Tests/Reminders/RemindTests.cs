using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Reminders;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Reminders;
using GrantPortal.Web.Tests.AuditorStatements;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Reminders;

public sealed class RemindTests(LatePortal portal) : IClassFixture<LatePortal>
{
    [Fact]
    [Requirement("KIR-03")]
    public async Task A_report_that_is_not_in_is_reminded_of_once_for_each_date_however_often_it_is_looked_for()
    {
        await RoundAsync();
        var first = await OverdueAsync();

        await Task.WhenAll(RoundAsync(), RoundAsync());

        first.Should().BePositive("the report for 2026 was due a week ago");
        (await OverdueAsync()).Should().Be(first);
    }

    [Fact]
    [Requirement("KI-84")]
    public async Task A_slip_that_is_not_back_is_reminded_of()
    {
        var id = await portal.WalkAsync("3434", 2080, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter());
        var dueOn = await portal.WithDatabaseAsync(db => db.Decisions.Where(decision => decision.ApplicationId == id).Select(decision => decision.Slip!.DueOn).SingleAsync());
        await RoundAsync();

        var stage = Reminder.StageOn(new DateOnly(2027, 3, 8), dueOn);
        (await portal.WithDatabaseAsync(db => db.Reminders.Where(reminder => reminder.ApplicationId == id).Select(reminder => (NoticeKind?)reminder.Stage).ToListAsync()))
            .Should().Equal(stage is null ? [] : [stage]);
    }

    [Theory]
    [Requirement("KI-84")]
    [InlineData("3407", 2081, "Vi mangler akseptbrevet", "kan tilskuddet falle bort")]
    [InlineData("3434", 2082, "Vi manglar akseptbrevet", "kan tilskotet falle bort")]
    public async Task A_caseworker_sends_the_letter_that_asks_for_the_slip(string code, int year, string subject, string consequence)
    {
        var id = await portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter());
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await (await caseworker.GetAsync($"/saker/{id}")).FollowAsync("Send en purring");

        (await page.SubmitAsync("Send purringen")).Text.Should().Contain("Purringen er sendt.").And.Contain("Purring");

        var letter = await portal.WithDatabaseAsync(db => db.Letters.Where(letter => letter.ApplicationId == id && letter.Kind == LetterKind.Reminder).Select(letter => letter.Content!).SingleAsync());
        letter.Subject.Should().StartWith(subject);
        letter.ToJson().Should().Contain(consequence);
    }

    [Theory]
    [Requirement("KIR-07")]
    [InlineData("3407", 2083, "Vi mangler bekreftelsen fra revisor")]
    [InlineData("3434", 2084, "Vi manglar stadfestinga frå revisor")]
    public async Task A_statement_that_has_not_come_is_reminded_of_by_its_own_date_and_in_a_letter(string code, int year, string subject)
    {
        var id = await ReportedAsync(code, year);
        await RoundAsync();

        (await portal.WithDatabaseAsync(db => db.Reminders.Where(reminder => reminder.ApplicationId == id).Select(reminder => new { reminder.Subject, reminder.Stage, reminder.DueOn }).ToListAsync()))
            .Should().Equal(new { Subject = ReminderSubject.Statement, Stage = NoticeKind.Overdue, DueOn = new DateOnly(2027, 3, 5) });
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var reminder = await (await caseworker.GetAsync($"/saker/{id}/revisor")).FollowAsync("Send en purring");
        (await reminder.SubmitAsync("Send purringen")).Text.Should().Contain("Purringen er sendt.");
        (await portal.WithDatabaseAsync(db => db.Letters.Where(letter => letter.ApplicationId == id && letter.Kind == LetterKind.Reminder).Select(letter => letter.Content!).SingleAsync())).Subject.Should().StartWith(subject);

        await portal.AttestAsync(id, code == "3407" ? "gjovik-revisor" : "lom-revisor");
        (await caseworker.GetAsync($"/saker/{id}/purring")).Text.Should().Contain("Det er ingenting å purre på.");
    }

    /// <summary>A report that waits for its auditor, whose date was on Friday.</summary>
    private async Task<Id<Application>> ReportedAsync(string code, int year)
    {
        var id = await portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().FillReport(100).SendReport());
        await portal.WithDatabaseAsync(async db =>
        {
            var call = await db.Applications.Where(application => application.Id == id).Select(application => application.CallId).SingleAsync();
            return await db.Calls.Where(each => each.Id == call).SelectMany(each => each.Offices).ExecuteUpdateAsync(set => set.SetProperty(office => office.Deadlines.Auditor, OpenedCall.EndOf(new DateOnly(2027, 3, 5)).ToUniversalTime()));
        });
        return id;
    }

    /// <summary>A partner that has not signed: the lead applicant is told in time, and not when it has.</summary>
    [Theory]
    [Requirement("LSV-02")]
    [InlineData(2090, false)]
    [InlineData(2091, true)]
    public async Task The_lead_applicant_is_told_before_the_deadline_of_a_partner_that_has_not_signed(int year, bool isSigned)
    {
        var id = await portal.WithDatabaseAsync(async db =>
        {
            var stop = TestContext.Current.CancellationToken;
            var now = new DateTimeOffset(2027, 3, 8, 11, 0, 0, TimeSpan.Zero);
            var cast = await Cast.GatherAsync(db, now, stop);
            var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["bu"], year, [(cast.Office("innlandet"), new DateOnly(2027, 3, 12), 9_000_000L)], copyOf: null, now.AddDays(-30), LongTermRounds.Said);
            var round = await Web.Demonstration.Round.BeginAsync(db, cast, opened, stop);
            var walk = (await round.StartAsync(cast.Applicant("3407"), now.AddDays(-5), stop)).Fill(new MeasureAnswers("FACT ung", "factung", 100, 700_000) { Partner = cast.HealthTrust("sykehuset-innlandet") }).Send().AskPartners();
            round.Take(isSigned ? walk.PartnerSigns(cast.As("helseforetak-signatar")) : walk);
            await db.SaveChangesAsync(stop);
            return walk.Application.Id;
        });
        await RoundAsync();

        (await portal.WithDatabaseAsync(db => db.Reminders.Where(reminder => reminder.ApplicationId == id).Select(reminder => new { reminder.Subject, reminder.Stage, reminder.DueOn }).ToListAsync()))
            .Should().Equal(isSigned ? [] : [new { Subject = ReminderSubject.PartnerSignatures, Stage = NoticeKind.DueSoon, DueOn = new DateOnly(2027, 3, 12) }]);
    }

    private async Task RoundAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredKeyedService<IRound>(Remind.Name).RunAsync(CancellationToken.None);
        }
        catch (DbUpdateException)
        {
            // The other one was quicker with this case; the next round goes on.
        }
    }

    private Task<int> OverdueAsync() => portal.WithDatabaseAsync(db => (
        from notice in db.Notices
        join person in db.People on notice.PersonId equals person.Id
        where person.Subject == "gjovik-kontakt" && notice.Kind == NoticeKind.Overdue
        select notice).CountAsync());
}
