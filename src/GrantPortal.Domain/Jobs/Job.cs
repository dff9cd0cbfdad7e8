using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Jobs;

/// <summary>Work that takes longer than a page may: many letters, many workbooks. It goes on when its owner has closed the page, and after a restart.</summary>
public sealed class Job
{
    private Job()
    {
    }

    public Id<Job> Id { get; private set; }

    /// <summary>Which work it is, by name: <c>collected-letters</c>.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>The one who asked for it, and the only one who sees it.</summary>
    public Id<Person> OwnerId { get; private set; }

    /// <summary>The organisation that the owner acted for. What the owner may see there when the work is done decides what the work may touch.</summary>
    public Id<Organisation> OrganisationId { get; private set; }

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>What the work needs to know, as JSON.</summary>
    public string Input { get; private set; } = string.Empty;

    /// <summary>The målform that the owner read when asking; files that the job makes are in it.</summary>
    public Language Language { get; private set; }

    public JobStatus Status { get; private set; }

    /// <summary>How many items there are; null until the job is planned.</summary>
    public int? Total { get; private set; }

    /// <summary>How many items are through, the refused ones among them.</summary>
    public int Ended { get; private set; }

    public int Refused { get; private set; }

    /// <summary>What came of it all, or why it failed; empty until it ends.</summary>
    public Text Message { get; private set; } = Text.Empty;

    /// <summary>A file that the job made.</summary>
    public Id<Document>? ResultId { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Job Queue(string kind, Text title, string input, Language language, Id<Person> owner, Id<Organisation> organisation, DateTimeOffset at) => new()
    {
        Id = Id<Job>.New(at),
        Kind = kind,
        Title = title,
        Input = input,
        Language = language,
        OwnerId = owner,
        OrganisationId = organisation,
        QueuedAt = at,
    };

    /// <summary>Begins, or goes on after a restart.</summary>
    public void Start(DateTimeOffset at)
    {
        Move(JobAction.Start);
        StartedAt ??= at;
    }

    /// <summary>Lists what is to be done, once.</summary>
    /// <exception cref="InvalidOperationException">It is planned already.</exception>
    public IReadOnlyList<JobItem> Plan(IReadOnlyList<PlannedItem> items)
    {
        if (Total is not null)
        {
            throw new InvalidOperationException("A job is planned once.");
        }

        Total = items.Count;
        return [.. items.Select((item, index) => JobItem.Plan(Id, index + 1, item.Key, item.Label))];
    }

    /// <summary>Ends one item, with what became of it.</summary>
    /// <exception cref="InvalidOperationException">The item has ended, or is another job's.</exception>
    public void Record(JobItem item, ItemOutcome outcome, DateTimeOffset at)
    {
        if (item.JobId != Id || item.Status is not JobItemStatus.Waiting)
        {
            throw new InvalidOperationException("An item ends once, in its own job.");
        }

        Move(JobAction.Record);
        item.End(outcome, at);
        Ended++;
        Refused += outcome.IsDone ? 0 : 1;
    }

    /// <summary>Asks it to stop: at once while it waits, else before its next item. What is done stays done.</summary>
    /// <exception cref="ForbiddenMove">It has ended, or is somebody else's.</exception>
    public void Cancel(Actor by, DateTimeOffset at)
    {
        if (by.Person != OwnerId || by.Organisation != OrganisationId)
        {
            throw new ForbiddenMove(nameof(Job), Status.ToString(), nameof(JobAction.Cancel));
        }

        Status = JobLifecycle.Table.Next(Status, JobAction.Cancel, by);
        EndedAt = Status is JobStatus.Cancelled ? at : null;
    }

    /// <summary>Stops, as it was asked to.</summary>
    public void Stop(DateTimeOffset at)
    {
        Move(JobAction.Stop);
        EndedAt = at;
    }

    /// <summary>Ends with all items through.</summary>
    public void Complete(Text message, Document? result, DateTimeOffset at)
    {
        Move(JobAction.Complete);
        (Message, ResultId, EndedAt) = (message, result?.Id, at);
    }

    /// <summary>Ends because it could not be done.</summary>
    public void Fail(Text reason, DateTimeOffset at)
    {
        Move(JobAction.Fail);
        (Message, EndedAt) = (reason, at);
    }

    private void Move(JobAction action) => Status = JobLifecycle.Table.Next(Status, action, new Actor(OwnerId, Role.Clock, OrganisationId));
}
