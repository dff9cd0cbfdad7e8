namespace GrantPortal.Web.Security;

/// <summary>A key that cookies and antiforgery tokens are protected with, shared by all web nodes.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; private set; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
