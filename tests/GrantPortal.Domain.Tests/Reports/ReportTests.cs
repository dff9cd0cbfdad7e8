using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Reports;

public sealed class ReportTests
{
    [Fact]
    [Requirement("KIR-02")]
    [Requirement("KIR-11")]
    [Requirement("KIR-24")]
    public void It_begins_with_what_was_granted_and_the_criteria_as_they_stood_in_the_letter()
    {
        var walk = A.Application().ReportBegun();

        walk.Report.Criteria.Should().NotBeEmpty().And.Be(walk.Letter!.Content!.TextOf(GrantPortal.Domain.Letters.LetterItem.ReportingCriteria));
        walk.Report.LetterNumber.Should().Be(walk.Letter.Number);
        walk.Report.Budget.Granted.Should().Be(walk.Decision.Granted);
        walk.Report.OpenVersion!.Answers["innovasjon"].Should().Be("p1");
        walk.Report.OpenVersion.Answers["innovasjon.p1.tittel"].Should().NotBeNull();
    }

    [Fact]
    [Requirement("KIR-24")]
    public void Nothing_is_added_to_what_was_granted()
    {
        var walk = A.Application().ReportBegun();
        var list = walk.ReportForm.Sections.Select(section => section.Items).OfType<ItemList>().Single();

        FluentActions.Invoking(() => walk.Report.AddItem(list, walk.Applicant.Contact, walk.At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReportRules.ItemsAreGranted);
    }

    [Fact]
    [Requirement("KIR-08")]
    public void Only_who_got_the_grant_reports()
    {
        var walk = A.Application().ReportBegun();

        FluentActions.Invoking(() => walk.Report.Save(walk.ReportForm, 0, new Dictionary<string, string?>(), TheField.Lom().Contact, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReportRules.RecipientReports);
    }

    [Fact]
    [Requirement("KI-84")]
    public void Nobody_reports_on_what_is_not_accepted()
    {
        var walk = A.Application().LetterSent();
        var budget = ReportBudget.Of(walk.Decision, walk.Application.SentVersion!.Lines, null, new Dictionary<string, Kroner>(), walk.Call.Content);

        FluentActions.Invoking(() => Report.Begin(walk.Decision, walk.Application, walk.ReportForm, budget, null, walk.Applicant.Organisation, walk.Applicant.Contact, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReportRules.AwardIsAccepted);
    }

    [Fact]
    [Requirement("KIR-05")]
    [Requirement("KIR-22")]
    public void Every_krone_is_used_or_left()
    {
        var walk = A.Application().Leaving(unusedPercent: 25).ReportSubmitted();

        (walk.Report.Used + walk.Report.Unused).Should().Be(walk.Report.Budget.Available);
        walk.Report.IsLate.Should().BeFalse();
    }

    [Theory]
    [InlineData(1, "accounts.tally")]
    [InlineData(10_000_000, "accounts.more-than-granted")]
    [Requirement("KI-24")]
    public void Figures_that_do_not_tally_with_the_award_stop_the_report(long more, string code)
    {
        var walk = A.Application().ReportFilled();
        var answers = walk.Report.OpenVersion!.Answers;
        answers = answers.With("innovasjon.p1.brukt", $"{answers.Number("innovasjon.p1.brukt") + more}").With("innovasjon.p1.regnskap", $"{answers.Number("innovasjon.p1.regnskap") + more}");

        walk.Report.Check(walk.ReportForm, answers).Should().Contain(finding => finding.Code == code && finding.Severity == Severity.Error);
    }

    [Fact]
    [Requirement("KIR-05")]
    public void A_large_deviation_from_the_budget_is_explained()
    {
        var walk = A.Application().Leaving(unusedPercent: 60).ReportFilled();
        var explained = walk.Report.OpenVersion!.Answers;

        walk.Report.Check(walk.ReportForm, explained).Should().NotContain(finding => finding.Code == "missing.deviation");
        walk.Report.Check(walk.ReportForm, explained.With("resultat.avvik", null)).Should().Contain(finding => finding.Code == "missing.deviation" && finding.Field == "resultat.avvik");
    }

    [Fact]
    [Requirement("KIR-03")]
    [Requirement("KIR-06")]
    public void It_never_closes_and_is_marked_late_after_the_deadline()
    {
        var walk = A.Application().ReportFilled();
        var due = walk.Call.DeadlineOf(DeadlineKind.Report, walk.Applicant.Office.Id, walk.Applicant.Organisation.Id);

        walk.Waiting(due - walk.At + TimeSpan.FromHours(1)).ReportSubmitted();

        walk.Report.Status.Should().Be(ReportStatus.Submitted);
        walk.Report.IsLate.Should().BeTrue();
    }

    [Fact]
    [Requirement("KIR-21")]
    public void A_correction_is_a_new_version_and_the_first_stands_until_it_is_sent()
    {
        var walk = A.Application().ReportSubmitted();
        var first = walk.Report.SentVersion!;
        walk.Report.Revise(walk.Applicant.Contact, walk.At);

        walk.Report.SentVersion.Should().Be(first);
        walk.ReportSubmitted();

        walk.Report.SentVersion!.Number.Should().Be(2);
        first.Status.Should().Be(VersionStatus.Replaced);
    }

    [Fact]
    [Requirement("KIR-21")]
    public void Only_the_section_that_was_sent_back_may_change()
    {
        var walk = A.Application().ReportSubmitted();
        walk.Report.Return(walk.Application, walk.ReportForm, [new("resultat", "Skriv mer.")], walk.Applicant.Staff.Caseworker, walk.At);
        var revision = walk.Report.OpenVersion!.Revision;

        FluentActions.Invoking(() => walk.Report.Save(walk.ReportForm, revision, new Dictionary<string, string?> { ["kompetanse.bachelor.deltakere"] = "77" }, walk.Applicant.Contact, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReportRules.OnlyReturnedSections);
        walk.Report.Save(walk.ReportForm, revision, new Dictionary<string, string?> { ["resultat.maloppnaelse"] = "Mer." }, walk.Applicant.Contact, walk.At).Should().BeEmpty();
        walk.ReportSubmitted();
        walk.Report.Status.Should().Be(ReportStatus.Submitted);
        walk.Report.Returned.Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-89")]
    public void Approval_waits_for_the_auditor_and_sending_does_not()
    {
        var walk = A.Application().ReportSubmitted();

        FluentActions.Invoking(() => walk.Report.Approve(walk.Application, auditorIsSettled: false, walk.Applicant.Staff.Caseworker, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReportRules.AuditorFirst);
        walk.Report.Status.Should().Be(ReportStatus.Submitted);
    }
}
