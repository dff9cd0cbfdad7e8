namespace GrantPortal.Domain.FormVersions;

/// <summary>A signature as it stands on the signed page of a form that came to the embete (KI-29).</summary>
/// <param name="Name">The signer's name.</param>
/// <param name="Title">The signer's title: kommunedirektør, bydelsdirektør.</param>
/// <param name="IsDelegate">True when a delegate has signed.</param>
/// <param name="Delegation">Where a delegate's authority comes from.</param>
public sealed record PaperSignature(string Name, string Title, bool IsDelegate, string? Delegation);
