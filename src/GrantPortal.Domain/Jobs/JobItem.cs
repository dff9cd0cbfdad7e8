using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Jobs;

/// <summary>One of the things that a job does: a letter, a workbook, a reminder. Its outcome is saved together with its effect, so that it is never done twice.</summary>
public sealed class JobItem
{
    private JobItem()
    {
    }

    public Id<Job> JobId { get; private set; }

    /// <summary>Its place in the job, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What the work finds it by, such as an id.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>What people know it by.</summary>
    public Text Label { get; private set; } = Text.Empty;

    public JobItemStatus Status { get; private set; }

    /// <summary>What became of it, or why it was refused; empty while it waits.</summary>
    public Text Outcome { get; private set; } = Text.Empty;

    /// <summary>What the work needs of it when it sums up, as JSON; null where that is nothing.</summary>
    public string? Details { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    internal static JobItem Plan(Id<Job> job, int number, string key, Text label) => new() { JobId = job, Number = number, Key = key, Label = label };

    internal void End(ItemOutcome outcome, DateTimeOffset at) =>
        (Status, Outcome, Details, EndedAt) = (outcome.IsDone ? JobItemStatus.Done : JobItemStatus.Refused, outcome.Sentence, outcome.Details, at);
}

/// <summary>What became of an item, as a sentence that its owner reads.</summary>
public sealed record ItemOutcome(bool IsDone, Text Sentence)
{
    /// <summary>What the work needs of it when it sums up, as JSON.</summary>
    public string? Details { get; init; }

    public static ItemOutcome Done(Text sentence) => new(true, sentence);

    public static ItemOutcome Refused(Text reason) => new(false, reason);
}

/// <summary>An item as it is planned: what the work finds it by, and what people know it by.</summary>
public sealed record PlannedItem(string Key, Text Label);
