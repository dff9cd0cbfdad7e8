namespace GrantPortal.Domain.Schemes;

/// <summary>What an authorisation (fullmakt) covers; the call says it.</summary>
public enum Coverage
{
    /// <summary>The awards in full.</summary>
    Award,

    /// <summary>What is to be paid: the awards less approved unused money.</summary>
    Payment,
}
