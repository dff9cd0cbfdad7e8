using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using static GrantPortal.Domain.Tests.Calls.PublishingTests;

namespace GrantPortal.Domain.Tests.Calls;

/// <summary>NAV has one date: on 1 February the application of the year is due, and the report on the year before.</summary>
public sealed class FirstOfFebruaryTests
{
    private static readonly DateTimeOffset Due = At("2020-02-01T23:59");

    [Fact]
    [Requirement("NAV-32")]
    [Requirement("NAV-38")]
    public void An_application_is_in_time_until_the_last_minute_of_it_and_late_a_minute_after()
    {
        SignedAt(Due).IsLate.Should().BeFalse();
        SignedAt(Due.AddMinutes(1)).IsLate.Should().BeTrue("it is taken in all the same, and the embete decides");
    }

    [Fact]
    [Requirement("NAV-70")]
    public void The_report_on_2020_is_due_on_1_February_2021()
    {
        var due = CallOf(2020).DeadlineOf(DeadlineKind.Report, TheField.InnlandetOffice.Id, TheField.NavGjovik().Organisation.Id);

        due.Should().Be(At("2021-02-01T23:59"));
        ReportStandings.Of(hasAward: true, due, due, due).Should().Be(ReportStanding.InTime);
        ReportStandings.Of(hasAward: true, due.AddMinutes(1), due, due.AddMinutes(1)).Should().Be(ReportStanding.Late);
    }

    [Fact]
    [Requirement("NAV-71")]
    public void A_running_project_owes_its_report_on_the_day_that_it_applies_again_and_a_new_one_a_year_later()
    {
        var office = TheField.InnlandetOffice.Id;
        var last = CallOf(2019);
        var next = Call.Plan(SchemeCatalogue.Portal["nav"], 2020, 1, null, last, A.Monday);

        var applying = next.DeadlineOf(DeadlineKind.Application, office, null);
        var running = last.DeadlineOf(DeadlineKind.Report, office, null);

        applying.Should().Be(running).And.Be(Due);
        next.DeadlineOf(DeadlineKind.Report, office, null).Should().Be(At("2021-02-01T23:59"), "that is the first report of a project that is new in 2020");
        ReportStandings.Of(hasAward: true, submittedAt: null, running, applying).Should().Be(ReportStanding.NotDueYet);
        ReportStandings.Of(hasAward: true, submittedAt: null, running, applying.AddMinutes(1)).Should().Be(ReportStanding.Missing);
    }

    private static Domain.Applications.Application SignedAt(DateTimeOffset at)
    {
        var walk = A.NavApplication().In(CallOf(2020)).Numbered("2020/1").AwaitingSignatures();
        _ = walk.SignedByHead();
        _ = walk.Application.SignAndSend(walk.Call, walk.Form, walk.Register, "Nav-leder", delegation: null, isDelegate: false, walk.Applicant.NavLeader, at);
        return walk.Application;
    }

    /// <summary>A call that is due on 1 February of its year, and its reports a year later.</summary>
    private static Call CallOf(int year)
    {
        var (scheme, by) = (SchemeCatalogue.Portal["nav"], TheField.OtherDirectorateCaseworker);
        var call = Call.Plan(scheme, year, 1, expectedOn: null, copyOf: null, A.Monday);
        call.SetDeadlines(TheField.InnlandetOffice.Id, new(At($"{year}-02-01T23:59"), At($"{year + 1}-02-01T23:59"), At($"{year + 1}-03-01T23:59")), "nav@statsforvalteren.example", by, A.Monday);
        call.AttachRegulations("Regelverk", "2016", Id<Domain.Documents.Document>.New(A.Monday), by, A.Monday);
        call.Publish(scheme, by, A.Monday);
        return call;
    }
}
