using GrantPortal.Domain.Forms;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>NAV's report form: status, accounts and, when the project ends, the final report, in one.</summary>
public sealed class SocialServicesReportFormTests
{
    private static readonly ResolvedForm Form = A.NavCall().Open().Call.ReportForm!;
    private static readonly Answers Filled = FilledNavReport.Answers(Form);

    [Fact]
    public void A_filled_report_has_nothing_to_look_at() => FormCheck.Check(Form, Filled).Should().BeEmpty();

    [Theory]
    [Requirement("NAV-08")]
    [Requirement("NAV-09")]
    [Requirement("NAV-10")]
    [Requirement("NAV-76")]
    [InlineData("tilpasning")]
    [InlineData("medvirkning")]
    [InlineData("forebygging")]
    [InlineData("kunnskap")]
    [InlineData("samordning")]
    [InlineData("arbeidsmater")]
    [InlineData("levekar")]
    public void Each_of_the_seven_criteria_is_reported_on_or_is_irrelevant_for_a_reason(string criterion)
    {
        var (relevant, achieved, why) = ($"resultat.{criterion}_relevant", $"resultat.{criterion}", $"resultat.{criterion}_hvorfor");
        var silent = Filled.With(achieved, null).With(why, null);

        Errors(silent.With(relevant, null)).Should().Equal(relevant);
        Errors(silent.With(relevant, "ja")).Should().Equal(achieved);
        Errors(silent.With(relevant, "nei")).Should().Equal(why);
        Errors(silent.With(relevant, "nei").With(why, "Prosjektet gjelder noe annet.")).Should().BeEmpty();
    }

    [Fact]
    [Requirement("NAV-94")]
    public void The_seven_stand_under_the_overall_criterion() =>
        Form.Sections.Single(section => section.Key == "resultat").Intro!.Nb.Should().Contain("kvalitativt forbedret").And.Contain("bekjempe fattigdom og sosial ekskludering");

    [Theory]
    [Requirement("NAV-14")]
    [Requirement("NAV-72")]
    [Requirement("NAV-77")]
    [Requirement("NAV-79")]
    [Requirement("NAV-83")]
    [Requirement("NAV-88")]
    [InlineData("NAV-14", "status.forankring")]
    [InlineData("NAV-77", "status.gjennomforing")]
    [InlineData("NAV-79", "regnskap.vedlegg")]
    [InlineData("NAV-79", "stilling.p1.regnskap")]
    [InlineData("NAV-83", "stilling.p1.brukt")]
    [InlineData("NAV-83", "stilling.p1.ubrukt")]
    [InlineData("NAV-83", "kompetanse.tiltak.brukt")]
    [InlineData("NAV-88", "status.lever")]
    [InlineData("NAV-88", "status.deling")]
    public void Status_is_not_sent_without_the_accounts_nor_the_accounts_without_status(string requirement, string field)
    {
        Form.Find(field, Filled)!.Requirements.Should().Contain(requirement);
        Errors(Filled.With(field, null)).Should().Contain(field);
    }

    [Fact]
    [Requirement("NAV-83")]
    public void The_accounts_stand_on_the_lines_of_the_budget()
    {
        var application = A.NavCall().Open().Call.Form!;
        var budget = application.Lines(FilledNavForm.Answers(application).With("kompetanse.tiltak.nye", "10000")).Select(line => line.Key);

        Form.Lines(Filled).Select(line => line.Key).Should().BeEquivalentTo(budget);
    }

    [Fact]
    [Requirement("NAV-81")]
    [Requirement("NAV-88")]
    public void A_project_that_ends_needs_a_final_report_and_one_that_goes_on_needs_none()
    {
        Errors(Filled.With("status.avsluttes", "ja")).Should().Equal("slutt.dato", "slutt.resultater", "slutt.laering", "slutt.videre");
        Errors(Filled.With("status.avsluttes", "ja").With("slutt.dato", "2027-12-31").With("slutt.resultater", "Bra").With("slutt.laering", "Mye").With("slutt.videre", "Det meste")).Should().BeEmpty();
    }

    [Fact]
    public void The_frozen_report_form_is_read_again_as_it_was_and_the_nav_leader_signs_it()
    {
        var again = ResolvedForm.FromJson(Form.ToJson());

        again.Hash().Should().Be(Form.Hash());
        again.Signatures.Should().Equal(Role.NavLeader);
    }

    private static IEnumerable<string> Errors(Answers answers) =>
        FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Field);
}
