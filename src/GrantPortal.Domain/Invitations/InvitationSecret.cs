using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GrantPortal.Domain.Invitations;

/// <summary>The secret of an invitation: it stands in the link and nowhere else. What is kept is its hash.</summary>
public sealed record InvitationSecret
{
    private const int Bytes = 32;

    private InvitationSecret(string text) => Text = text;

    /// <summary>256 random bits, as they stand in the link.</summary>
    public string Text { get; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A new secret that nobody can guess.</summary>
    public static InvitationSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The secret of a link that somebody has opened.</summary>
    public static InvitationSecret Read(string text) => new(text);
}
