namespace GrantPortal.Domain.Schemes;

/// <summary>What becomes of unused money that is approved to be carried over.</summary>
public enum CarryOverPolicy
{
    /// <summary>It is used beside the new grant, which is paid whole (KI-83).</summary>
    BesideTheGrant,

    /// <summary>It is taken off the payment of the new grant (NAV-65): 610 000 less 100 000 is 510 000.</summary>
    DeductedFromPayment,
}
