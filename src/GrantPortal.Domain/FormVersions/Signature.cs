using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.FormVersions;

/// <summary>A signature on exactly one set of answers (KI-29): who, in which role, under whose authority, when.</summary>
public sealed class Signature
{
    internal Signature(Actor by, string title, string? delegation, string contentHash, DateTimeOffset at) =>
        (Id, PersonId, OrganisationId, Role, Title, Delegation, ContentHash, At) =
        (Id<Signature>.New(at), by.Person, by.Organisation, by.Role, title, delegation, contentHash, at);

    internal Signature(Actor registeredBy, PaperSignature paper, string contentHash, DateTimeOffset at)
        : this(registeredBy, paper.Title.Trim(), paper.IsDelegate ? paper.Delegation!.Trim() : null, contentHash, at) => PaperSigner = paper.Name.Trim();

    private Signature()
    {
    }

    public Id<Signature> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Role Role { get; private set; }

    /// <summary>The signer's title: kommunedirektør, bydelsdirektør.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Where the authority comes from when a delegate signs; null when the administrative head does.</summary>
    public string? Delegation { get; private set; }

    /// <summary>The name on the signed page, when it was signed on paper; then the person is the caseworker who registered it. Null when it was signed in the portal.</summary>
    public string? PaperSigner { get; private set; }

    /// <summary>SHA-256 of the answers that were signed.</summary>
    public string ContentHash { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }
}
