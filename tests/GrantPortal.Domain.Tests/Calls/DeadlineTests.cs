using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using static GrantPortal.Domain.Tests.Calls.PublishingTests;

namespace GrantPortal.Domain.Tests.Calls;

public sealed class DeadlineTests
{
    private static readonly Actor By = TheField.DirectorateCaseworker;

    [Fact]
    [Requirement("KI-74")]
    public void Each_embete_has_its_own_deadline()
    {
        var call = A.Call().Ready().Call;
        call.SetDeadlines(TheField.InnlandetOffice.Id, Due("2027-04-01T15:00"), "post@statsforvalteren.example", By, A.Monday);

        Norwegian.ShortMoment(call.DeadlineOf(DeadlineKind.Application, TheField.InnlandetOffice.Id, null)).Should().Be("01.04.2027 kl. 15.00");
        Norwegian.ShortMoment(call.DeadlineOf(DeadlineKind.Application, TheField.OsloOffice.Id, null)).Should().Be("01.03.2027 kl. 23.59");
    }

    [Fact]
    [Requirement("KI-74")]
    public void A_time_of_day_is_the_wall_clock_in_Norway_on_both_sides_of_the_change_of_time()
    {
        var winter = Due("2027-03-01T23:59");
        var summer = Due("2027-04-01T23:59");

        winter.Application.UtcDateTime.Hour.Should().Be(22);
        summer.Application.UtcDateTime.Hour.Should().Be(21);
        winter.Later(1).Application.Should().Be(At("2028-03-01T23:59"));
    }

    [Fact]
    public void A_deadline_of_29_February_is_the_28th_when_the_year_has_none() =>
        Norwegian.ShortMoment(Due("2028-02-29T12:00").Later(1).Application).Should().Be("28.02.2029 kl. 12.00");

    [Fact]
    [Requirement("KI-74")]
    public void The_report_is_due_after_the_application_and_the_auditor_not_before_the_report()
    {
        var call = A.Call().Ready().Call;
        Deadlines[] wrong =
        [
            new(At("2027-03-01T23:59"), At("2027-03-01T23:59"), At("2028-04-01T23:59")),
            new(At("2027-03-01T23:59"), At("2028-03-01T23:59"), At("2028-02-28T23:59")),
        ];

        foreach (var deadlines in wrong)
        {
            call.Invoking(each => each.SetDeadlines(TheField.InnlandetOffice.Id, deadlines, "post@statsforvalteren.example", By, A.Monday))
                .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.DeadlinesInOrder);
        }
    }

    [Fact]
    [Requirement("KI-74")]
    public void A_general_extension_moves_everyone_at_the_embete_and_nobody_else()
    {
        var call = A.Call().Open().Call;

        call.Extend(DeadlineKind.Application, TheField.InnlandetOffice.Id, null, At("2027-03-15T23:59"), "Sykdom i kommunene.", By, A.Monday);

        call.DeadlineOf(DeadlineKind.Application, TheField.InnlandetOffice.Id, TheField.Gjovik().Organisation.Id).Should().Be(At("2027-03-15T23:59"));
        call.DeadlineOf(DeadlineKind.Application, TheField.OsloOffice.Id, null).Should().Be(At("2027-03-01T23:59"));
        call.DeadlineOf(DeadlineKind.Report, TheField.InnlandetOffice.Id, null).Should().Be(CallWalk.ApplicationDeadline.AddYears(1));
    }

    [Fact]
    [Requirement("KI-74")]
    public void An_individual_extension_moves_one_applicant_only()
    {
        var call = A.Call().Open().Call;
        var (gjovik, lom) = (TheField.Gjovik().Organisation.Id, TheField.Lom().Organisation.Id);

        call.Extend(DeadlineKind.Application, TheField.InnlandetOffice.Id, gjovik, At("2027-03-08T12:00"), "Etter avtale.", By, A.Monday);

        call.DeadlineOf(DeadlineKind.Application, TheField.InnlandetOffice.Id, gjovik).Should().Be(At("2027-03-08T12:00"));
        call.DeadlineOf(DeadlineKind.Application, TheField.InnlandetOffice.Id, lom).Should().Be(At("2027-03-01T23:59"));
        call.DeadlineOf(DeadlineKind.Application, TheField.InnlandetOffice.Id, null).Should().Be(At("2027-03-01T23:59"));
    }

    [Fact]
    [Requirement("KI-74")]
    public void An_extension_has_a_reason_and_is_later_than_what_stands()
    {
        var call = A.Call().Open().Call;
        var office = TheField.InnlandetOffice.Id;

        call.Invoking(each => each.Extend(DeadlineKind.Application, office, null, At("2027-03-15T23:59"), " ", By, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsReason);
        call.Invoking(each => each.Extend(DeadlineKind.Application, office, null, At("2027-02-28T23:59"), "Kortere.", By, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.ExtensionIsLater);
        call.Extensions.Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-74")]
    public void A_published_deadline_is_extended_and_never_set_anew() =>
        A.Call().Open().Call.Invoking(call => call.SetDeadlines(TheField.InnlandetOffice.Id, Due(), "post@statsforvalteren.example", By, A.Monday)).Should().Throw<ForbiddenMove>();

    [Fact]
    [Requirement("KI-74")]
    public void A_call_closes_when_the_last_deadline_has_passed_individual_extensions_included()
    {
        var call = A.Call().Open().Call;
        call.Extend(DeadlineKind.Application, TheField.InnlandetOffice.Id, TheField.Gjovik().Organisation.Id, At("2027-03-08T12:00"), "Etter avtale.", By, A.Monday);

        call.Invoking(each => each.Close(By, At("2027-03-08T12:00"))).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.DeadlinesPassFirst);
        call.Close(By, At("2027-03-08T12:01"));

        call.Status.Should().Be(CallStatus.Closed);
    }
}
