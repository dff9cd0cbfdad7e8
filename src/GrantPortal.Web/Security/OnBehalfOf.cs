namespace GrantPortal.Web.Security;

/// <summary>For whom a scope without a request works: the owner of a job. Set before the scope's <see cref="Security.Viewer"/> is first asked for.</summary>
internal sealed class OnBehalfOf
{
    public Viewer? Viewer { get; set; }
}
