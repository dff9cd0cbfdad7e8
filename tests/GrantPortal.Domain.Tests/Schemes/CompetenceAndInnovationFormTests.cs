using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>KI's application form, as it is frozen when a call is published: what is asked, and of whom.</summary>
public sealed class CompetenceAndInnovationFormTests
{
    private static readonly Call Call = A.Call().Open().Call;

    private static ResolvedForm Form => Call.Form!.For(OrganisationKind.Municipality);

    [Fact]
    public void The_filled_form_of_the_walks_has_no_error() =>
        FormCheck.Check(Form, FilledForm.Answers(Form)).Should().NotContain(finding => finding.Severity == Severity.Error);

    [Theory]
    [Requirement("KI-22")]
    [Requirement("KI-23")]
    [Requirement("KI-28")]
    [Requirement("KI-31")]
    [Requirement("KI-33")]
    [Requirement("KI-58")]
    [Requirement("KI-79")]
    [Requirement("KI-110")]
    [InlineData("formal.formal")]
    [InlineData("kompetanse.beskrivelse")]
    [InlineData("kontroll.tiltak")]
    [InlineData("formal.kriterier")]
    [InlineData("kontroll.erklaring")]
    [InlineData("kontroll.andre")]
    [InlineData("bpa.opplaringsplan")]
    [InlineData("bpa.utgifter")]
    [InlineData("soker.kontaktperson")]
    [InlineData("soker.epost")]
    [InlineData("formal.behov")]
    public void What_the_regulations_ask_for_has_to_be_answered(string field) =>
        MissingWithout(field).Should().Contain(field);

    [Theory]
    [Requirement("KI-06")]
    [Requirement("KI-07")]
    [Requirement("KI-08")]
    [Requirement("KI-09")]
    [InlineData("kompetanse")]
    [InlineData("brukerinnflytelse")]
    [InlineData("forebygging")]
    [InlineData("ledelse")]
    public void The_four_goals_can_be_chosen_and_one_has_to_be(string goal)
    {
        Options("formal.delmal").Should().HaveCount(4).And.Contain(goal);
        MissingWithout("formal.delmal").Should().Contain("formal.delmal");
    }

    [Theory]
    [Requirement("KI-40")]
    [Requirement("KI-41")]
    [Requirement("KI-42")]
    [Requirement("KI-43")]
    [Requirement("KI-44")]
    [Requirement("KI-45")]
    [Requirement("KI-46")]
    [Requirement("KI-47")]
    [InlineData(0, "vgs", "Videregående opplæring og fagbrev")]
    [InlineData(1, "fagskole", "Fagskole")]
    [InlineData(2, "bachelor", "Bachelor i helse- og sosialfag")]
    [InlineData(3, "master", "Videreutdanning og master")]
    [InlineData(4, "abc", "ABC-opplæring")]
    [InlineData(5, "kurs", "Etterutdanning, internopplæring og kurs")]
    [InlineData(6, "andre", "Andre kompetansehevende tiltak")]
    public void Kompetanse_has_seven_categories_with_persons_and_amounts(int place, string key, string label)
    {
        var table = Section("kompetanse").Tables[0];

        table.Rows.Should().HaveCount(7);
        (table.Rows[place].Key, table.Rows[place].Label.Nb).Should().Be((key, label));
        table.Columns.Select(column => column.Meaning).Should().Equal(Meaning.Persons, Meaning.NewMoney, Meaning.CarriedOver, Meaning.OwnContribution);
    }

    [Fact]
    [Requirement("KI-61")]
    [Requirement("KI-62")]
    [Requirement("KI-63")]
    public void The_three_groups_of_bpa_stand_in_the_order_of_priority() =>
        Section("bpa").Tables[0].Rows.Select(row => row.Key).Should().Equal("arbeidsledere", "saksbehandlere", "assistenter");

    [Theory]
    [Requirement("KI-48")]
    [Requirement("KI-49")]
    [Requirement("KI-50")]
    [Requirement("KI-51")]
    [Requirement("KI-52")]
    [Requirement("KI-53")]
    [Requirement("KI-54")]
    [Requirement("KI-55")]
    [Requirement("KI-56")]
    [Requirement("KI-57")]
    [InlineData(1, "Behov og utfordringer")]
    [InlineData(2, "Mål og målgrupper")]
    [InlineData(3, "Organisering og samarbeid")]
    [InlineData(4, "Gevinster og endret praksis")]
    [InlineData(5, "Forankring hos leder")]
    [InlineData(6, "Brukermedvirkning")]
    [InlineData(7, "Overgang til drift")]
    [InlineData(8, "Metode")]
    [InlineData(9, "Nyskaping og overføringsverdi")]
    [InlineData(10, "Evaluering og dokumentasjon")]
    public void Every_project_answers_all_ten_criteria(int number, string label)
    {
        var field = $"innovasjon.p1.k{number}";

        Form.Find(field, FilledForm.Answers(Form))!.Label.Nb.Should().Be(label);
        MissingWithout(field).Should().Contain(field);
    }

    [Fact]
    [Requirement("KI-64")]
    public void A_project_has_a_theme_of_the_calls_list()
    {
        Options("innovasjon.p1.tema").Should().Equal(Call.Content.List("themes").Select(theme => theme.Key));
        MissingWithout("innovasjon.p1.tema").Should().Contain("innovasjon.p1.tema");
    }

