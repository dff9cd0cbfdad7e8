using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Samples;

/// <summary>What makes an award more likely to be drawn for control. Each has a value from 0 to 100 on an award, and a weight in a draw.</summary>
public enum RiskFactor
{
    /// <summary>Granted, as percent of the largest award among the candidates.</summary>
    Amount,

    /// <summary>100 where the recipient has had no award from the scheme before.</summary>
    FirstTime,

    /// <summary>100 where the recipient has reported after the deadline.</summary>
    LateReport,

    /// <summary>100 where a report of the recipient is due and has not come.</summary>
    MissingReport,

    /// <summary>100 where an earlier control of the recipient ended with a reaction.</summary>
    EarlierFindings,

    /// <summary>100 where the recipient has had to pay back.</summary>
    Repayment,

    /// <summary>Unused, as percent of the grant in the recipient's latest report.</summary>
    UnusedShare,
}

/// <summary>What the factors are called, and what they weigh unless somebody says otherwise.</summary>
public static class RiskFactors
{
    /// <summary>The weights that a draw starts from; ours, and changed in each draw.</summary>
    public static IReadOnlyDictionary<RiskFactor, int> Usual { get; } = new Dictionary<RiskFactor, int>
    {
        [RiskFactor.Amount] = 5,
        [RiskFactor.FirstTime] = 2,
        [RiskFactor.LateReport] = 3,
        [RiskFactor.MissingReport] = 5,
        [RiskFactor.EarlierFindings] = 5,
        [RiskFactor.Repayment] = 3,
        [RiskFactor.UnusedShare] = 2,
    };

    public static Text Name(this RiskFactor factor) => factor switch
    {
        RiskFactor.Amount => new("Stort beløp", "Stort beløp"),
        RiskFactor.FirstTime => new("Får tilskudd for første gang", "Får tilskot for første gong"),
        RiskFactor.LateReport => new("Har rapportert for sent", "Har rapportert for seint"),
        RiskFactor.MissingReport => new("Mangler rapport", "Manglar rapport"),
        RiskFactor.EarlierFindings => new("Tidligere kontroll førte til reaksjon", "Tidlegare kontroll førte til reaksjon"),
        RiskFactor.Repayment => new("Har måttet betale tilbake", "Har måtta betale tilbake"),
        _ => new("Stor del av tilskuddet er ubrukt", "Stor del av tilskotet er ubrukt"),
    };
}
