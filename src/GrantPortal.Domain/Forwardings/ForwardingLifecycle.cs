using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Forwardings.ForwardingAction;
using static GrantPortal.Domain.Forwardings.ForwardingStatus;

namespace GrantPortal.Domain.Forwardings;

/// <summary>The lifecycle of a document's forwarding (KIR-09): the embete marks it, and registers that it was sent.</summary>
public static class ForwardingLifecycle
{
    public static Lifecycle<ForwardingStatus, ForwardingAction> Table { get; } = new("Forwarding", (status, action) => (status, action) switch
    {
        (Waiting, Mark) => new(Waiting, Role.Caseworker, Role.OfficeLeader),
        (Waiting, RegisterSent) => new(Sent, Role.Caseworker, Role.OfficeLeader),
        (Waiting, Unmark) => new(Unmarked, Role.Caseworker, Role.OfficeLeader),
        _ => null,
    });
}

/// <summary>Where a forwarding stands.</summary>
public enum ForwardingStatus
{
    Waiting,
    Sent,

    /// <summary>Marked by mistake.</summary>
    Unmarked,
}

/// <summary>What can be done with a forwarding.</summary>
public enum ForwardingAction
{
    Mark,
    RegisterSent,
    Unmark,
}
