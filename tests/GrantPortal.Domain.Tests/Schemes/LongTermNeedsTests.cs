using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>What LSV and BU are, whatever the year, and how their calls and forms follow what the directorate says.</summary>
public sealed class LongTermNeedsTests
{
    [Fact]
    [Requirement("LSV-01")]
    public void The_scheme_has_the_name_of_the_source_and_the_money_of_both_is_chapter_0765_post_60()
    {
        SchemeCatalogue.Portal["lsv"].FirstContent().Name.Nb.Should().Be("Tilbud for voksne med langvarige og sammensatte tjenestebehov");
        SchemeCatalogue.Portal["bu"].FirstContent().Name.Nb.Should().Be("Tilbud til barn og unge med sammensatte behov");
        foreach (var content in FilledMeasure.Schemes.Select(key => SchemeCatalogue.Portal[key].FirstContent()))
        {
            (content.Chapter, content.Post).Should().Be(("0765", "60"));
        }
    }

    [Theory]
    [InlineData("lsv")]
    [InlineData("bu")]
    public void A_filled_form_and_a_filled_report_have_no_errors(string scheme)
    {
        var form = Form(scheme, FilledMeasure.Said);
        var report = ReportForm(scheme, FilledMeasure.Said);

        Errors(form, FilledMeasure.Answers(form)).Should().BeEmpty();
        Errors(report, FilledMeasure.Report(report)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("lsv", "appeal")]
    [InlineData("bu", "appeal")]
    [InlineData("bu", "agreedProcedures")]
    [InlineData("lsv", "signedBy")]
    [InlineData("bu", "partnersConfirm")]
    [InlineData("lsv", "repaidTo")]
    [InlineData("bu", "auditorComparison")]
    [InlineData("lsv", "fidelityIn")]
    [InlineData("bu", "fidelityFor")]
    [InlineData("bu", "continuationClass")]
    [InlineData("bu", "yearsStart")]
    [InlineData("lsv", "yearsEnd")]
    [InlineData("lsv", "auditorThreshold")]
    [Requirement("LSV-06")]
    public void What_no_source_says_has_no_default_and_publishing_is_refused_until_it_is_said(string scheme, string slot)
    {
        var walk = A.MeasureCall(scheme).Saying(content => content).Ready();

        CallCompleteness.Missing(walk.Call, walk.Scheme.Shape).Select(missing => missing.Key).Should().Contain(slot);
        FluentActions.Invoking(() => walk.Open()).Should().Throw<RuleViolation>();
        A.MeasureCall(scheme).Open().Call.Status.Should().Be(CallStatus.Open);
    }

    [Fact]
    public void The_appeal_sentence_of_KI_is_never_there_to_begin_with() =>
        FilledMeasure.Schemes.Should().OnlyContain(key => SchemeCatalogue.Portal[key].FirstContent().TextOf("appeal") == Text.Empty);

    [Fact]
    public void A_call_that_never_asks_for_an_auditor_needs_no_threshold()
    {
        var call = A.MeasureCall().Saying(content => FilledMeasure.Said(content).WithSwitch("auditorComparison", "none").WithNumber("auditorThreshold", null).WithText("agreedProcedures", Text.Empty)).Open().Call;

        AuditorRequirement.Of(call.Content, [new Kroner(5_000_000)]).IsRequired.Should().BeFalse();
        AuditorRequirement.Of(call.Content.WithNumber("auditorThreshold", 1), [new Kroner(5_000_000)]).IsRequired.Should().BeFalse();
    }

    [Fact]
    [Requirement("LSV-06")]
    public void Who_is_paid_back_and_who_may_sign_is_what_the_call_says()
    {
        var scheme = SchemeCatalogue.Portal["lsv"];
        var said = FilledMeasure.Said(scheme.FirstContent());

        scheme.RepaidToIn(said).Should().Be(RepaymentPayee.Office);
        scheme.RepaidToIn(said.WithSwitch("repaidTo", "directorate")).Should().Be(RepaymentPayee.Directorate);

        var walk = A.Measure("lsv").In(A.MeasureCall("lsv").Saying(content => FilledMeasure.Said(content).WithSwitch("signedBy", "head")).Open().Call).AwaitingSignature();
        FluentActions.Invoking(() => walk.Application.SignAndSend(walk.Call, walk.Form, walk.Register, "kommunalsjef", "Delegasjonsreglementet", isDelegate: true, walk.Applicant.Signatory, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.SignedInPerson);
        walk.Submitted().Application.SentVersion.Should().NotBeNull();
    }

    [Fact]
    [Requirement("LSV-06")]
    public void A_call_of_another_year_has_its_own_rules()
    {
        var first = A.MeasureCall("lsv").Open().Call;
        var next = Call.Plan(SchemeCatalogue.Portal["lsv"], 2028, 1, new DateOnly(2028, 1, 20), first, A.Monday.AddYears(1));

        next.Edit(next.Content.WithSwitch("fidelityIn", "application"), next.ExpectedOn, TheField.DirectorateCaseworker);

        first.Content.Switches["fidelityIn"].Should().Be("report");
        next.Content.Switches["fidelityIn"].Should().Be("application");
    }

    [Fact]
    [Requirement("LSV-02")]
    public void An_application_alone_asks_for_no_partner_and_one_together_asks_for_partner_agreement_and_whether_it_is_signed()
    {
        var form = Form("lsv", FilledMeasure.Said);

        Errors(form, FilledMeasure.Answers(form)).Should().BeEmpty();
        foreach (var together in new[] { "interkommunalt", "helseforetak" })
        {
            Errors(form, FilledMeasure.Answers(form).With("samarbeid.form", together)).Should().BeEquivalentTo("samarbeid.avtale", "samarbeid.signert", "partner");
        }
    }

    [Fact]
    [Requirement("LSV-02")]
    public void Partners_are_never_paid()
    {
        var walk = A.Measure().Together(TheField.HealthTrust().Organisation).Decided();

        (walk.Application.PayeeId, walk.Decision.PayeeId).Should().Be((walk.Applicant.Organisation.Id, walk.Applicant.Organisation.Id));
    }

    [Theory]
    [Requirement("LSV-04")]
    [Requirement("BU-03")]
    [InlineData("lsv", "act", "fact", "annen")]
    [InlineData("bu", "factung", "act", "fact", "annen")]
    public void The_models_are_a_list_of_the_call_with_another_among_them(string scheme, params string[] models)
    {
        var model = Form(scheme, FilledMeasure.Said).Find("tiltak.modell", Answers.None)!;

        model.Options.Select(option => option.Key).Should().BeEquivalentTo(models);
        Errors(Form(scheme, FilledMeasure.Said), FilledMeasure.Answers(Form(scheme, FilledMeasure.Said)).With("tiltak.modell", "annen")).Should().Equal("tiltak.modell_annen");
    }

    [Theory]
    [Requirement("LSV-03")]
    [Requirement("LSV-05")]
    [InlineData("none", "all", "factung", "ny", false, false)]
    [InlineData("application", "all", "factung", "ny", true, false)]
    [InlineData("application", "all", "factung", "viderefort", true, false)]
    [InlineData("application", "new", "factung", "viderefort", false, false)]
    [InlineData("application", "new", "factung", "ny", true, false)]
    [InlineData("report", "all", "factung", "viderefort", false, true)]
    [InlineData("report", "new", "factung", "viderefort", false, false)]
    [InlineData("both", "all", "factung", "ny", true, true)]
    [InlineData("both", "all", "annen", "ny", false, false)]
    public void The_measurement_is_asked_for_where_and_of_what_the_call_says(string place, string whose, string model, string isNew, bool inApplication, bool inReport)
    {
        CallContent Say(CallContent content) => FilledMeasure.Said(content).WithSwitch("fidelityIn", place).WithSwitch("fidelityFor", whose);
        var (form, report) = (Form("bu", Say), ReportForm("bu", Say));

        Missed(form, FilledMeasure.Answers(form)).Should().Be(inApplication);
        Missed(report, FilledMeasure.Report(report)).Should().Be(inReport);

        bool Missed(ResolvedForm asked, Answers answers) =>
            Errors(asked, answers.With("tiltak.modell", model).With("tiltak.ny", isNew)).Count(field => field.StartsWith("trofasthet.", StringComparison.Ordinal)) switch
            {
                0 => false,
                3 => true,
                var some => throw new InvalidOperationException($"{some} of score, date and document"),
            };
    }

    [Fact]
    [Requirement("LSV-03")]
    public void What_models_are_measured_is_picked_in_the_call_for_both_schemes()
    {
        foreach (var scheme in FilledMeasure.Schemes)
        {
            var form = Form(scheme, content => FilledMeasure.Said(content).WithSwitch("fidelityIn", "application").WithPick("fidelityModels", ["act"]));

            Errors(form, FilledMeasure.Answers(form).With("tiltak.modell", "act")).Should().BeEquivalentTo("trofasthet.skar", "trofasthet.dato", "trofasthet.dokument");
            Errors(form, FilledMeasure.Answers(form).With("tiltak.modell", "fact")).Should().BeEmpty();
        }
    }

    [Fact]
    [Requirement("LSV-04")]
    public void The_report_starts_with_the_model_that_was_applied_with()
    {
        var walk = A.Measure().Answering("tiltak.modell", "factung").Decided();
        var budget = ReportBudget.Of(walk.Decision, walk.Application.SentVersion!.Lines, revised: null, new Dictionary<string, Kroner>(), walk.Call.Content);

        var prefilled = ReportPrefill.Of(walk.Call.ReportForm!, walk.Application.SentVersion.Answers, budget);

        (prefilled["tiltak.modell"], prefilled["tiltak.ny"], prefilled["tiltak.tittel"]).Should().Be(("factung", "ny", "Oppsøkende team"));
    }

    [Fact]
    [Requirement("BU-02")]
    public void The_report_and_the_auditor_have_deadlines_of_their_own_in_the_call()
    {
        var call = A.MeasureCall().Open().Call;

        call.DeadlineOf(DeadlineKind.Auditor, TheField.InnlandetOffice.Id, TheField.Gjovik().Organisation.Id)
            .Should().BeAfter(call.DeadlineOf(DeadlineKind.Report, TheField.InnlandetOffice.Id, TheField.Gjovik().Organisation.Id));
    }

    [Fact]
    [Requirement("LSV-02")]
    public void A_kommune_can_apply_for_several_undertakings_each_in_an_application_of_its_own()
    {
        var first = A.Measure("lsv").Submitted();
        var second = Application.Start(first.Call, first.Scheme, first.Applicant.Organisation, [first.Application], "2027/219", Language.Bokmal, first.Applicant.Contact, first.At);

        second.IsOnlyOne.Should().BeFalse();
        first.Scheme.SoughtLines(first.Form, first.Application.SentVersion!.Answers).Should().ContainSingle().Which.Sought.Should().Be(new Kroner(720_000));
    }

    private static ResolvedForm Form(string scheme, Func<CallContent, CallContent> say) => A.MeasureCall(scheme).Saying(say).Open().Call.Form!.For(OrganisationKind.Municipality);

    private static ResolvedForm ReportForm(string scheme, Func<CallContent, CallContent> say) => A.MeasureCall(scheme).Saying(say).Open().Call.ReportForm!.For(OrganisationKind.Municipality);

    private static IEnumerable<string> Errors(ResolvedForm form, Answers answers) =>
        FormCheck.Check(form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Field);
}
