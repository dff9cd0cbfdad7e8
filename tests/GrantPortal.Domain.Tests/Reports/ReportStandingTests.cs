using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Reports;

/// <summary>Who does not report gets no new money, when a person says so after the deadline.</summary>
public sealed class ReportStandingTests
{
    private static readonly DateTimeOffset Due = A.Monday;

    [Theory]
    [InlineData(false, null, 1, ReportStanding.NothingDue)]
    [InlineData(true, null, -1, ReportStanding.NotDueYet)]
    [InlineData(true, null, 1, ReportStanding.Missing)]
    [InlineData(true, -1, 1, ReportStanding.InTime)]
    [InlineData(true, 1, 2, ReportStanding.Late)]
    [Requirement("KIR-03")]
    public void It_is_missing_only_when_the_deadline_has_passed(bool hasAward, int? sentDaysAfter, int nowDaysAfter, ReportStanding standing) =>
        ReportStandings.Of(hasAward, sentDaysAfter is { } days ? Due.AddDays(days) : null, Due, Due.AddDays(nowDaysAfter)).Should().Be(standing);

    [Fact]
    [Requirement("KIR-03")]
    public void Nothing_is_decided_before_the_deadline()
    {
        var walk = A.Application().Assessed();

        FluentActions.Invoking(() => walk.Application.JudgeReporting(ReportStanding.NotDueYet, ReportingJudgement.NothingIsGranted, "Mangler", walk.Applicant.Staff.Caseworker, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NoReportIsOverdue);
    }

    [Fact]
    [Requirement("KIR-03")]
    public void A_missing_report_is_judged_before_anything_is_recommended_and_a_person_may_let_it_pass()
    {
        var walk = A.Application().Assessed();
        var caseworker = walk.Applicant.Staff.Caseworker;

        FluentActions.Invoking(() => walk.Application.Recommend(ReportStanding.Missing, caseworker, walk.At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ReportingIsJudged);
        walk.Application.JudgeReporting(ReportStanding.Missing, ReportingJudgement.NothingIsGranted, "Purret to ganger.", caseworker, walk.At);
        FluentActions.Invoking(() => walk.Application.Recommend(ReportStanding.Missing, caseworker, walk.At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NothingWithoutReport);
        walk.Application.JudgeReporting(ReportStanding.Missing, ReportingJudgement.MayBeGranted, "Kommunen har meldt fra om forsinkelsen.", caseworker, walk.At);
        walk.Application.Recommend(ReportStanding.Missing, caseworker, walk.At);
        walk.Application.Status.Should().Be(ApplicationStatus.Recommended);
    }
}
