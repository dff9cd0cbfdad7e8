using System.Text;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>A file that a visitor picks in a form.</summary>
public sealed record Attachment(string Name, byte[] Content, string Type = "application/octet-stream")
{
    public static Attachment Of(string name, string content, string type = "application/octet-stream") => new(name, Encoding.UTF8.GetBytes(content), type);
}
