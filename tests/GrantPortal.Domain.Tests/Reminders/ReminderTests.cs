using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Reminders;

namespace GrantPortal.Domain.Tests.Reminders;

public sealed class ReminderTests
{
    private static readonly DateOnly Today = new(2027, 3, 8);

    [Theory]
    [InlineData(8, null)]
    [InlineData(7, NoticeKind.DueSoon)]
    [InlineData(0, NoticeKind.DueSoon)]
    [InlineData(-1, NoticeKind.Overdue)]
    [InlineData(-30, NoticeKind.Overdue)]
    [InlineData(-31, null)]
    public void A_reminder_goes_in_the_week_before_and_in_the_month_after(int days, NoticeKind? stage) =>
        Reminder.StageOn(Today, Today.AddDays(days)).Should().Be(stage);
}
