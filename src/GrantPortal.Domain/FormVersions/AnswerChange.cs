using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.FormVersions;

/// <summary>One answer changed in a draft: what it was, what it became, in which revision, by whom. It lets two people work without overwriting each other.</summary>
public sealed class AnswerChange
{
    internal AnswerChange(string field, int revision, string? before, string? after, Id<Person> by, DateTimeOffset at) =>
        (Id, Field, Revision, Before, After, By, At) = (Id<AnswerChange>.New(at), field, revision, before, after, by, at);

    private AnswerChange()
    {
    }

    public Id<AnswerChange> Id { get; private set; }

    public string Field { get; private set; } = string.Empty;

    /// <summary>The version's revision after the change.</summary>
    public int Revision { get; private set; }

    public string? Before { get; private set; }

    public string? After { get; private set; }

    public Id<Person> By { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A field that another person, or another tab, changed since the page was loaded, and that was changed here too.</summary>
/// <param name="Field">The field's full name.</param>
/// <param name="Mine">What was typed here; null is blank.</param>
/// <param name="Theirs">What stands now; null is blank.</param>
/// <param name="By">Who changed it.</param>
/// <param name="At">When.</param>
public sealed record Conflict(string Field, string? Mine, string? Theirs, Id<Person> By, DateTimeOffset At);
