using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>RUS's part of the one form that is applied for: what may be continued is listed, with its year, and the rate of the year is the most that can be sought.</summary>
public sealed class SubstanceUseFormTests
{
    private static readonly Call Call = new CallWalk("rus").Saying(RusCalls.Complete).Open().Call;
    private static readonly ResolvedForm Form = Call.Form!.For(OrganisationKind.Municipality);
    private static readonly Id<Organisation> Kommune = TheField.Gjovik().Organisation.Id;

    [Fact]
    [Requirement("RUS-01")]
    [Requirement("RUS-02")]
    public void One_form_has_the_report_the_carry_over_the_continuation_and_the_new_positions()
    {
        var whole = Form.After(Call.ReportForm!);

        whole.Sections.Select(section => section.Key).Should().Equal("rapport", "regnskap", "soker", "overforing", "videreforing", "nye", "erklaring");
        whole.FieldsFor(Answers.None).Select(field => field.Name).Should().OnlyHaveUniqueItems();
        whole.Lists.Select(list => list.Key).Should().Equal("regnskap", "viderefort", "ny");
        SchemeCatalogue.Portal["rus"].ReportsWithApplication.Should().BeTrue();
    }

    [Theory]
    [InlineData("rate1")]
    [InlineData("rate3")]
    [InlineData("rate4")]
    [Requirement("RUS-05")]
    public void A_call_is_not_published_while_a_rate_is_empty(string rate)
    {
        var publish = () => new CallWalk("rus").Saying(content => RusCalls.Complete(content).WithNumber(rate, null)).Open();

        publish.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsValue);
    }

    [Fact]
    public void What_no_source_says_is_written_by_the_directorate_before_the_call_is_published()
    {
        var missing = CallCompleteness.Missing(new CallWalk("rus").Ready().Call, SchemeCatalogue.Portal["rus"].Shape).Select(each => each.Key);

        missing.Should().BeEquivalentTo("purpose", "targetGroup", "agreedProcedures", "control", "breach", "appeal", "rate1", "rate3", "rate4", "auditorThreshold", "auditorComparison", "signedBy", "repaidTo");
    }

    [Theory]
    [InlineData(2026, 2)]
    [InlineData(2025, 3)]
    [InlineData(2024, 4)]
    [Requirement("RUS-03")]
    public void A_position_is_listed_with_the_year_that_it_is_in(int firstAward, int year)
    {
        var position = Position("Ruskonsulent", firstAward);

        var answers = RunningUndertakings.In(Form, [position], 2027, Answers.None);

        answers["viderefort"].Should().Be("p1");
        answers["viderefort.p1.stilling"].Should().Be(position.Id.ToString());
        answers["viderefort.p1.tittel"].Should().Be("Ruskonsulent");
        answers.Number("viderefort.p1.ar").Should().Be(year);
        answers["viderefort.p1.videreforing"].Should().BeNull("continuation is answered every year (RUS-04)");
    }

    [Fact]
    [Requirement("RUS-03")]
    public void In_the_fifth_year_it_is_listed_for_what_is_left_of_it_and_then_no_more()
    {
        RunningUndertakings.In(Form, [Position("Ruskonsulent", 2023)], 2027, Answers.None)["viderefort.p1.videreforing"].Should().Be("nei");
        RunningUndertakings.In(Form, [Position("Ruskonsulent", 2022)], 2027, Answers.None)["viderefort"].Should().BeNull();
        RunningUndertakings.In(Form, [Undertaking.Begin("rus", Kommune, new Line("stilling", "ny.p1", Text.Same("Søkt om, og ikke fått")), fixedRow: false, 2026, A.Monday)], 2027, Answers.None)["viderefort"].Should().BeNull();
    }

    [Fact]
    public void A_position_that_is_registered_later_is_added_and_the_others_keep_their_items()
    {
        var (first, second) = (Position("Ruskonsulent", 2026), Position("Erfaringskonsulent", 2024));
        var before = RunningUndertakings.In(Form, [first], 2027, Answers.None).With("viderefort.p1.prosent", "60");

        var after = before.And(RunningUndertakings.In(Form, [first, second], 2027, before));

        (after["viderefort"], after["viderefort.p1.tittel"], after["viderefort.p1.prosent"], after["viderefort.p2.tittel"]).Should().Be(("p1,p2", "Ruskonsulent", "60", "Erfaringskonsulent"));
    }

    // The worked case: 60 percent of the third year's rate, which is constructed, is 330 000 kroner.
    [Fact]
    [Requirement("RUS-03")]
    [Requirement("RUS-05")]
    public void Sixty_percent_in_year_three_gives_330_000_and_no_krone_more()
    {
        Findings("330000").Should().NotContain(finding => finding.Code == "figure.ceiling");
        Findings("330001").Single(finding => finding.Code == "figure.ceiling").Message.Nb.Should().Be(
            "«Søknadsbeløp» er kr\u00A0330\u00A0001. Satsen i år 3 er kr\u00A0550\u00A0000 for en hel stilling. For 60 prosent stilling gir det høyst kr\u00A0330\u00A0000. Rett beløpet eller prosenten.");

        static IReadOnlyList<Finding> Findings(string amount) => FormCheck.Check(Form, Continuing(2025, amount));
    }

    [Theory]
    [InlineData(1, 600_000)]
    [InlineData(2, 550_000)]
    [InlineData(3, 550_000)]
    [InlineData(4, 300_000)]
    [InlineData(5, 0)]
    [Requirement("RUS-03")]
    public void The_rate_is_that_of_the_year(int year, long rate)
    {
        var ceiling = Form.Find("viderefort.p1.belop", Continuing(2025, "1"))!.Ceiling!;

        ceiling.RateOf(year).Should().Be(rate);
        Form.Find("ny.p1.belop", Answers.None.With("ny", "p1"))!.Ceiling!.RateOf(1).Should().Be(600_000);
    }

    [Fact]
    [Requirement("RUS-04")]
    public void What_is_not_continued_is_no_line_and_what_was_typed_of_it_does_not_count()
    {
        var continued = Continuing(2025, "330000");

        Form.Lines(continued).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Key = "viderefort.p1", NewMoney = new Kroner(330_000), Percent = 60L, YearNumber = 3L, Part = "stilling" });
        Form.Lines(continued.With("viderefort.p1.videreforing", "nei")).Should().BeEmpty();
    }

    [Fact]
    [Requirement("RUS-01")]
    public void Money_carried_over_alone_is_a_line_of_the_same_position()
    {
        var carried = Continuing(2023, amount: null).With("viderefort.p1.overfores", "ja").With("viderefort.p1.overfort", "40000").With("viderefort.p1.overfort_til", "Lønn i januar.");

        Form.Lines(carried).Should().ContainSingle().Which.CarriedOver.Should().Be(new Kroner(40_000));
        FormCheck.Check(Form, carried).Should().NotContain(finding => finding.Code == "form.nothing");
    }

    [Fact]
    [Requirement("RUS-04")]
    public void A_new_position_with_the_title_of_one_that_runs_is_pointed_out_and_not_refused()
    {
        var answers = Continuing(2025, "330000").With("ny", "p1").With("ny.p1.tittel", "erfaringskonsulent");

        FormCheck.Check(Form, answers).Single(finding => finding.Code == "line.continuation").Should().BeEquivalentTo(new { Severity = Severity.Warning, Field = "ny.p1.tittel" });
        FormCheck.Check(Form, answers.With("ny.p1.tittel", "Miljøterapeut")).Should().NotContain(finding => finding.Code == "line.continuation");
    }

    [Fact]
    public void There_is_no_field_for_who_has_the_position()
    {
        var answers = Continuing(2025, "330000").With("ny", "p1");
        var names = Form.FieldsFor(answers).Where(field => field.Name.StartsWith("viderefort.", StringComparison.Ordinal) || field.Name.StartsWith("ny.", StringComparison.Ordinal)).Select(field => field.Label.Nb);

        names.Should().NotContain(label => label.Contains("navn", StringComparison.OrdinalIgnoreCase) || label.Contains("ansatt", StringComparison.OrdinalIgnoreCase));
        Form.Find("ny.p1.tittel", answers)!.Help!.Nb.Should().EndWith("Skriv ikke hvem som har den.");
    }

    private static Undertaking Position(string title, int firstAward)
    {
        var position = Undertaking.Begin("rus", Kommune, new Line("stilling", "ny.p1", Text.Same(title)), fixedRow: false, firstAward, A.Monday);
        position.Accept(firstAward);
        return position;
    }

    private static Answers Continuing(int firstAward, string? amount)
    {
        var listed = RunningUndertakings.In(Form, [Position("Erfaringskonsulent", firstAward)], 2027, Answers.None);
        return amount is null ? listed : listed.With("viderefort.p1.videreforing", "ja").With("viderefort.p1.prosent", "60").With("viderefort.p1.belop", amount);
    }
}
