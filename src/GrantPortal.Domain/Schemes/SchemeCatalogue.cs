using GrantPortal.Domain.Schemes.CompetenceAndInnovation;
using GrantPortal.Domain.Schemes.LongTermNeeds;
using GrantPortal.Domain.Schemes.SocialServices;
using GrantPortal.Domain.Schemes.SubstanceUse;

namespace GrantPortal.Domain.Schemes;

/// <summary>The schemes that a portal has. A scheme that the portal ships with stands here; a test runs a portal with one more (docs/decisions/0601). Nothing else knows the list.</summary>
public sealed class SchemeCatalogue
{
    private static readonly SchemeCatalogue Shipped = new(new CompetenceAndInnovationScheme(), new SocialServicesScheme(), new SubstanceUseScheme(), new AdultNeedsScheme(), new ChildNeedsScheme());

    private static readonly AsyncLocal<SchemeCatalogue?> InThisFlow = new();

    /// <exception cref="ArgumentException">Two schemes have the same key.</exception>
    public SchemeCatalogue(params IReadOnlyList<Scheme> schemes)
    {
        if (schemes.CountBy(scheme => scheme.Key, StringComparer.Ordinal).FirstOrDefault(key => key.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two schemes have the key '{twice}'.", nameof(schemes));
        }

        All = schemes;
    }

    /// <summary>The schemes of the portal that runs this code.</summary>
    public static SchemeCatalogue Portal => InThisFlow.Value ?? Shipped;

    public IReadOnlyList<Scheme> All { get; }

    /// <exception cref="KeyNotFoundException">No scheme has the key.</exception>
    public Scheme this[string key] => Find(key) ?? throw new KeyNotFoundException($"No scheme has the key '{key}'.");

    /// <summary>From here on in this flow of work, and in what it starts, the portal has these schemes. Work that runs beside it has its own.</summary>
    public static void Use(SchemeCatalogue schemes) => InThisFlow.Value = schemes;

    /// <summary>These schemes and one more.</summary>
    /// <exception cref="ArgumentException">A scheme here has its key.</exception>
    public SchemeCatalogue With(Scheme scheme) => new([.. All, scheme]);

    public Scheme? Find(string key) => All.FirstOrDefault(scheme => scheme.Key == key);
}
