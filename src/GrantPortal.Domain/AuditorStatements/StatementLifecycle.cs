using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.AuditorStatements.StatementAction;
using static GrantPortal.Domain.AuditorStatements.StatementStatus;

namespace GrantPortal.Domain.AuditorStatements;

/// <summary>The lifecycle of an auditor's statement: the figures void it, nobody else.</summary>
public static class StatementLifecycle
{
    public static Lifecycle<StatementStatus, StatementAction> Table { get; } = new("AuditorStatement", (status, action) => (status, action) switch
    {
        (Awaited or StatementStatus.Void, Invite) => new(status, Role.Contact, Role.Caseworker),
        (Awaited or StatementStatus.Void, Give) => new(Given, Role.Auditor),
        (Awaited or StatementStatus.Void, Defer) => new(Deferred, Role.Caseworker, Role.OfficeLeader),
        (Deferred, Give) => new(Given, Role.Auditor),
        (Given or Deferred, MakeVoid) => new(StatementStatus.Void, Role.Signatory),
        _ => null,
    });
}
