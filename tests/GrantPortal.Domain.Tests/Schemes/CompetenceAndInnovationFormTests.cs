using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>KI's application form, as it is frozen when a call is published: what is asked, requirement by requirement, and of whom.</summary>
public sealed class CompetenceAndInnovationFormTests
{
    private static readonly Call Call = A.Call().Open().Call;
    private static readonly ResolvedForm Form = Call.Form!.For(OrganisationKind.Municipality);
    private static readonly Answers Filled = FilledForm.Answers(Form);

    [Fact]
    public void A_filled_form_has_no_errors() => Errors(Filled).Should().BeEmpty();

    [Theory]
    [Requirement("KI-22")]
    [Requirement("KI-23")]
    [Requirement("KI-28")]
    [Requirement("KI-31")]
    [Requirement("KI-33")]
    [Requirement("KI-36")]
    [Requirement("KI-58")]
    [Requirement("KI-64")]
    [Requirement("KI-79")]
    [Requirement("KI-110")]
    [InlineData("KI-22", "formal.formal")]
    [InlineData("KI-23", "kompetanse.beskrivelse")]
    [InlineData("KI-24", "innovasjon.p1.nye")]
    [InlineData("KI-28", "kontroll.tiltak")]
    [InlineData("KI-31", "formal.kriterier")]
    [InlineData("KI-33", "kontroll.erklaring")]
    [InlineData("KI-36", "kontroll.andre")]
    [InlineData("KI-58", "bpa.opplaringsplan")]
    [InlineData("KI-58", "bpa.utgifter")]
    [InlineData("KI-64", "innovasjon.p1.tema")]
    [InlineData("KI-79", "soker.kontaktperson")]
    [InlineData("KI-79", "soker.epost")]
    [InlineData("KI-85", "innovasjon.p1.ny")]
    [InlineData("KI-110", "formal.behov")]
    public void What_is_required_is_missed_at_its_field(string requirement, string field)
    {
        Form.Find(field, Filled)!.Requirements.Should().Contain(requirement);
        Errors(Filled.With(field, null)).Should().Equal(field);
    }

    [Theory]
    [Requirement("KI-06")]
    [Requirement("KI-07")]
    [Requirement("KI-08")]
    [Requirement("KI-09")]
    [InlineData("kompetanse", "Økt kompetanse")]
    [InlineData("brukerinnflytelse", "Sterkere brukerinnflytelse")]
    [InlineData("forebygging", "Forebygge og utsette")]
    [InlineData("ledelse", "Styrket lederkompetanse")]
    public void Each_of_the_four_goals_can_be_chosen_and_one_has_to_be(string goal, string says)
    {
        var goals = Form.Find("formal.delmal", Filled)!;

        goals.Options.Should().HaveCount(4);
        goals.Options.Single(option => option.Key == goal).Label.Nb.Should().StartWith(says);
        Errors(Filled.With("formal.delmal", goal)).Should().BeEmpty();
        Errors(Filled.With("formal.delmal", null)).Should().Equal("formal.delmal");
    }

    [Fact]
    [Requirement("KI-10")]
    [Requirement("KI-90")]
    public void Who_is_in_the_target_group_and_what_the_kommune_sets_itself_is_said_beside_the_question() =>
        Form.Find("kompetanse.beskrivelse", Filled)!.Help!.Nb.Should().Contain("kan rekrutteres").And.Contain("Kommunen bestemmer selv vilkår om bindingstid og stipend");

    [Fact]
    [Requirement("KI-90")]
    public void Bindingstid_and_stipend_are_the_kommunes_own_matter() =>
        Form.FieldsFor(Filled).Should().NotContain(field => field.Name.Contains("bindingstid") || field.Name.Contains("stipend"));

