using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Frames;

public sealed class FrameTests
{
    [Fact]
    [Requirement("KID-01")]
    public void What_is_not_decided_is_undistributed()
    {
        var frame = Give(103_461_728);

        frame.Commit(new Kroner(103_270_018));

        frame.Undistributed.Should().Be(new Kroner(191_710));
    }

    [Fact]
    [Requirement("KID-01")]
    public void A_hard_frame_refuses_the_krone_that_is_too_much()
    {
        var frame = Give(1_000);
        frame.Commit(new Kroner(999));

        frame.Invoking(each => each.Commit(new Kroner(2))).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinFrame);
        frame.Commit(new Kroner(1));

        frame.Undistributed.Should().Be(Kroner.Zero);
    }

    [Fact]
    public void A_soft_frame_only_shows_it()
    {
        var frame = Give(1_000, isHard: false);

        frame.Commit(new Kroner(1_500));

        frame.Committed.Should().Be(new Kroner(1_500));
        frame.Undistributed.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("KID-01")]
    public void A_hard_frame_is_never_set_below_what_is_decided()
    {
        var frame = Give(1_000);
        frame.Commit(new Kroner(800));

        frame.Invoking(each => each.Change(new Kroner(799), TheField.DirectorateCaseworker)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.NotBelowCommitted);
        frame.Change(new Kroner(800), TheField.DirectorateCaseworker);

        frame.Undistributed.Should().Be(Kroner.Zero);
    }

    [Fact]
    public void Only_the_directorate_gives_and_changes_a_frame()
    {
        var leader = A.Actor(TheField.InnlandetOffice, Role.OfficeLeader);
        var giving = () => Frame.Give(Id<Call>.New(A.Monday), TheField.InnlandetOffice.Id, new Kroner(1), isHard: true, leader, A.Monday);

        giving.Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.DirectorateGives);
        Give(1_000).Invoking(frame => frame.Change(new Kroner(2_000), leader)).Should().Throw<RuleViolation>();
    }

    private static Frame Give(long amount, bool isHard = true) =>
        Frame.Give(Id<Call>.New(A.Monday), TheField.InnlandetOffice.Id, new Kroner(amount), isHard, TheField.DirectorateCaseworker, A.Monday);
}
