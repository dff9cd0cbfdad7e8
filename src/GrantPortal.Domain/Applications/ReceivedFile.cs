namespace GrantPortal.Domain.Applications;

/// <summary>A file as it came to the embete.</summary>
/// <param name="Name">What the sender called it; shown, never used as a path.</param>
/// <param name="Hash">SHA-256 of the content, hexadecimal.</param>
public sealed record ReceivedFile(string Name, string Hash);
