namespace GrantPortal.Domain.Partners;

/// <summary>How far a partner has come with the one version that it was asked to sign.</summary>
public enum SignatureStatus
{
    Awaited,
    Signed,

    /// <summary>Another version is sent, or the partner is no longer one: the signature holds for nothing.</summary>
    Void,
}

/// <summary>What can be done with a partner's signature.</summary>
public enum SignatureAction
{
    /// <summary>Sends a new link, which makes the one before invalid.</summary>
    Invite,
    Sign,
    MakeVoid,
}
