using System.Text.RegularExpressions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>KI's report form, as it is frozen when a call is published: what is asked, and of whom.</summary>
public sealed class CompetenceAndInnovationReportFormTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.ReportForm!;
    private static readonly Answers Filled = FilledReport.Answers(Form);

    [Fact]
    public void A_filled_report_has_nothing_to_look_at() => FormCheck.Check(Form, Filled).Should().BeEmpty();

    [Theory]
    [Requirement("KIR-01")]
    [Requirement("KIR-11")]
    [Requirement("KIR-24")]
    [InlineData("KIR-01", "resultat.maloppnaelse")]
    [InlineData("KIR-11", "resultat.maloppnaelse")]
    [InlineData("KIR-24", "innovasjon.p1.tema")]
    [InlineData("KIR-24", "innovasjon.p1.mal")]
    [InlineData("KIR-24", "innovasjon.p1.maloppnaelse")]
    public void What_was_achieved_has_to_be_told(string requirement, string field)
    {
        Form.Find(field, Filled)!.Requirements.Should().Contain(requirement);
        Errors(Filled.With(field, null)).Should().Equal((field, "missing"));
    }

    [Theory]
    [Requirement("KIR-12")]
    [Requirement("KIR-13")]
    [Requirement("KIR-14")]
    [Requirement("KIR-15")]
    [Requirement("KIR-16")]
    [Requirement("KIR-17")]
    [Requirement("KIR-18")]
    [Requirement("KIR-19")]
    [InlineData("vgs", "Videregående opplæring og fagbrev")]
    [InlineData("fagskole", "Fagskole")]
    [InlineData("bachelor", "Bachelor i helse- og sosialfag")]
    [InlineData("master", "Videreutdanning og master")]
    [InlineData("abc", "ABC-opplæring")]
    [InlineData("kurs", "Etterutdanning, internopplæring og kurs")]
    [InlineData("andre", "Andre kompetansehevende tiltak")]
    public void Persons_are_stated_in_each_of_the_seven_categories(string category, string name)
    {
        var cell = Form.Find($"kompetanse.{category}.deltakere", Filled)!;

        (cell.Kind, cell.Meaning, cell.Required).Should().Be((FieldKind.Count, Meaning.Persons, true));
        cell.Label.Nb.Should().Be($"{name}, Antall deltakere");
    }

    [Fact]
    [Requirement("KI-24")]
    [Requirement("KIR-05")]
    public void Accounts_have_the_lines_of_the_budget()
    {
        var application = A.Call().Open().Call.Form!;

        foreach (var part in (string[])["kompetanse", "bpa"])
        {
            Table(Form, part).Rows.Should().BeEquivalentTo(Table(application, part).Rows, order => order.WithStrictOrdering());
        }

        Form.Lines(Filled).Where(line => line.Spent!.Value.Amount > 0).Select(line => line.Key).Should().Equal("kompetanse.bachelor", "kompetanse.abc", "bpa.assistenter", "innovasjon.p1");
    }

    [Fact]
    [Requirement("KIR-16")]
    public void Of_further_education_it_is_said_how_many_are_in_two_fields()
    {
        var fields = Form.FieldsFor(Filled).Where(field => field.Name.EndsWith(".psykiskrus", StringComparison.Ordinal) || field.Name.EndsWith(".barnunge", StringComparison.Ordinal)).ToList();

        fields.Select(field => (field.Name, field.Within)).Should().Equal(("kompetanse.master.psykiskrus", "kompetanse.master.deltakere"), ("kompetanse.master.barnunge", "kompetanse.master.deltakere"));
        fields.Should().OnlyContain(field => field.Required);
    }

    [Fact]
    [Requirement("KIR-04")]
    public void It_is_about_the_calendar_year_and_the_accounts_at_its_end()
    {
        var intro = Form.Sections[0].Intro;

        intro!.Nb.Should().Contain("hele kalenderåret").And.Contain("per 31.12.");
        intro.Nn.Should().Contain("heile kalenderåret").And.Contain("per 31.12.");
    }

    [Fact]
    public void A_call_without_further_education_asks_for_no_fields_of_it()
    {
        var form = A.Call().Saying(content => content.WithList("categories", [.. content.List("categories").Where(each => each.Key != "master")])).Open().Call.ReportForm!;

        form.Sections.Single(section => section.Key == "kompetanse").Tables.Should().ContainSingle();
    }

    [Fact]
    [Requirement("KIR-20")]
    [Requirement("KIR-23")]
    public void Bpa_states_persons_and_amounts_for_each_of_the_three_groups()
    {
        var cells = Table(Form, "bpa").Cells().ToList();

        cells.Should().HaveCount(15).And.OnlyContain(cell => cell.Required && cell.IsNumber);
        cells.Where(cell => cell.Meaning is Meaning.Persons).Select(cell => cell.Name).Should().Equal("bpa.arbeidsledere.personer", "bpa.saksbehandlere.personer", "bpa.assistenter.personer");
        cells.Should().AllSatisfy(cell => Errors(Filled.With(cell.Name, null)).Should().Contain((cell.Name, "missing.figure")));
    }

    [Theory]
    [Requirement("KIR-26")]
    [Requirement("KIR-27")]
    [Requirement("KIR-28")]
    [Requirement("KIR-29")]
    [Requirement("KIR-30")]
    [InlineData("brukererfaring", "erfaringer og den nytten", false)]
    [InlineData("behov", "kompenserende tjenester", true)]
    [InlineData("gevinster", "kvalitative og økonomiske gevinster", true)]
    [InlineData("overforingsverdi", "overføringsverdi til andre kommuner", true)]
    [InlineData("metodikk", "innovasjonsmetodikk", true)]
    public void Each_project_answers_the_five_criteria_four_of_them_with_a_degree(string criterion, string asks, bool hasDegree)
    {
        Form.Find($"innovasjon.p1.{criterion}", Filled)!.Help!.Nb.Should().Contain(asks);
        Errors(Filled.With($"innovasjon.p1.{criterion}", null)).Should().Equal(($"innovasjon.p1.{criterion}", "missing"));

        var degree = Form.Find($"innovasjon.p1.{criterion}_grad", Filled);
        (degree is not null).Should().Be(hasDegree);
        degree?.Options.Select(option => option.Key).Should().Equal("liten", "noen", "stor");
        degree?.Required.Should().BeTrue();
    }

    [Fact]
    [Requirement("KIR-27")]
    public void The_degrees_and_the_criteria_are_data_of_the_call()
    {
        var form = A.Call().Saying(content => content.WithList("degrees", [new("ja", new("Ja", "Ja"))]).WithList("resultDescriptions", [])).Ready().Call;

        var project = A.Call().Saying(content => content.WithList("degrees", [new("ja", new("Ja", "Ja"))])).Open().Call.ReportForm!;
        project.Find("innovasjon.p1.behov_grad", Filled)!.Options.Select(option => option.Key).Should().Equal("ja");
        form.ReportForm.Should().BeNull("a list that must be there is empty");
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_fylkeskommune_reports_on_kompetanse_only() =>
        Form.For(OrganisationKind.CountyMunicipality).Sections.Select(section => section.Key).Should().Equal("resultat", "kompetanse");

    [Fact]
    [Requirement("KIR-31")]
    public void Arsverk_are_not_asked_for() =>
        Form.ToJson().Should().NotContainEquivalentOf("årsverk");

    [Fact]
    public void Every_name_can_be_a_name_in_a_workbook() =>
        Form.FieldsFor(Filled).Select(field => field.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => Regex.IsMatch(name, @"^[a-z]+(\.[a-z0-9_]+)+$"));

    private static LineTable Table(ResolvedForm form, string part) => form.Sections.Single(section => section.Part == part).Tables[0];

    private static IEnumerable<(string Field, string Code)> Errors(Answers answers) =>
        FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => (finding.Field, finding.Code));
}
