using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Applications;

/// <summary>A request for missing items (mangelbrev) with its due date, and the answer.</summary>
public sealed class InformationRequest
{
    internal InformationRequest(IReadOnlyList<string> items, DateOnly dueOn, Id<Person> by, DateTimeOffset at) =>
        (Id, Items, DueOn, By, At) = (Id<InformationRequest>.New(at), items, dueOn, by, at);

    private InformationRequest()
    {
    }

    public Id<InformationRequest> Id { get; private set; }

    /// <summary>What is missing, a sentence each.</summary>
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>Due by the end of the day in Europe/Oslo.</summary>
    public DateOnly DueOn { get; private set; }

    public Id<Person> By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string? AnswerText { get; private set; }

    public Id<Person>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the embete went on without an answer.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOpen => AnsweredAt is null && EndedAt is null;

    internal void Answer(string text, Id<Person> by, DateTimeOffset at) => (AnswerText, AnsweredBy, AnsweredAt) = (text, by, at);

    internal void End(DateTimeOffset at) => EndedAt = at;
}
