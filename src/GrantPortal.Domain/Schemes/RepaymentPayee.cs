namespace GrantPortal.Domain.Schemes;

/// <summary>Who is paid back when money is claimed back.</summary>
public enum RepaymentPayee
{
    /// <summary>The embete that has the case (KI-98).</summary>
    Office,

    /// <summary>The scheme's directorate (NAV-67).</summary>
    Directorate,
}
