namespace GrantPortal.Domain.FormVersions;

/// <summary>Where one version of an application stands.</summary>
public enum VersionStatus
{
    Draft,

    /// <summary>Complete and handed to those who sign; any change takes it back to draft and voids the signatures.</summary>
    AwaitingSignature,

    /// <summary>All signatures of the scheme are there.</summary>
    Signed,

    /// <summary>Frozen, with receipt and hash.</summary>
    Sent,

    /// <summary>A newer version has been sent in its place.</summary>
    Replaced,
}

/// <summary>What can be done with a version.</summary>
public enum VersionAction
{
    Save,

    /// <summary>The embete reads a form that came to it into the draft.</summary>
    ReadIn,

    /// <summary>The embete registers a form that came to it, signed on paper, as sent.</summary>
    Register,
    RequestSignature,
    Reopen,

    /// <summary>One of those who must sign, signs; others are awaited.</summary>
    Sign,

    /// <summary>The last of those who must sign, has signed.</summary>
    Complete,
    Send,
    Replace,
    Discard,
}
