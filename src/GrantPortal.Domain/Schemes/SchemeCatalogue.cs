using GrantPortal.Domain.Schemes.CompetenceAndInnovation;
using GrantPortal.Domain.Schemes.LongTermNeeds;
using GrantPortal.Domain.Schemes.SocialServices;
using GrantPortal.Domain.Schemes.SubstanceUse;

namespace GrantPortal.Domain.Schemes;

/// <summary>The schemes that the portal has. A test adds its own to a catalogue of its own; nothing else knows the list.</summary>
public sealed class SchemeCatalogue(params IReadOnlyList<Scheme> schemes)
{
    /// <summary>The schemes of this portal.</summary>
    public static SchemeCatalogue Portal { get; } = new(new CompetenceAndInnovationScheme(), new SocialServicesScheme(), new SubstanceUseScheme(), new AdultNeedsScheme(), new ChildNeedsScheme());

    public IReadOnlyList<Scheme> All { get; } = schemes;

    /// <exception cref="KeyNotFoundException">No scheme has the key.</exception>
    public Scheme this[string key] => Find(key) ?? throw new KeyNotFoundException($"No scheme has the key '{key}'.");

    public Scheme? Find(string key) => All.FirstOrDefault(scheme => scheme.Key == key);
}
