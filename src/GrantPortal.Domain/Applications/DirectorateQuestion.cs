using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Applications;

/// <summary>What the directorate asks the embete about a case that it has, and the embete's answer: an addition to what it sent, which stands.</summary>
public sealed class DirectorateQuestion
{
    internal DirectorateQuestion(string question, Actor by, DateTimeOffset at) =>
        (Id, Question, AskedBy, AskedAt) = (Id<DirectorateQuestion>.New(at), question, by.Person, at);

    private DirectorateQuestion()
    {
    }

    public Id<DirectorateQuestion> Id { get; private set; }

    public string Question { get; private set; } = string.Empty;

    public Id<Person> AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Null until the embete has answered.</summary>
    public string? Answer { get; private set; }

    public Id<Person>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Give(string answer, Actor by, DateTimeOffset at) => (Answer, AnsweredBy, AnsweredAt) = (answer, by.Person, at);
}
