using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Reports;

/// <summary>NAV's report: status and accounts of the project that was granted, in one form (NAV-76..83).</summary>
public sealed class NavReportTests
{
    [Fact]
    [Requirement("NAV-76")]
    [Requirement("NAV-83")]
    public void It_starts_with_the_project_and_its_positions_and_the_embete_approves_it()
    {
        var walk = A.NavApplication().ReportSubmitted();
        var first = walk.Report.Versions[0];

        (first.Answers["prosjekt.tittel"], first.Answers["stilling"], first.Answers["stilling.p1.funksjon"], first.Answers["stilling.p1.prosent"]).Should().Be(("Nye veier", "p1", "Prosjektleder", "100"));
        walk.Report.OfficeId.Should().Be(TheField.InnlandetOffice.Id);
        walk.Report.Approve(walk.Application, auditorIsSettled: true, walk.Staff.Caseworker, walk.At);
        (walk.Report.Status, walk.Report.Used, walk.Report.Unused).Should().Be((ReportStatus.Approved, new Kroner(488_000), new Kroner(122_000)));
    }

    [Fact]
    [Requirement("NAV-83")]
    public void Every_krone_of_the_grant_is_used_or_left()
    {
        var walk = A.NavApplication().ReportSubmitted();
        var sent = walk.Report.SentVersion!.Answers;

        walk.Report.Check(walk.ReportForm, sent.With("stilling.p1.ubrukt", "121999")).Should().ContainSingle(finding => finding.Severity == Severity.Error).Which.Code.Should().Be("accounts.tally");
    }

    [Fact]
    public void The_nav_leader_signs_it_and_nobody_else_is_asked()
    {
        var walk = A.NavApplication().ReportSubmitted();
        walk.Report.Revise(walk.Applicant.Contact, walk.At);
        walk.Report.RequestSignature(walk.ReportForm, walk.Applicant.Contact, walk.At);

        var sign = () => walk.Report.SignAndSend(walk.Application, walk.Call, walk.ReportForm, "kommunedirektør", null, isDelegate: false, walk.Applicant.Signatory, walk.At);

        sign.Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.SignerIsAsked);
    }
}
