using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>NAV's application form, as it is frozen when a call is published: what is asked, requirement by requirement.</summary>
public sealed class SocialServicesFormTests
{
    private static readonly Call Call = A.NavCall().Open().Call;
    private static readonly ResolvedForm Form = Call.Form!.For(OrganisationKind.NavOffice);
    private static readonly Answers Filled = FilledNavForm.Answers(Form);

    [Fact]
    public void A_filled_form_has_no_errors() => Errors(Filled).Should().BeEmpty();

    [Theory]
    [Requirement("NAV-13")]
    [Requirement("NAV-14")]
    [Requirement("NAV-16")]
    [Requirement("NAV-17")]
    [Requirement("NAV-96")]
    [Requirement("NAV-18")]
    [Requirement("NAV-22")]
    [Requirement("NAV-35")]
    [Requirement("NAV-36")]
    [Requirement("NAV-42")]
    [Requirement("NAV-43")]
    [Requirement("NAV-44")]
    [Requirement("NAV-45")]
    [Requirement("NAV-46")]
    [Requirement("NAV-47")]
    [Requirement("NAV-48")]
    [Requirement("NAV-49")]
    [InlineData("NAV-13", "erklaring.forankret")]
    [InlineData("NAV-14", "beskrivelse.forankring")]
    [InlineData("NAV-16", "beskrivelse.levekar")]
    [InlineData("NAV-17", "beskrivelse.levekar")]
    [InlineData("NAV-96", "beskrivelse.tjenester")]
    [InlineData("NAV-18", "beskrivelse.punkter")]
    [InlineData("NAV-18", "beskrivelse.punkter_hvordan")]
    [InlineData("NAV-22", "prosjekt.type")]
    [InlineData("NAV-35", "nettverk.klynge")]
    [InlineData("NAV-36", "nettverk.evaluering")]
    [InlineData("NAV-42", "soker.navn")]
    [InlineData("NAV-42", "soker.adresse")]
    [InlineData("NAV-42", "soker.orgnr")]
    [InlineData("NAV-42", "soker.konto")]
    [InlineData("NAV-42", "soker.kontaktperson")]
    [InlineData("NAV-43", "beskrivelse.oppna")]
    [InlineData("NAV-43", "prosjekt.malgrupper")]
    [InlineData("NAV-44", "beskrivelse.levekar")]
    [InlineData("NAV-45", "beskrivelse.tjenester")]
    [InlineData("NAV-46", "beskrivelse.metode")]
    [InlineData("NAV-47", "stilling.p1.belop")]
    [InlineData("NAV-48", "beskrivelse.andre")]
    [InlineData("NAV-49", "beskrivelse.videreforing")]
    public void What_is_required_is_missed_at_its_field(string requirement, string field)
    {
        Form.Find(field, Filled)!.Requirements.Should().Contain(requirement);
        // Where the only amount is blank, the form as a whole asks for nothing, which is a finding of its own.
        Errors(Filled.With(field, null)).Should().Contain(field).And.OnlyContain(found => found == field || found.Length == 0);
    }

    [Fact]
    [Requirement("NAV-48")]
    public void Who_has_other_grants_says_which() =>
        Errors(Filled.With("beskrivelse.andre", "ja")).Should().Equal("beskrivelse.andre_hvilke");

    [Theory]
    [Requirement("NAV-42")]
    [InlineData("soker.orgnr", "940 155 224")]
    [InlineData("soker.orgnr", "94015522")]
    [InlineData("soker.konto", "9999 00 01003")]
    [InlineData("soker.konto", "9999 00 0100")]
    public void A_number_whose_control_digit_is_wrong_is_refused(string field, string typed)
    {
        var kept = FieldReader.Normalise(Form.Find(field, Filled)!, typed);

        Errors(Filled.With(field, kept)).Should().Equal(field);
    }

    [Fact]
    [Requirement("NAV-42")]
    public void Numbers_are_read_with_spaces_and_kept_in_one_form()
    {
        FieldReader.Fault(Form.Find("soker.orgnr", Filled)!, Filled["soker.orgnr"]).Should().BeNull();
        Filled["soker.orgnr"].Should().Be(FieldReader.Normalise(Form.Find("soker.orgnr", Filled)!, "940155223"));
        Filled["soker.konto"].Should().Be(FieldReader.Normalise(Form.Find("soker.konto", Filled)!, "99990001002"));
    }

