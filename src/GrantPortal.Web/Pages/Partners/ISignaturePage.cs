using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Partners;

namespace GrantPortal.Web.Pages.Partners;

/// <summary>The two doors to the same signature: a link by e-mail, and a partner who signs in.</summary>
public interface ISignaturePage
{
    SignatureAtHand AtHand { get; }

    FilledForm Filled { get; }

    SignatureInput Input { get; }
}

/// <summary>What the signer states.</summary>
public sealed record SignatureInput
{
    /// <summary>Hash of what was read.</summary>
    public string? ReadHash { get; init; }

    public string? Signer { get; init; }

    public string? Title { get; init; }
}
