using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Web.Transfers;

/// <summary>What the statuses of a carry-over are called.</summary>
public static class TransferStatusNames
{
    public static Text Name(this TransferStatus status) => status switch
    {
        TransferStatus.Applied => new("Ført opp, ikke avgjort", "Ført opp, ikkje avgjord"),
        TransferStatus.Approved => new("Godkjent", "Godkjend"),
        TransferStatus.PartlyApproved => new("Delvis godkjent", "Delvis godkjend"),
        _ => new("Avslått", "Avslått"),
    };
}
