using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Notices.NoticeAction;
using static GrantPortal.Domain.Notices.NoticeStatus;

namespace GrantPortal.Domain.Notices;

/// <summary>The lifecycle of a notice: the portal claims it before it sends it, so that nobody else does too.</summary>
public static class NoticeLifecycle
{
    public static Lifecycle<NoticeStatus, NoticeAction> Table { get; } = new("Notice", (status, action) => (status, action) switch
    {
        (Waiting, Claim) => new(Sending, Role.Clock),
        (Sending, Confirm) => new(Sent, Role.Clock),
        (Sending, Postpone) => new(Waiting, Role.Clock),
        (Sending, GiveUp) => new(Failed, Role.Clock),
        (Failed, SendAgain) => new(Waiting, Role.Administrator),
        _ => null,
    });
}