    [Theory]
    [Requirement("KI-11")]
    [InlineData("kompetanse.bachelor", "nav", "omsorg", false)]
    [InlineData("kompetanse.bachelor", "nav", "psykiskrus", true)]
    [InlineData("kompetanse.bachelor", "skole", null, false)]
    [InlineData("kompetanse.bachelor", "helse", "omsorg", true)]
    [InlineData("innovasjon.p1", "nav", "omsorg", false)]
    [InlineData("innovasjon.p1", "nav", "psykiskrus", true)]
    public void A_service_outside_health_goes_only_with_psykisk_helse_og_rus(string line, string service, string? field, bool goes)
    {
        var answers = Filled.With($"{line}.tjeneste", service).With($"{line}.fagomrade", field);

        Errors(answers).Should().Equal(goes ? [] : [$"{line}.tjeneste"]);
        Options($"{line}.tjeneste").Should().Contain(["nav", "barnevern", "barnehage", "skole"]);
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_fylkeskommune_has_kompetanse_only()
    {
        var county = Call.Form!.For(OrganisationKind.CountyMunicipality);

        county.Sections.Where(section => section.Part is not null).Select(section => section.Key).Should().Equal("kompetanse");
        county.Find("bpa.assistenter.nye", Filled).Should().BeNull();
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
    [Requirement("KI-40")]
    [Requirement("KI-41")]
    [Requirement("KI-42")]
    [Requirement("KI-43")]
    [Requirement("KI-44")]
    [Requirement("KI-45")]
    [Requirement("KI-46")]
    [Requirement("KI-47")]
    public void Kompetanse_has_the_seven_categories_and_no_other() =>
        Section("kompetanse").Tables.Should().AllSatisfy(table => table.Rows.Select(row => row.Key).Should().Equal("vgs", "fagskole", "bachelor", "master", "abc", "kurs", "andre"));

    [Fact]
    [Requirement("KI-61")]
    [Requirement("KI-62")]
    [Requirement("KI-63")]
    [Requirement("KI-113")]
    public void Bpa_has_its_groups_in_the_order_of_priority() =>
        Section("bpa").Tables.Should().AllSatisfy(table => table.Rows.Select(row => row.Key).Should().Equal("arbeidsledere", "saksbehandlere", "assistenter"));

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
    [InlineData(1, "Behov og utfordringer", "behov og utfordringer")]
    [InlineData(2, "Mål og målgrupper", "Hva vil dere oppnå")]
    [InlineData(3, "Organisering og samarbeid", "organisert")]
    [InlineData(4, "Gevinster og endret praksis", "gevinster")]
    [InlineData(5, "Forankring hos leder", "budsjettansvar")]
    [InlineData(6, "Brukermedvirkning", "pårørendes")]
    [InlineData(7, "Overgang til drift", "ordinær drift")]
    [InlineData(8, "Metode", "metoder")]
    [InlineData(9, "Nyskaping og overføringsverdi", "nyskapende")]
    [InlineData(10, "Evaluering og dokumentasjon", "evalueres")]
    public void Each_of_the_ten_criteria_is_required_in_every_project(int number, string label, string asks)
    {
        var criterion = Form.Find($"innovasjon.p1.k{number}", Filled)!;

        criterion.Label.Nb.Should().Be(label);
        criterion.Help!.Nb.Should().Contain(asks);
        Errors(Filled.With(criterion.Name, null)).Should().Equal(criterion.Name);
    }

    [Fact]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    [Requirement("KI-82")]
    public void Themes_and_priorities_are_the_calls_own()
    {
        var next = A.Call().Saying(content => content.WithList("themes", [new("robot", new("Roboter", "Robotar"))]).WithList("priorities", [new("ny", new("Ny", "Ny"))])).Open().Call.Form!;

        next.Find("innovasjon.p1.tema", Filled)!.Options.Select(option => option.Key).Should().Equal("robot");
        next.Find("formal.prioriteringer", Filled)!.Options.Select(option => option.Key).Should().Equal("ny");
        Options("innovasjon.p1.tema").Should().HaveCount(8).And.Equal(Call.Content.List("themes").Select(theme => theme.Key));
        Options("formal.prioriteringer").Should().Contain("lederutdanning");
        Form.Find("formal.prioriteringer", Filled)!.Required.Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-59")]
    [Requirement("KI-60")]
    public void Psykisk_helse_og_rus_and_further_education_are_priorities_of_the_first_call() =>
        Options("formal.prioriteringer").Should().Contain(["psykiskrus", "videreutdanning"]);

    [Fact]
    [Requirement("KI-18")]
    [Requirement("KI-19")]
    public void A_project_may_have_partners_of_six_kinds_and_the_kommune_stays_responsible()
    {
        var partners = Form.Find("innovasjon.p1.partnere", Filled)!;

        partners.Options.Select(option => option.Key).Should().Equal("kommune", "helseforetak", "naringsliv", "forskning", "frivillig", "annet");
        partners.Required.Should().BeFalse();
        partners.Help!.Nb.Should().Contain("Kommunen er økonomisk og administrativt ansvarlig");
    }

    [Fact]
    [Requirement("KI-85")]
    public void A_project_is_new_or_goes_on_with_one_of_an_earlier_year()
    {
        var answers = Filled.With("innovasjon.p1.ny", "viderefort");

        Errors(answers).Should().Contain("innovasjon.p1.viderefort_fra");
        Errors(answers.With("innovasjon.p1.viderefort_fra", Guid.CreateVersion7(A.Monday).ToString())).Should().BeEmpty();
    }

    [Fact]
    public void A_project_with_nothing_in_it_is_not_complete()
    {
        var answers = Answers.None.With("innovasjon", "p1");

        Errors(answers).Should().Contain("innovasjon.p1.tittel");
        FormCheck.State(Section("innovasjon"), answers, FormCheck.Check(Form, answers)).Should().Be(SectionState.Begun);
    }

    [Fact]
    [Requirement("KI-24")]
    [Requirement("KI-26")]
    [Requirement("KI-83")]
    public void A_line_states_new_money_carried_over_money_and_own_contribution_apart()
    {
        var line = Form.Lines(Filled.With("kompetanse.bachelor.overfort", "15000")).First(each => each.Key == "kompetanse.bachelor");

        (line.NewMoney!.Value.Amount, line.CarriedOver!.Value.Amount, line.OwnContribution!.Value.Amount).Should().Be((240_000, 15_000, 60_000));
        line.Asked.Amount.Should().Be(240_000, "carried-over money is not applied for once more");
        Form.Sections.SelectMany(section => section.Tables.Take(1)).Should().AllSatisfy(table => table.Columns.Select(column => column.Meaning).Should().Contain([Meaning.NewMoney, Meaning.CarriedOver, Meaning.OwnContribution]));
    }

    [Theory]
    [Requirement("KI-25")]
    [Requirement("KI-27")]
    [InlineData("kontroll.andre_belop")]
    [InlineData("innovasjon.p1.partnernavn")]
    public void What_the_regulations_do_not_tick_is_not_required(string field)
    {
        Errors(Filled.With(field, null)).Should().BeEmpty();
        Form.FieldsFor(Filled).Should().NotContain(each => each.Name.Contains("organisasjonsform", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("KI-26")]
    [Requirement("KI-32")]
    public void Without_own_contribution_a_reason_is_asked_for_and_its_lack_only_warns()
    {
        var without = Filled.With("kompetanse.bachelor.egenandel", null).With("innovasjon.p1.egenandel", "0");

        FormCheck.Check(Form, Filled).Should().NotContain(finding => finding.Field == "kontroll.egenandel");
        FormCheck.Check(Form, without).Single(finding => finding.Field == "kontroll.egenandel").Severity.Should().Be(Severity.Warning);
        Errors(without).Should().BeEmpty();
        FormCheck.Check(Form, without.With("kontroll.egenandel", "Kommunen er på ROBEK.")).Should().NotContain(finding => finding.Field == "kontroll.egenandel");
    }

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

    private static IEnumerable<string> Options(string field) => Form.Find(field, Filled)!.Options.Select(option => option.Key);

    private static IEnumerable<string> Errors(Answers answers) =>
        FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Field);
}
