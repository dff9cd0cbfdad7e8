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
        (AwaitingSignature, Reopen) => new(Draft, Role.Contact, Role.Signatory),
        (AwaitingSignature, Sign) => new(Signed, Role.Signatory),
        (Signed, Send) => new(Sent, Role.Signatory),
        (Sent, Replace) => new(Replaced, Role.Signatory),
        (Draft, Discard) => new(Replaced, Role.Contact),
        _ => null,
    });
}
