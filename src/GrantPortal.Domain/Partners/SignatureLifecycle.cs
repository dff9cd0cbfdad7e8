using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Partners.SignatureAction;
using static GrantPortal.Domain.Partners.SignatureStatus;

namespace GrantPortal.Domain.Partners;

/// <summary>The lifecycle of a partner's signature. A health trust's signs as a partner, a kommune's administrative head as what it is.</summary>
public static class SignatureLifecycle
{
    public static Lifecycle<SignatureStatus, SignatureAction> Table { get; } = new("PartnerSignature", (status, action) => (status, action) switch
    {
        (Awaited, Invite) => new(Awaited, Role.Contact, Role.Signatory, Role.Caseworker),
        (Awaited, Sign) => new(Signed, Role.Partner, Role.Signatory),
        (Awaited or Signed, MakeVoid) => new(SignatureStatus.Void, Role.Signatory, Role.Caseworker),
        _ => null,
    });
}
