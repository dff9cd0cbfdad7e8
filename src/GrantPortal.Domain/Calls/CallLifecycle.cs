using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Calls.CallAction;
using static GrantPortal.Domain.Calls.CallStatus;

namespace GrantPortal.Domain.Calls;

/// <summary>The lifecycle of a call.</summary>
public static class CallLifecycle
{
    public static Lifecycle<CallStatus, CallAction> Table { get; } = new("Call", (status, action) => (status, action) switch
    {
        (Planned, Edit) => new(Planned, Role.DirectorateCaseworker),
        (Planned, SetDeadline) => new(Planned, Role.DirectorateCaseworker),
        (Planned, AttachRegulations) => new(Ready, Role.DirectorateCaseworker),
        (Ready, Edit) => new(Ready, Role.DirectorateCaseworker),
        (Ready, SetDeadline) => new(Ready, Role.DirectorateCaseworker),
        (Ready, AttachRegulations) => new(Ready, Role.DirectorateCaseworker),
        (Ready, Publish) => new(Open, Role.DirectorateCaseworker),
        (Open, Extend) => new(Open, Role.DirectorateCaseworker),
        (Open, Close) => new(Closed, Role.DirectorateCaseworker),
        (Closed, Extend) => new(Closed, Role.DirectorateCaseworker),
        (Closed, BeginAssessment) => new(UnderAssessment, Role.DirectorateCaseworker),
        (UnderAssessment, Extend) => new(UnderAssessment, Role.DirectorateCaseworker),
        (UnderAssessment, Finish) => new(Finished, Role.DirectorateCaseworker),
        _ => null,
    });
}
