using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Forms;

/// <summary>What KI's form asks for, requirement by requirement.</summary>
public sealed class CompetenceAndInnovationFormTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.Form!;
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
    [InlineData("KI-85", "innovasjon.p1.ny")]
    [InlineData("KI-110", "formal.behov")]
    public void What_is_required_is_missed_at_its_field(string requirement, string field)
    {
        Form.Find(field, Filled)!.Requirements.Should().Contain(requirement);
        Errors(Filled.With(field, null)).Should().ContainSingle().Which.Field.Should().Be(field);
    }

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
    [InlineData("k1", "behov og utfordringer")]
    [InlineData("k2", "Hva vil dere oppnå")]
    [InlineData("k3", "organisert")]
    [InlineData("k4", "gevinster")]
    [InlineData("k5", "budsjettansvar")]
    [InlineData("k6", "pårørendes")]
    [InlineData("k7", "ordinær drift")]
    [InlineData("k8", "metoder")]
    [InlineData("k9", "nyskapende")]
    [InlineData("k10", "evalueres")]
    public void Each_of_the_ten_criteria_is_required_in_every_project(string criterion, string asks)
    {
        Form.Find($"innovasjon.p1.{criterion}", Filled)!.Help!.Nb.Should().Contain(asks);
        Errors(Filled.With($"innovasjon.p1.{criterion}", null)).Should().ContainSingle().Which.Field.Should().Be($"innovasjon.p1.{criterion}");
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
    public void Each_goal_can_be_chosen(string goal, string says)
    {
        var goals = Form.Find("formal.delmal", Filled)!;
        goals.Options.Single(option => option.Key == goal).Label.Nb.Should().StartWith(says);
        Errors(Filled.With("formal.delmal", goal)).Should().BeEmpty();
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

    [Fact]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    [Requirement("KI-82")]
    public void Themes_and_priorities_are_the_calls_own()
    {
        var next = A.Call().Saying(content => content.WithList("themes", [new("robot", new("Roboter", "Robotar"))]).WithList("priorities", [new("ny", new("Ny", "Ny"))])).Open().Call.Form!;

        next.Find("innovasjon.p1.tema", Filled)!.Options.Select(option => option.Key).Should().Equal("robot");
        next.Find("formal.prioriteringer", Filled)!.Options.Select(option => option.Key).Should().Equal("ny");
        Form.Find("innovasjon.p1.tema", Filled)!.Options.Should().HaveCount(8);
        Form.Find("formal.prioriteringer", Filled)!.Options.Select(option => option.Key).Should().Contain("lederutdanning");
        Form.Find("formal.prioriteringer", Filled)!.Required.Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-10")]
    [Requirement("KI-90")]
    public void Who_is_in_the_target_group_and_what_the_kommune_sets_itself_is_said_beside_the_question() =>
        Form.Find("kompetanse.beskrivelse", Filled)!.Help!.Nb.Should().Contain("kan rekrutteres").And.Contain("Kommunen bestemmer selv vilkår om bindingstid og stipend");

    [Theory]
    [Requirement("KI-11")]
    [InlineData("nav", "omsorg", false)]
    [InlineData("nav", "psykiskrus", true)]
    [InlineData("skole", null, false)]
    [InlineData("helse", "omsorg", true)]
    public void A_service_outside_health_goes_only_with_psykisk_helse_og_rus(string service, string? field, bool goes)
    {
        var answers = Filled.With("kompetanse.bachelor.tjeneste", service).With("kompetanse.bachelor.fagomrade", field);

        Errors(answers).Select(finding => finding.Field).Should().Equal(goes ? [] : ["kompetanse.bachelor.tjeneste"]);
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_fylkeskommune_has_kompetanse_only()
    {
        var county = Form.For(OrganisationKind.CountyMunicipality);

        county.Sections.Where(section => section.Part is not null).Select(section => section.Key).Should().Equal("kompetanse");
        county.Find("bpa.assistenter.nye", Filled).Should().BeNull();
    }

    [Fact]
    [Requirement("KI-18")]
    [Requirement("KI-19")]
    public void A_project_may_have_partners_of_six_kinds_and_the_kommune_stays_responsible()
    {
        var partners = Form.Find("innovasjon.p1.partnere", Filled)!;

        partners.Options.Should().HaveCount(6);
        partners.Required.Should().BeFalse();
        partners.Help!.Nb.Should().Contain("Kommunen er økonomisk og administrativt ansvarlig");
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
    [Requirement("KI-24")]
    [Requirement("KI-83")]
    public void Every_line_keeps_new_money_apart_from_what_is_carried_over()
    {
        var line = Form.Lines(Filled.With("kompetanse.abc.overfort", "25000")).Single(line => line.Key == "kompetanse.abc");

        (line.NewMoney!.Value.Amount, line.CarriedOver!.Value.Amount).Should().Be((60_000, 25_000));
        Form.Sections.SelectMany(section => section.Tables.Take(1)).Should().AllSatisfy(table => table.Columns.Select(column => column.Meaning).Should().Contain([Meaning.NewMoney, Meaning.CarriedOver, Meaning.OwnContribution]));
    }

    [Fact]
    [Requirement("KI-59")]
    [Requirement("KI-60")]
    public void Psykisk_helse_og_rus_and_further_education_are_priorities_of_the_first_call() =>
        Form.Find("formal.prioriteringer", Filled)!.Options.Select(option => option.Key).Should().Contain(["psykiskrus", "videreutdanning"]);

    [Fact]
    public void A_project_with_nothing_in_it_is_not_complete()
    {
        var answers = Answers.None.With("innovasjon", "p1");

        Errors(answers).Should().Contain(finding => finding.Field == "innovasjon.p1.tittel");
        FormCheck.State(Section("innovasjon"), answers, FormCheck.Check(Form, answers)).Should().Be(SectionState.Begun);
    }

    private static Section Section(string key) => Form.Sections.Single(section => section.Key == key);

    private static IEnumerable<Finding> Errors(Answers answers) => FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error);
}
