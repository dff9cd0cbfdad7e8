using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Calls;

public sealed class PublishingTests
{
    private static readonly Scheme Ki = SchemeCatalogue.Portal["ki"];

    [Fact]
    [Requirement("KI-01")]
    [Requirement("GEN-01")]
    public void A_call_has_a_key_a_year_and_its_official_name()
    {
        var call = A.Call().Call;

        call.Key.Should().Be("ki-2027");
        call.Name.Should().Be(new Text("Kommunalt kompetanse- og innovasjonstilskudd", "Kommunalt kompetanse- og innovasjonstilskot"));
        (call.Content.Chapter, call.Content.Post).Should().Be(("0761", "68"));
    }

    [Fact]
    [Requirement("KI-01")]
    public void The_name_of_a_year_is_data_and_not_code()
    {
        var renamed = new Text("Kompetanse- og tjenesteutviklingstilskudd", "Kompetanse- og tenesteutviklingstilskot");

        var call = A.Call().Saying(content => content with { Name = renamed }).Open().Call;

        call.Name.Should().Be(renamed);
        call.Form!.Title.Should().Be(renamed);
    }

    [Fact]
    public void An_extra_round_of_a_year_has_the_round_in_its_key() =>
        Call.Plan(Ki, 2027, 2, null, null, A.Monday).Key.Should().Be("ki-2027-2");

    [Fact]
    [Requirement("GEN-03")]
    public void A_planned_call_has_an_expected_date_and_no_form()
    {
        var call = A.Call().Call;

        call.Status.Should().Be(CallStatus.Planned);
        call.ExpectedOn.Should().Be(new DateOnly(2027, 1, 20));
        call.Form.Should().BeNull();
    }

