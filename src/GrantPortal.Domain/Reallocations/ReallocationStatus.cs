using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Reallocations;

/// <summary>Where a reallocation stands.</summary>
public enum ReallocationStatus
{
    Asked,
    Approved,
    PartlyApproved,
    Refused,
    Withdrawn,
}

/// <summary>What can be done with a reallocation.</summary>
public enum ReallocationAction
{
    Ask,
    Withdraw,
    Approve,
    ApprovePartly,
    Refuse,
}

/// <summary>What the outcomes are called.</summary>
public static class ReallocationNames
{
    public static Text Name(this ReallocationStatus status) => status switch
    {
        ReallocationStatus.Asked => new("Venter på svar", "Ventar på svar"),
        ReallocationStatus.Approved => new("Godkjent", "Godkjend"),
        ReallocationStatus.PartlyApproved => new("Delvis godkjent", "Delvis godkjend"),
        ReallocationStatus.Refused => new("Avslått", "Avslått"),
        _ => new("Trukket", "Trekt"),
    };
}
