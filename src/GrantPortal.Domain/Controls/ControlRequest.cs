using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Controls;

/// <summary>What the recipient is asked to present in a control, and its answer (KI-103).</summary>
public sealed class ControlRequest
{
    internal ControlRequest(IReadOnlyList<string> items, DateOnly dueOn, Actor by, DateTimeOffset at) =>
        (Id, Items, DueOn, AskedBy, AskedAt) = (Id<ControlRequest>.New(at), items, dueOn, by.Person, at);

    private ControlRequest()
    {
    }

    public Id<ControlRequest> Id { get; private set; }

    /// <summary>What is asked for, a sentence each.</summary>
    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>Due by the end of the day in Europe/Oslo.</summary>
    public DateOnly DueOn { get; private set; }

    public Id<Person> AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public string? AnswerText { get; private set; }

    public Id<Person>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    internal void Answer(string text, Actor by, DateTimeOffset at) => (AnswerText, AnsweredBy, AnsweredAt) = (text, by.Person, at);
}

/// <summary>What was found in a control.</summary>
public sealed class ControlFinding
{
    internal ControlFinding(string text, Actor by, DateTimeOffset at) => (Id, Text, FoundBy, FoundAt) = (Id<ControlFinding>.New(at), text, by.Person, at);

    private ControlFinding()
    {
    }

    public Id<ControlFinding> Id { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public Id<Person> FoundBy { get; private set; }

    public DateTimeOffset FoundAt { get; private set; }
}
