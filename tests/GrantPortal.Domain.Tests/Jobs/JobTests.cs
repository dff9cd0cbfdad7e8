using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Tests.Jobs;

public sealed class JobTests
{
    private static readonly DateTimeOffset Now = new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero);

    private static readonly Actor Owner = new(Id<Person>.New(Now), Role.Caseworker, Id<Organisation>.New(Now));

    private static readonly Text Sentence = new("Gjort.", "Gjort.");

    private readonly Job _job = Job.Queue("collected-letters", Text.Same("Samle 2 brev"), "\"\"", Language.Bokmal, Owner.Person, Owner.Organisation, Now);

    [Fact]
    public void It_counts_what_is_done_and_what_was_refused_and_ends_with_a_message()
    {
        _job.Start(Now);
        var items = Planned();
        _job.Record(items[0], ItemOutcome.Done(Sentence), Now);
        _job.Record(items[1], ItemOutcome.Refused(Sentence), Now);
        _job.Complete(Sentence, result: null, Now.AddMinutes(1));

        (_job.Total, _job.Ended, _job.Refused).Should().Be((2, 2, 1));
        items.Select(item => item.Status).Should().Equal(JobItemStatus.Done, JobItemStatus.Refused);
        (_job.Status, _job.Message, _job.EndedAt).Should().Be((JobStatus.Completed, Sentence, Now.AddMinutes(1)));
    }

    [Fact]
    public void It_goes_on_after_a_restart_with_the_plan_it_had()
    {
        _job.Start(Now);
        Planned();
        _job.Start(Now.AddHours(1));

        (_job.Status, _job.StartedAt, _job.Total).Should().Be((JobStatus.Running, Now, 2));
        FluentActions.Invoking(Planned).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void An_item_ends_once_and_in_its_own_job()
    {
        _job.Start(Now);
        var item = Planned()[0];
        _job.Record(item, ItemOutcome.Done(Sentence), Now);

        FluentActions.Invoking(() => _job.Record(item, ItemOutcome.Done(Sentence), Now)).Should().Throw<InvalidOperationException>();
        var other = Job.Queue("collected-letters", Sentence, "\"\"", Language.Bokmal, Owner.Person, Owner.Organisation, Now.AddSeconds(1));
        other.Start(Now);
        FluentActions.Invoking(() => other.Record(item, ItemOutcome.Done(Sentence), Now)).Should().Throw<InvalidOperationException>();
        _job.Ended.Should().Be(1);
    }

    [Fact]
    public void Cancelled_while_it_waits_it_ends_at_once()
    {
        _job.Cancel(Owner, Now);
        (_job.Status, _job.EndedAt).Should().Be((JobStatus.Cancelled, (DateTimeOffset?)Now));
    }

    [Fact]
    public void Cancelled_while_it_runs_the_item_in_hand_is_recorded_first()
    {
        _job.Start(Now);
        var items = Planned();
        _job.Cancel(Owner, Now);
        _job.EndedAt.Should().BeNull();
        _job.Record(items[0], ItemOutcome.Done(Sentence), Now);
        _job.Stop(Now);

        (_job.Status, _job.Ended, _job.EndedAt).Should().Be((JobStatus.Cancelled, 1, Now));
    }

    [Fact]
    public void Only_its_owner_may_stop_it()
    {
        FluentActions.Invoking(() => _job.Cancel(Owner with { Person = Id<Person>.New(Now.AddSeconds(1)) }, Now)).Should().Throw<ForbiddenMove>();
        FluentActions.Invoking(() => _job.Cancel(Owner with { Organisation = Id<Organisation>.New(Now.AddSeconds(1)) }, Now)).Should().Throw<ForbiddenMove>();
        _job.Status.Should().Be(JobStatus.Queued);
    }

    private IReadOnlyList<JobItem> Planned() => _job.Plan([new("1", Text.Same("Første")), new("2", Text.Same("Andre"))]);
}
