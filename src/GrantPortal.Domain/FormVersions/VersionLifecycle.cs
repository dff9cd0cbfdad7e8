using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.FormVersions.VersionAction;
using static GrantPortal.Domain.FormVersions.VersionStatus;

namespace GrantPortal.Domain.FormVersions;

/// <summary>The lifecycle of a version. Until a new one is signed and sent, the sent one stands.</summary>
public static class VersionLifecycle
{
    public static Lifecycle<VersionStatus, VersionAction> Table { get; } = new("FormVersion", (status, action) => (status, action) switch
    {
        (Draft, Save) => new(Draft, Role.Contact),
        (Draft, ReadIn) => new(Draft, Role.Caseworker),
        (Draft, Register) => new(Sent, Role.Caseworker),
        (Draft, RequestSignature) => new(AwaitingSignature, Role.Contact),
        (AwaitingSignature, Reopen) => new(Draft, Role.Contact, Role.Signatory, Role.NavLeader),
        // One of several who sign, in any order (NAV-40); the last one completes.
        (AwaitingSignature, Sign) => new(AwaitingSignature, Role.Signatory, Role.NavLeader),
        (AwaitingSignature, Complete) => new(Signed, Role.Signatory, Role.NavLeader),
        (Signed, Send) => new(Sent, Role.Signatory, Role.NavLeader),
        (Sent, Replace) => new(Replaced, Role.Signatory, Role.NavLeader),
        (Draft, Discard) => new(Replaced, Role.Contact),
        _ => null,
    });
}
