using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Notices;

namespace GrantPortal.Domain.Reminders;

/// <summary>That a recipient was reminded by e-mail of something due: once for each date and stage, however often the portal looks (facts B5, C4).</summary>
public sealed class Reminder
{
    /// <summary>How many days ahead of the date the first reminder goes.</summary>
    private const int DaysAhead = 7;

    /// <summary>How many days after the date nobody is reminded any more: then it is a case for a person.</summary>
    private const int DaysAfter = 30;

    private Reminder()
    {
    }

    public Id<Reminder> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public ReminderSubject Subject { get; private set; }

    /// <summary><see cref="NoticeKind.DueSoon"/> or <see cref="NoticeKind.Overdue"/>.</summary>
    public NoticeKind Stage { get; private set; }

    /// <summary>The due date that it is about, in Norway; a later one is reminded of anew.</summary>
    public DateOnly DueOn { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Reminder Of(Id<Application> application, ReminderSubject subject, NoticeKind stage, DateOnly dueOn, DateTimeOffset at) =>
        new() { Id = Id<Reminder>.New(at), ApplicationId = application, Subject = subject, Stage = stage, DueOn = dueOn, At = at };

    /// <summary>Which reminder belongs to the day; null when none does.</summary>
    public static NoticeKind? StageOn(DateOnly today, DateOnly dueOn) => (dueOn.DayNumber - today.DayNumber) switch
    {
        >= 0 and <= DaysAhead => NoticeKind.DueSoon,
        < 0 and >= -DaysAfter => NoticeKind.Overdue,
        _ => null,
    };
}

/// <summary>What is due.</summary>
public enum ReminderSubject
{
    /// <summary>The acceptance slip.</summary>
    Slip,

    /// <summary>The report on the award.</summary>
    Report,

    /// <summary>The auditor's statement on a report that is sent.</summary>
    Statement,

    /// <summary>Signatures of the partners in a joint application (LSV-02).</summary>
    PartnerSignatures,
}
