using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Controls.ControlAction;
using static GrantPortal.Domain.Controls.ControlStatus;

namespace GrantPortal.Domain.Controls;

/// <summary>The lifecycle of a control (KI-99): the directorate opens and concludes it, and may let another body carry it out (KI-102).</summary>
public static class ControlLifecycle
{
    public static Lifecycle<ControlStatus, ControlAction> Table { get; } = new("Control", (status, action) => (status, action) switch
    {
        (Open, Begin) => new(Open, Role.DirectorateCaseworker, Role.DirectorateLeader),
        (Open, ControlAction.Delegate) => new(Open, Role.DirectorateCaseworker, Role.DirectorateLeader),
        (Open, RequestInformation) => new(Open, Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller),
        (Open, AnswerInformation) => new(Open, Role.Contact, Role.Signatory),
        (Open, RecordFinding) => new(Open, Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller),
        (Open, Close) => new(Closed, Role.DirectorateLeader),
        _ => null,
    });
}