    /// <summary>facts B4: 610 000 kroner for a whole position in 2020, in proportion for a part of one and for more than one.</summary>
    [Theory]
    [Requirement("NAV-21")]
    [Requirement("NAV-47")]
    [Requirement("NAVD-08")]
    [InlineData(100, 610_000)]
    [InlineData(60, 366_000)]
    [InlineData(200, 1_220_000)]
    public void A_position_has_a_ceiling_in_proportion_to_its_percent(int percent, int ceiling)
    {
        var position = Filled.With("stilling.p1.prosent", $"{percent}");

        Errors(position.With("stilling.p1.belop", $"{ceiling}")).Should().BeEmpty();
        FormCheck.Check(Form, position.With("stilling.p1.belop", $"{ceiling + 1}")).Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Field == "stilling.p1.belop" && finding.Code == "figure.ceiling" && finding.Severity == Severity.Error);
    }

    [Fact]
    [Requirement("NAV-21")]
    public void Competence_has_a_ceiling_of_its_own()
    {
        Errors(Filled.With("kompetanse.tiltak.nye", "10000")).Should().BeEmpty();
        Errors(Filled.With("kompetanse.tiltak.nye", "10001")).Should().Equal("kompetanse.tiltak.nye");
    }

    [Fact]
    [Requirement("NAV-21")]
    public void The_ceilings_are_the_calls_own()
    {
        var dearer = A.NavCall().Saying(content => content.WithNumber("competenceCeiling", 20_000).WithNumber("positionCeiling", 700_000)).Open().Call.Form!;
        var answers = FilledNavForm.Answers(dearer).With("kompetanse.tiltak.nye", "20000").With("stilling.p1.belop", "700000");

        FormCheck.Check(dearer, answers).Should().BeEmpty();
        Errors(answers).Should().BeEquivalentTo("kompetanse.tiltak.nye", "stilling.p1.belop");
    }

    [Fact]
    [Requirement("NAV-21")]
    public void Money_is_sought_for_positions_and_competence_and_nothing_else_and_for_one_position_at_least()
    {
        Form.FieldsFor(Filled).Where(field => field.Meaning is Meaning.NewMoney).Select(field => field.Name).Should().BeEquivalentTo("kompetanse.tiltak.nye", "stilling.p1.belop");
        Errors(Filled.Without("stilling").With("kompetanse.tiltak.nye", "10000")).Should().Equal("stilling");
    }

    [Fact]
    [Requirement("NAV-20")]
    public void Direct_payments_to_users_are_asked_about_and_the_answer_yes_says_what_follows()
    {
        var yes = Filled.With("prosjekt.utbetalinger", "ja");

        Errors(Filled.With("prosjekt.utbetalinger", null)).Should().Equal("prosjekt.utbetalinger");
        FormCheck.Check(Form, yes).Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Severity == Severity.Warning && finding.Message.Nb.StartsWith("Det gis ikke støtte", StringComparison.Ordinal));
        (Form.ExclusionIn(yes), Form.ExclusionIn(Filled)).Should().Be(("utbetaling", null));
        Call.Content.List("refusalReasons").Select(reason => reason.Key).Should().Contain("utbetaling");
    }

    [Theory]
    [Requirement("NAV-05")]
    [Requirement("NAV-06")]
    [Requirement("NAV-28")]
    [Requirement("NAV-29")]
    [Requirement("NAV-95")]
    [Requirement("NAV-100")]
    [InlineData("goals", "prosjekt.mal", true, "helhet,kvalitet,arbeid")]
    [InlineData("areas", "prosjekt.omrader", false, "arbeidsliv,grupper,straff,tjenester,utdanning")]
    [InlineData("themes", "prosjekt.temaer", true, "internkontroll,ips,rad,okonomi,bolig,skole,fritid,oppfolging,annet")]
    public void Goals_areas_and_themes_are_the_calls_own_and_several_can_be_chosen(string list, string field, bool required, string first)
    {
        var asked = Form.Find(field, Filled)!;
        var other = A.NavCall().Saying(content => content.WithList(list, [new("nytt", new("Noe nytt", "Noko nytt"))])).Open().Call.Form!;

        asked.Kind.Should().Be(FieldKind.Choices);
        string.Join(',', asked.Options.Select(option => option.Key)).Should().Be(first);
        Errors(Filled.With(field, null)).Should().Equal(required ? [field] : []);
        other.Find(field, Filled)!.Options.Select(option => option.Key).Should().Equal("nytt");
    }

    [Theory]
    [Requirement("NAV-07")]
    [Requirement("NAV-97")]
    [InlineData("sosialhjelp", "Sosialt og økonomisk vanskeligstilte som har behov for sosiale tjenester")]
    [InlineData("fare", "Andre som er nær ved å komme i en slik situasjon")]
    public void The_target_group_is_in_the_words_of_the_announcement(string key, string words) =>
        Form.Find("prosjekt.malgrupper", Filled)!.Options.Single(option => option.Key == key).Label.Nb.Should().Be(words);

    [Fact]
    [Requirement("NAV-34")]
    public void Six_encouragements_stand_as_advice_and_require_nothing()
    {
        Form.Sections.Single(section => section.Key == "prosjekt").Advice.Should().HaveCount(6).And.OnlyContain(advice => advice.IsComplete);
        Form.FieldsFor(Filled).Should().NotContain(field => field.Requirements.Contains("NAV-34", StringComparison.Ordinal));
    }

    [Fact]
    [Requirement("NAV-50")]
    public void A_call_can_ask_more_and_require_the_answer()
    {
        var form = A.NavCall().Saying(content => content with { ExtraQuestions = [new("ekstra.plan", FieldKind.Prose, new("Hvilken plan bygger dere på?", "Kva plan byggjer de på?")) { Required = true }] }).Open().Call.Form!;

        FormCheck.Check(form, Filled).Select(finding => finding.Field).Should().Equal("ekstra.plan");
        FormCheck.Check(form, Filled.With("ekstra.plan", "Folkehelseplanen.")).Should().BeEmpty();
    }

    [Theory]
    [Requirement("NAV-22")]
    [Requirement("NAV-52")]
    [InlineData("ordinart", Route.Directorate)]
    [InlineData("prop", Route.Directorate)]
    [InlineData("nasjonalt", Route.DirectorateAlone)]
    public void The_kind_of_measure_chooses_the_way_of_the_case(string kind, Route route) =>
        Form.RouteFor(Filled.With("prosjekt.type", kind)).Should().Be(route);

    [Fact]
    [Requirement("NAV-24")]
    public void A_project_is_new_or_goes_on_with_one_of_an_earlier_year()
    {
        var continued = Filled.With("prosjekt.ny", "viderefort");

        Errors(continued).Should().Equal("prosjekt.viderefort_fra");
        var earlier = Guid.CreateVersion7(A.Monday).ToString();
        Form.UndertakingOf("prosjekt", continued.With("prosjekt.viderefort_fra", earlier))!.Continues.Should().Be(earlier);
        Form.UndertakingOf("prosjekt", Filled.With("prosjekt.viderefort_fra", earlier))!.Continues.Should().BeNull("it was called new after all");
    }

    [Fact]
    [Requirement("NAV-65")]
    public void Unused_money_is_declared_apart_from_what_is_sought()
    {
        var line = Form.Lines(Filled.With("overforing.ubrukt.overfort", "100000")).Single(each => each.Key == "overforing.ubrukt");

        (line.CarriedOver!.Value.Amount, line.Asked.Amount).Should().Be((100_000, 0));
    }

    [Fact]
    [Requirement("NAV-40")]
    public void The_frozen_form_is_read_again_as_it_was_with_its_signatures_route_and_ceilings()
    {
        var again = ResolvedForm.FromJson(Call.Form!.ToJson());

        again.Hash().Should().Be(Call.FormHash);
        again.Signatures.Should().Equal(Role.Signatory, Role.NavLeader);
        again.RouteFor(Filled.With("prosjekt.type", "nasjonalt")).Should().Be(Route.DirectorateAlone);
        again.Find("stilling.p1.belop", Filled)!.Ceiling.Should().Be(new Ceiling(610_000, "stilling.p1.prosent"));
        again.ExclusionIn(Filled.With("prosjekt.utbetalinger", "ja")).Should().Be("utbetaling");
        again.YearLimit.Should().Be(new YearLimit(3, YearsStart.FirstSpending, YearsEnd.Refused));
    }

    private static IEnumerable<string> Errors(Answers answers) =>
        FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error).Select(finding => finding.Field);
}
