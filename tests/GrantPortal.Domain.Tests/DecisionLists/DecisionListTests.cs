using GrantPortal.Domain.Applications;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.DecisionLists;

/// <summary>The directorate decides on all embeters' applications with one signature (NAV-56).</summary>
public sealed class DecisionListTests
{
    private static readonly Actor Leader = TheField.OtherDirectorateLeader;

    [Fact]
    [Requirement("NAV-56")]
    public void One_signature_decides_every_application_on_the_list_beside_what_the_embete_recommended()
    {
        var (first, second) = Two();
        first.Recommending(300_000).Granting(610_000).Listed();
        second.Recommending(610_000).Granting(0).On(first.List).Listed();

        var decisions = Sign(first.List, first, second);

        first.List.Status.Should().Be(DecisionListStatus.Signed);
        decisions.Select(decision => (decision.Lines.Single().Recommended.Amount, decision.Granted.Amount)).Should().BeEquivalentTo([(300_000L, 610_000L), (610_000L, 0L)]);
        decisions.Should().OnlyContain(decision => decision.DeciderId == TheField.OtherDirectorate.Id && decision.DecidedBy == Leader.Person && decision.OfficeId == TheField.InnlandetOffice.Id);
        new[] { first, second }.Should().OnlyContain(walk => walk.Application.Status == ApplicationStatus.Decided);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void When_one_cannot_be_decided_none_is()
    {
        var (first, second) = Two();
        var narrow = Frame(first, 5_000_000, Directorate(first, 1_000_000));
        first.Within(narrow).Listed();
        second.Within(narrow).On(first.List).Listed();

        Refusal(() => Sign(first.List, first, second)).Should().Be(FrameRules.WithinFrame);

        new[] { first, second }.Should().OnlyContain(walk => walk.Application.Status == ApplicationStatus.Referred);
        (first.List.Status, narrow.Committed, narrow.Within!.Committed).Should().Be((DecisionListStatus.Draft, Kroner.Zero, Kroner.Zero));
    }

    [Fact]
    [Requirement("NAV-74")]
    public void The_embetes_frame_only_guides_and_the_directorates_is_the_limit()
    {
        var walk = A.NavApplication();
        var frame = Frame(walk, 100_000, Directorate(walk, 610_000));

        walk.Within(frame).Decided();

        (frame.Committed, frame.Within!.Undistributed).Should().Be((new Kroner(610_000), Kroner.Zero));
        Refusal(() => A.NavApplication().In(walk.Call).Numbered("2027/219").Within(frame).Decided()).Should().Be(FrameRules.WithinFrame);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void Who_wrote_an_amount_does_not_sign_and_who_signs_is_impartial_in_all_of_it()
    {
        var walk = A.NavApplication().Listed();
        Decision[] Sign(bool isImpartial, Actor by) => [.. walk.List.Sign([walk.Application], Frames(walk), [], isImpartial, by, walk.At)];

        Refusal(() => Sign(true, TheField.OtherDirectorateCaseworker with { Role = Role.DirectorateLeader })).Should().Be(DecisionListRules.SignerIsAnother);
        Refusal(() => Sign(false, Leader)).Should().Be(CaseworkRules.ImpartialityIsDeclared);
        Refusal(() => Sign(true, TheField.DirectorateLeader)).Should().Be(ReferralRules.IsDirectorates);

        Sign(true, Leader);

        walk.Application.Impartiality.Should().ContainSingle(declared => declared.PersonId == Leader.Person && declared.IsImpartial);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void Who_has_said_to_be_partial_neither_writes_nor_signs()
    {
        var walk = A.NavApplication().Listed();
        walk.Application.DeclareImpartialityAtDirectorate(isImpartial: false, "Søsteren min er Nav-leder.", Leader, walk.At);
        walk.Application.DeclareImpartialityAtDirectorate(isImpartial: false, "Jeg har jobbet der.", TheField.OtherDirectorateCaseworker, walk.At);

        Refusal(() => Sign(walk.List, walk)).Should().Be(CaseworkRules.IsImpartial);
        Refusal(() => walk.Listed()).Should().Be(CaseworkRules.IsImpartial);
    }

    [Fact]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    public void Only_what_is_referred_is_written_and_an_empty_list_is_not_signed()
    {
        var walk = A.NavApplication().Approved();

        Refusal(() => walk.List.Write(walk.Application, walk.Amounts(300_000), TheField.OtherDirectorateCaseworker, walk.At)).Should().Be(DecisionListRules.IsReferred);
        Refusal(() => Sign(walk.List, walk)).Should().Be(DecisionListRules.HasLines);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void An_amount_is_within_what_was_sought_and_on_a_line_that_is_there()
    {
        var walk = A.NavApplication().Referred();
        void Write(string line, long amount) => walk.List.Write(walk.Application, [new LineAmount(line, new Kroner(amount), null)], TheField.OtherDirectorateCaseworker, walk.At);

        Refusal(() => Write("prosjekt", 610_001)).Should().Be(CaseworkRules.NotMoreThanSought);
        Refusal(() => Write("kompetanse", 1)).Should().Be(CaseworkRules.UnknownLine);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void What_is_withdrawn_after_it_was_written_is_taken_off_before_the_list_is_signed()
    {
        var (first, second) = Two();
        first.Listed();
        second.On(first.List).Listed();
        second.Application.Withdraw(second.Applicant.Signatory, second.At);

        Refusal(() => Sign(first.List, first, second)).Should().Be(DecisionListRules.IsReferred);
        first.List.Write(second.Application, [new LineAmount("prosjekt", null, null)], TheField.OtherDirectorateCaseworker, second.At);

        Sign(first.List, first, second).Should().ContainSingle().Which.ApplicationId.Should().Be(first.Application.Id);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void What_is_left_is_decided_on_a_second_list()
    {
        var (first, second) = Two();
        first.Decided();
        second.Referred();

        first.List.Invoking(signed => signed.Write(second.Application, second.Amounts(1), TheField.OtherDirectorateCaseworker, second.At)).Should().Throw<ForbiddenMove>();
        second.Decided().Decision.Granted.Should().Be(new Kroner(610_000));
    }

    [Fact]
    [Requirement("NAV-56")]
    public void Only_the_directorate_of_the_call_begins_a_list() =>
        Refusal(() => DecisionList.Begin(A.NavCall().Open().Call, TheField.DirectorateCaseworker, A.Monday)).Should().Be(ReferralRules.IsDirectorates);

    /// <summary>Two applications in one call, with the frames of one embete.</summary>
    private static (NavWalk First, NavWalk Second) Two()
    {
        var first = A.NavApplication();
        return (first, A.NavApplication().By(TheField.NavLomSkjak()).In(first.Call).Numbered("2027/219").Within(first.Frame));
    }

    private static Frame Directorate(NavWalk walk, long amount) =>
        Domain.Frames.Frame.Give(walk.Call.Id, TheField.OtherDirectorate.Id, new Kroner(amount), isHard: true, TheField.OtherDirectorateCaseworker, A.Monday);

    private static Frame Frame(NavWalk walk, long amount, Frame within) =>
        Domain.Frames.Frame.Give(walk.Call.Id, TheField.InnlandetOffice.Id, new Kroner(amount), isHard: false, TheField.OtherDirectorateCaseworker, A.Monday, within);

    private static Dictionary<Id<Organisation>, Frame> Frames(NavWalk walk) => new() { [TheField.InnlandetOffice.Id] = walk.Frame };

    private static IReadOnlyList<Decision> Sign(DecisionList list, params IReadOnlyList<NavWalk> walks) =>
        list.Sign([.. walks.Select(walk => walk.Application)], Frames(walks[0]), [], isImpartial: true, Leader, walks[0].At);

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