    [Fact]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    public void Themes_and_priorities_are_those_of_the_call_and_not_of_the_code()
    {
        var form = A.Call().Saying(content => content
            .WithList("themes", [new Option("bolig", new("Bolig", "Bustad"))])
            .WithList("priorities", [new Option("ledelse", new("Ledelse", "Leiing"))])).Open().Call.Form!;

        form.Find("innovasjon.p1.tema", FilledForm.Answers(Form))!.Options.Should().ContainSingle().Which.Key.Should().Be("bolig");
        form.Find("formal.prioriteringer", Answers.None)!.Options.Should().ContainSingle().Which.Key.Should().Be("ledelse");
    }

    [Theory]
    [Requirement("KI-59")]
    [Requirement("KI-60")]
    [InlineData("psykiskrus")]
    [InlineData("videreutdanning")]
    public void The_years_priorities_can_be_ticked(string priority) => Options("formal.prioriteringer").Should().Contain(priority);

    [Theory]
    [InlineData("kompetanse.bachelor")]
    [InlineData("innovasjon.p1")]
    [Requirement("KI-11")]
    public void A_service_outside_health_goes_with_psykisk_helse_og_rus_alone(string line)
    {
        var answers = FilledForm.Answers(Form).With($"{line}.tjeneste", "nav");

        Errors(answers.With($"{line}.fagomrade", "omsorg")).Should().Contain($"{line}.tjeneste");
        Errors(answers.With($"{line}.fagomrade", "psykiskrus")).Should().BeEmpty();
        Options($"{line}.tjeneste").Should().Contain(["nav", "barnevern", "barnehage", "skole"]);
    }

    [Fact]
    [Requirement("KI-18")]
    public void A_project_may_have_partners_of_six_kinds_and_need_not_have_any()
    {
        Options("innovasjon.p1.partnere").Should().Equal("kommune", "helseforetak", "naringsliv", "forskning", "frivillig", "annet");
        MissingWithout("innovasjon.p1.partnere").Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-24")]
    [Requirement("KI-26")]
    [Requirement("KI-83")]
    public void A_line_states_new_money_carried_over_money_and_own_contribution_apart()
    {
        var line = Form.Lines(FilledForm.Answers(Form).With("kompetanse.bachelor.overfort", "15000")).First(each => each.Key == "kompetanse.bachelor");

        (line.NewMoney!.Value.Amount, line.CarriedOver!.Value.Amount, line.OwnContribution!.Value.Amount).Should().Be((240_000, 15_000, 60_000));
        line.Asked.Amount.Should().Be(240_000, "carried-over money is not applied for once more");
    }

    [Fact]
    [Requirement("KI-25")]
    [Requirement("KI-27")]
    public void Amounts_from_others_and_the_form_of_organisation_are_not_demanded()
    {
        Form.Find("kontroll.andre_belop", Answers.None)!.Required.Should().BeFalse();
        Form.FieldsFor(FilledForm.Answers(Form)).Should().NotContain(field => field.Required && field.Label.Nb.Contains("organisasjonsform"));
    }

    [Fact]
    [Requirement("KI-32")]
    public void No_own_contribution_is_a_warning_that_wants_a_reason_and_no_error()
    {
        var answers = FilledForm.Answers(Form).With("kompetanse.bachelor.egenandel", null).With("innovasjon.p1.egenandel", null);

        Find(answers, "kontroll.egenandel").Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        Find(answers.With("kontroll.egenandel", "Kommunen dekker vikarene."), "kontroll.egenandel").Should().BeEmpty();
        Find(FilledForm.Answers(Form), "kontroll.egenandel").Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-85")]
    public void A_project_is_new_or_goes_on_with_one_of_an_earlier_year()
    {
        var answers = FilledForm.Answers(Form).With("innovasjon.p1.ny", "viderefort");

        Errors(answers).Should().Contain("innovasjon.p1.viderefort_fra");
        Errors(answers.With("innovasjon.p1.viderefort_fra", Guid.CreateVersion7(A.Monday).ToString())).Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-90")]
    public void Bindingstid_and_stipend_are_the_kommunes_own_matter() =>
        Form.FieldsFor(FilledForm.Answers(Form)).Should().NotContain(field => field.Name.Contains("bindingstid") || field.Name.Contains("stipend"));

    [Fact]
    [Requirement("KI-82")]
    public void The_form_of_a_year_is_frozen_and_differs_from_the_next_years()
    {
        var next = A.Call().For(2028).Saying(content => content.WithList("categories", [.. content.List("categories").Take(6)])).Open().Call;

        next.FormHash.Should().NotBe(Call.FormHash);
        Call.Form!.Hash().Should().Be(Call.FormHash);
        ResolvedForm.FromJson(Call.Form.ToJson()).Hash().Should().Be(Call.FormHash, "what was sent is read by its own year's form for ever");
    }

    private static Section Section(string key) => Form.Sections.Single(section => section.Key == key);

    private static IEnumerable<string> Options(string field) => Form.Find(field, FilledForm.Answers(Form))!.Options.Select(option => option.Key);

    private static IEnumerable<string> MissingWithout(string field) => Errors(FilledForm.Answers(Form).With(field, null));

    private static IEnumerable<string> Errors(Answers answers) =>
        FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Field);

    private static IEnumerable<Finding> Find(Answers answers, string field) => FormCheck.Check(Form, answers).Where(finding => finding.Field == field);
}
