using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Claims;

/// <summary>What the statuses of a claim are called.</summary>
public static class ClaimNames
{
    public static Text Name(this ClaimStatus status) => status switch
    {
        ClaimStatus.Made => new("Ikke sendt", "Ikkje sendt"),
        ClaimStatus.Sent => new("Sendt", "Sendt"),
        ClaimStatus.PartlyPaid => new("Delvis betalt", "Delvis betalt"),
        ClaimStatus.Settled => new("Gjort opp", "Gjort opp"),
        _ => new("Trukket", "Trekt"),
    };
}
