using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;

namespace GrantPortal.Domain.Calls;

/// <summary>The regulations (regelverk) that a call follows: a versioned document. Without it nothing is published (KI-75). It may exist in one målform.</summary>
/// <param name="Title">As it is called on its first page.</param>
/// <param name="Version">Its version and the date it was laid down or approved, as letters cite them (NAV-03).</param>
/// <param name="DocumentId">The document itself.</param>
/// <param name="AttachedAt">When it was attached.</param>
public sealed record Regulations(string Title, string Version, Id<Document> DocumentId, DateTimeOffset AttachedAt);
