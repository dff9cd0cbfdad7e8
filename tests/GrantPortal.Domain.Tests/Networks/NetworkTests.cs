using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Networks;

/// <summary>An embete's network of awarded projects and its gatherings.</summary>
public sealed class NetworkTests
{
    private static readonly DateOnly Day = new(2027, 11, 28);

    [Fact]
    [Requirement("NAV-90")]
    [Requirement("NAV-100")]
    public void An_awarded_project_joins_with_what_others_find_it_by_and_a_new_award_renews_it()
    {
        var walk = A.NavApplication().Answering("prosjekt.temaer", "bolig,okonomi").LetterSent();
        var project = Joined(walk);

        (project.OfficeId, project.ApplicantId, project.Year).Should().Be((walk.Staff.Caseworker.Organisation, walk.Applicant.Organisation.Id, walk.Call.Year));
        project.Themes.Should().BeEquivalentTo("bolig", "okonomi");
        project.Words.Should().Contain(walk.Application.SentVersion!.Answers["beskrivelse.metode"]);

        var other = A.NavApplication().Answering("prosjekt.temaer", "skole").LetterSent();
        project.Renew(other.Application, other.Form, other.Project);
        project.Themes.Should().Equal("skole");
        project.ApplicationId.Should().Be(other.Application.Id);
    }

    [Fact]
    [Requirement("NAV-36")]
    public void Only_who_has_asked_for_it_is_chosen_and_only_by_its_own_embete()
    {
        var walk = A.NavApplication().Answering("nettverk.klynge", "ja").LetterSent();
        var silent = A.NavApplication().Answering("nettverk.klynge", "nei").Answering("nettverk.evaluering", "nei").LetterSent();
        var (project, other) = (Joined(walk), Joined(silent));

        project.Choose(isChosen: true, walk.Staff.Caseworker, walk.At);
        project.ChosenAt.Should().Be(walk.At);
        project.Choose(isChosen: false, walk.Staff.Caseworker, walk.At);
        project.ChosenAt.Should().BeNull();

        Refusal(() => other.Choose(isChosen: true, silent.Staff.Caseworker, silent.At)).Should().Be(NetworkRules.IsInterested);
        Refusal(() => project.Choose(isChosen: true, TheField.OtherDirectorateCaseworker, walk.At)).Should().Be(NetworkRules.IsTheirs);
    }

    [Fact]
    [Requirement("NAV-91")]
    public void A_gathering_invites_and_registers_who_came_from_its_day_on()
    {
        var walk = A.NavApplication().LetterSent();
        var (project, by, held) = (Joined(walk), walk.Staff.Caseworker, OsloTime.At(Day, new TimeOnly(12, 0)));
        var meeting = NetworkMeeting.Call([project], " Første samling ", "Hamar", Day, by, walk.At);

        meeting.Title.Should().Be("Første samling");
        meeting.Attendances.Should().ContainSingle().Which.Came.Should().BeNull();
        Refusal(() => meeting.Register([project.Id], by, held.AddDays(-1))).Should().Be(NetworkRules.IsHeld);

        meeting.Register([project.Id], by, held);
        meeting.Attendances[0].Came.Should().BeTrue();
        meeting.Register([], by, held);
        meeting.Attendances[0].Came.Should().BeFalse();
    }

    [Fact]
    [Requirement("NAV-91")]
    public void A_gathering_says_what_where_and_when_and_has_guests()
    {
        var walk = A.NavApplication().LetterSent();
        var (project, by) = (Joined(walk), walk.Staff.Caseworker);

        Refusal(() => NetworkMeeting.Call([], "Samling", "Hamar", Day, by, walk.At)).Should().Be(NetworkRules.SomebodyIsInvited);
        Refusal(() => NetworkMeeting.Call([project], " ", "Hamar", Day, by, walk.At)).Should().Be(NetworkRules.SaysWhatAndWhere);
        Refusal(() => NetworkMeeting.Call([project], "Samling", "Hamar", OsloTime.DateOf(walk.At).AddDays(-1), by, walk.At)).Should().Be(NetworkRules.IsNotPast);
        Refusal(() => NetworkMeeting.Call([project], "Samling", "Hamar", Day, TheField.OtherDirectorateLeader, walk.At)).Should().Be(NetworkRules.IsTheirs);
    }

    [Fact]
    [Requirement("NAV-98")]
    public void A_shared_theme_counts_double_of_a_shared_target_group()
    {
        var traits = new Traits(["bolig", "okonomi"], ["ungdom"], string.Empty, IsInterested: false);

        traits.Likeness(["bolig"], []).Should().Be(2);
        traits.Likeness([], ["ungdom"]).Should().Be(1);
        traits.Likeness(["bolig", "okonomi"], ["ungdom", "innvandrere"]).Should().Be(5);
        traits.Likeness(["skole"], ["innvandrere"]).Should().Be(0);
    }

    private static NetworkProject Joined(NavWalk walk) => NetworkProject.Join(walk.Application, walk.Form, walk.Project, walk.At);

    private static Rule Refusal(Action attempt) => attempt.Should().Throw<RuleViolation>().Which.Rule;
}
