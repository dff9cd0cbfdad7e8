using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Partners;

namespace GrantPortal.Web.Partners;

/// <summary>What is said of partners' signatures on screen.</summary>
public static class PartnerNames
{
    public static Text Name(this SignatureStatus status) => status switch
    {
        SignatureStatus.Awaited => new("Venter på signatur", "Ventar på signatur"),
        SignatureStatus.Signed => new("Signert", "Signert"),
        _ => new("Gjelder ikke lenger", "Gjeld ikkje lenger"),
    };

    public static string Colour(this SignatureStatus status) => status switch
    {
        SignatureStatus.Awaited => "warning",
        SignatureStatus.Signed => "success",
        _ => "neutral",
    };
}
