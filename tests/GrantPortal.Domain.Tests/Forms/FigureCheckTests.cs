using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Tests.Forms;

/// <summary>What a caseworker used to find: figures that do not tally (KIR-21, 22, 23).</summary>
public sealed class FigureCheckTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.ReportForm!;
    private static readonly ResolvedForm Application = A.Call().Open().Call.Form!;
    private static readonly Answers Filled = FilledReport.Answers(Form);

    [Theory]
    [Requirement("KIR-22")]
    [InlineData("kompetanse.ialt.deltakere", "17", "17", "16")]
    [InlineData("kompetanse.ialt.fullfort", "14", "14", "15")]
    [InlineData("kompetanse.ialt.regnskap", "340001", "kr 340 001", "kr 340 000")]
    [InlineData("kompetanse.ialt.brukt", "0", "kr 0", "kr 280 000")]
    [InlineData("bpa.ialt.personer", "4", "4", "5")]
    public void A_typed_total_equals_the_sum_of_its_lines(string field, string typed, string stated, string sum)
    {
        var finding = FormCheck.Check(Form, Filled.With(field, typed)).Should().ContainSingle().Subject;

        (finding.Field, finding.Code, finding.Severity).Should().Be((field, "figure.sum", Severity.Error));
        finding.Message.Nb.Replace('\u00A0', ' ').Should().Contain($"er {stated}, men").And.Contain($"til sammen {sum}.");
        finding.Message.Nn.Should().Contain("til saman");
    }

    [Theory]
    [Requirement("KIR-22")]
    [InlineData("kompetanse.bachelor", "bpa.assistenter", "innovasjon.p1")]
    public void The_grants_part_and_the_own_part_make_the_total(params string[] lines)
    {
        foreach (var line in lines)
        {
            Findings(Filled.With($"{line}.egenandel", "1")).Should().Contain(($"{line}.regnskap", "figure.sum", Severity.Error));
        }
    }

    [Fact]
    [Requirement("KIR-22")]
    public void No_more_have_completed_than_took_part()
    {
        var answers = Filled.With("kompetanse.bachelor.fullfort", "5").With("kompetanse.ialt.fullfort", "17");

        Findings(answers).Should().Equal(("kompetanse.bachelor.fullfort", "figure.within", Severity.Error));
        FormCheck.Check(Form, answers).Single().Message.Nb.Should().Be(
            "«Bachelor i helse- og sosialfag, Herav fullført utdanning» er 5. Det kan ikke være mer enn «Bachelor i helse- og sosialfag, Antall deltakere», som er 4. Rett det som er feil.");
    }

    [Fact]
    [Requirement("KIR-16")]
    public void What_is_of_a_line_is_no_more_than_the_line() =>
        Findings(Filled.With("kompetanse.master.psykiskrus", "1")).Should().Equal(("kompetanse.master.psykiskrus", "figure.within", Severity.Error));

    [Fact]
    [Requirement("KIR-22")]
    public void Persons_without_amount_and_amount_without_persons_are_asked_about()
    {
        var persons = Filled.With("kompetanse.kurs.deltakere", "9").With("kompetanse.ialt.deltakere", "25");
        var amount = Filled.With("bpa.saksbehandlere.regnskap", "10").With("bpa.saksbehandlere.egenandel", "10").With("bpa.ialt.regnskap", "50010");

        Findings(persons).Should().Equal(("kompetanse.kurs.regnskap", "line.persons-without-amount", Severity.Warning));
        Findings(amount).Should().Equal(("bpa.saksbehandlere.personer", "line.amount-without-persons", Severity.Warning));
    }

    [Fact]
    public void The_same_is_asked_about_an_application()
    {
        var answers = FilledForm.Answers(Application).With("kompetanse.kurs.personer", "9").With("kompetanse.andre.overfort", "1000");

        FormCheck.Check(Application, answers).Select(finding => (finding.Field, finding.Code)).Should().BeEquivalentTo(
        [
            ("kompetanse.kurs.nye", "line.persons-without-amount"),
            ("kompetanse.andre.personer", "line.amount-without-persons"),
        ]);
    }

    [Theory]
    [Requirement("KIR-21")]
    [Requirement("KIR-23")]
    [InlineData("kompetanse.kurs.deltakere")]
    [InlineData("kompetanse.kurs.ubrukt")]
    [InlineData("kompetanse.ialt.regnskap")]
    [InlineData("bpa.arbeidsledere.personer")]
    [InlineData("innovasjon.p1.brukt")]
    public void A_blank_line_is_refused_and_zero_is_what_to_write(string field)
    {
        var finding = FormCheck.Check(Form, Filled.With(field, null)).Should().ContainSingle().Subject;

        (finding.Field, finding.Code, finding.Severity).Should().Be((field, "missing.figure", Severity.Error));
        finding.Message.Nb.Should().Contain("Skriv 0");
        finding.Message.Nn.Should().Contain("Skriv 0 dersom");
    }

    [Fact]
    [Requirement("KIR-21")]
    public void A_part_that_nothing_is_written_in_is_asked_for_too()
    {
        var findings = Findings(Answers.None).ToList();

        findings.Should().Contain(("bpa.assistenter.personer", "missing.figure", Severity.Error)).And.Contain(("kompetanse.vgs.brukt", "missing.figure", Severity.Error));
        findings.Should().NotContain(finding => finding.Code == "form.nothing");
        FormCheck.Check(Application, Answers.None).Should().NotContain(finding => finding.Field.StartsWith("bpa.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("14,4")]
    [InlineData("-5")]
    [InlineData("mange")]
    public void Nothing_is_concluded_from_what_cannot_be_read(string typed)
    {
        Findings(Filled.With("kompetanse.bachelor.deltakere", typed)).Should().Equal(("kompetanse.bachelor.deltakere", "field.count", Severity.Error));
        Findings(Filled.With("kompetanse.bachelor.brukt", typed)).Should().Equal(("kompetanse.bachelor.brukt", "field.kroner", Severity.Error));
    }

    [Fact]
    public void A_project_that_stands_twice_in_the_list_is_checked_once() =>
        Findings(Filled.With("innovasjon", "p1,p1").With("innovasjon.p1.egenandel", "1")).Count(finding => finding.Item2 == "figure.sum").Should().Be(1);

    [Fact]
    public void The_sum_of_an_account_line_is_its_total_and_not_counted_twice()
    {
        var table = Form.Sections.Single(section => section.Key == "kompetanse").Tables[0];
        var sums = TableSums.Of(table, Filled);

        table.AddsAcross.Should().BeFalse();
        Application.Sections.Single(section => section.Key == "kompetanse").Tables[0].AddsAcross.Should().BeTrue();
        (sums.Row("bachelor"), sums.Total, sums.Column("brukt")).Should().Be((280_000, 340_000, 280_000));
    }

    private static IEnumerable<(string Field, string Code, Severity Severity)> Findings(Answers answers) =>
        FormCheck.Check(Form, answers).Select(finding => (finding.Field, finding.Code, finding.Severity));
}