    [Fact]
    [Requirement("KI-75")]
    [Requirement("KI-76")]
    public void Nothing_is_published_before_the_regulations_are_attached()
    {
        var call = A.Call().Call;
        call.SetDeadlines(TheField.InnlandetOffice.Id, Due(), "post@statsforvalteren.example", TheField.DirectorateCaseworker, A.Monday);

        var publishing = () => call.Publish(Ki, TheField.DirectorateCaseworker, A.Monday);

        publishing.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsRegulations);
        call.Form.Should().BeNull();
        CallCompleteness.Missing(call, Ki.Shape).Should().ContainSingle().Which.Part.Should().Be(CallPart.Regulations);
    }

    [Fact]
    public void Publishing_freezes_the_form_with_its_hash_and_ends_the_editing()
    {
        var call = A.Call().Open().Call;

        call.FormHash.Should().Be(call.Form!.Hash()).And.HaveLength(64);
        var editing = () => call.Edit(call.Content, null, TheField.DirectorateCaseworker);
        editing.Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KIR-05")]
    public void The_form_of_the_report_is_frozen_at_the_same_time()
    {
        var call = A.Call().Open().Call;

        call.ReportFormHash.Should().Be(call.ReportForm!.Hash()).And.NotBe(call.FormHash);
        call.ReportForm.Title.Should().Be(new Text("Rapport: Kommunalt kompetanse- og innovasjonstilskudd", "Rapport: Kommunalt kompetanse- og innovasjonstilskot"));
        A.Call().Ready().Call.ReportForm.Should().BeNull();
    }

    [Fact]
    public void A_frozen_form_that_is_written_and_read_again_has_the_same_hash()
    {
        var form = A.Call().Open().Call.Form!;

        var again = ResolvedForm.FromJson(form.ToJson());

        again.Hash().Should().Be(form.Hash());
        again.ToJson().Should().Be(form.ToJson());
        again.Sections.Should().HaveCount(form.Sections.Count);
    }

    [Fact]
    public void Only_the_directorates_caseworkers_edit_and_publish()
    {
        var call = A.Call().Ready().Call;
        var leader = A.Actor(TheField.Directorate, Role.DirectorateLeader);

        call.Invoking(each => each.Publish(Ki, leader, A.Monday)).Should().Throw<ForbiddenMove>();
        call.Invoking(each => each.Edit(each.Content, null, A.Actor(TheField.InnlandetOffice, Role.Caseworker))).Should().Throw<ForbiddenMove>();
    }

    [Theory]
    [InlineData("purpose", "KI-04")]
    [InlineData("process", "KI-109")]
    [InlineData("appeal", "KI-96")]
    [Requirement("KI-109")]
    public void A_text_that_lacks_one_language_stops_the_publishing_and_says_which(string slot, string because)
    {
        var call = A.Call().Saying(content => content.WithText(slot, new Text("Bare bokmål", string.Empty))).Ready().Call;
        var label = Ki.Shape.Texts.Single(each => each.Key == slot).Label;

        var publishing = () => call.Publish(Ki, TheField.DirectorateCaseworker, A.Monday);

        publishing.Should().Throw<RuleViolation>(because).Which.Sentence.Nb.Should().Contain(label.Nb).And.Contain("nynorsk");
    }

    [Fact]
    [Requirement("KI-65")]
    [Requirement("KI-66")]
    [Requirement("KI-70")]
    public void A_list_that_is_empty_or_half_translated_stops_the_publishing()
    {
        var call = A.Call().Saying(content => content
            .WithList("themes", [])
            .WithList("priorities", [new Option("ny1", new Text("Lederutdanning", string.Empty))])
            .WithList("priorityCriteria", [new Option("k1", new Text("Kriterium", "Kriterium"), new Text("Forklaring", string.Empty))])).Ready().Call;

        CallCompleteness.Missing(call, Ki.Shape).Select(each => (each.Part, each.Key)).Should().Equal(
            (CallPart.Lists, "themes"), (CallPart.Lists, "priorities"), (CallPart.Lists, "priorityCriteria"));
    }

    [Fact]
    [Requirement("KI-70")]
    [Requirement("KI-72")]
    public void The_four_criteria_of_Leve_hele_livet_are_texts_of_the_call() =>
        A.Call().Call.Content.List("priorityCriteria").Should().HaveCount(4).And.OnlyContain(criterion => criterion.Label.IsComplete);

    [Fact]
    [Requirement("KI-73")]
    public void The_criteria_stand_with_the_announcement() => Ki.Shape.Announced.Should().Contain(["priorityCriteria", "purpose", "process"]);

    [Fact]
    [Requirement("KI-108")]
    public void The_announcement_links_to_the_directorate() => Ki.AlsoAnnouncedAt.Host.Should().Be("www.helsedirektoratet.no");

    [Fact]
    [Requirement("GEN-07")]
    public void Every_embete_has_a_contact_point_before_publishing()
    {
        var call = A.Call().Ready().Call;
        call.SetDeadlines(TheField.InnlandetOffice.Id, Due(), " ", TheField.DirectorateCaseworker, A.Monday);

        call.Invoking(each => each.Publish(Ki, TheField.DirectorateCaseworker, A.Monday)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsContact);
    }

    [Fact]
    [Requirement("KI-74")]
    public void Publishing_wants_deadlines_for_an_embete() =>
        A.Call().At().Ready().Call.Invoking(call => call.Publish(Ki, TheField.DirectorateCaseworker, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsOffices);

    [Fact]
    [Requirement("KI-13")]
    public void Publishing_wants_somebody_who_may_apply() =>
        A.Call().Saying(content => content with { Eligible = [] }).Ready().Call.Invoking(call => call.Publish(Ki, TheField.DirectorateCaseworker, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CallRules.NeedsValue);

    [Fact]
    public void Extra_questions_stand_last_in_the_form_and_want_both_languages()
    {
        var question = new Field("ekstra.1", FieldKind.YesNo, new Text("Har dere en plan?", "Har de ein plan?"));

        A.Call().Saying(content => content with { ExtraQuestions = [question] }).Open().Call.Form!.Sections[^1].Fields[^1].Should().Be(question);
        A.Call().Saying(content => content with { ExtraQuestions = [question with { Label = new Text("Har dere en plan?", string.Empty) }] }).Ready()
            .Call.Invoking(call => call.Publish(Ki, TheField.DirectorateCaseworker, A.Monday)).Should().Throw<RuleViolation>();
    }

    [Fact]
    [Requirement("KI-66")]
    public void A_new_year_starts_as_a_copy_of_the_last_with_deadlines_a_year_later()
    {
        var last = A.Call().Saying(content => content.WithText("purpose", new Text("Målet i fjor", "Målet i fjor"))).Open().Call;

        var next = Call.Plan(Ki, 2028, 1, new DateOnly(2028, 1, 15), last, A.Monday);

        next.Content.Should().Be(last.Content);
        next.Regulations.Should().BeNull("KI-75: the regulations are new each year");
        next.Form.Should().BeNull();
        next.Offices.Select(office => office.OfficeId).Should().Equal(last.Offices.Select(office => office.OfficeId));
        Norwegian.ShortMoment(next.Offices[0].Deadlines.Application).Should().Be("01.03.2028 kl. 23.59");
        next.Offices[0].Contact.Should().Be(last.Offices[0].Contact);
    }

    [Fact]
    public void A_round_of_the_same_year_copies_no_deadlines() =>
        Call.Plan(Ki, 2027, 2, null, A.Call().Open().Call, A.Monday).Offices.Should().BeEmpty();

    internal static Deadlines Due(string application = "2027-03-01T23:59") => new(At(application), At("2028-03-01T23:59"), At("2028-04-01T23:59"));

    internal static DateTimeOffset At(string wall)
    {
        var time = DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture);
        return OsloTime.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
