using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Recommendations;

/// <summary>What the embete recommends on one line (innstilling), beside what was sought.</summary>
public sealed class RecommendedLine
{
    internal RecommendedLine(string part, string key, Text title, Kroner sought, DateTimeOffset at) =>
        (Id, Part, Key, Title, Sought) = (Id<RecommendedLine>.New(at), part, key, title, sought);

    private RecommendedLine()
    {
    }

    public Id<RecommendedLine> Id { get; private set; }

    /// <summary>Its place in the form, from 1; BPA in the order of priority (KI-113).</summary>
    public int Position { get; private set; }

    public string Part { get; private set; } = string.Empty;

    /// <summary>The grant line's key.</summary>
    public string Key { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>New money sought, kroner.</summary>
    public Kroner Sought { get; private set; }

    /// <summary>The undertaking that it is spent on; null where the line is a whole part with many.</summary>
    public Id<Undertaking>? UndertakingId { get; private set; }

    /// <summary>The most that can be recommended and granted, kroner, since the undertaking's years run out (NAV-26); null where nothing limits it but what was sought.</summary>
    public Kroner? Ceiling { get; private set; }

    /// <summary>Recommended, kroner; null until a person has written it (KI-35).</summary>
    public Kroner? Amount { get; private set; }

    /// <summary>The reason's key in the call's list, when less than sought is recommended.</summary>
    public string? ReasonCode { get; private set; }

    /// <summary>The reason's key when the measure falls outside the scheme (KI-21, KI-37, KI-38): then nothing can be recommended or granted.</summary>
    public string? Exclusion { get; private set; }

    /// <summary>The applicant's own answer puts it outside (NAV-20): no caseworker takes it back while the answer stands.</summary>
    public bool IsExcludedByAnswer { get; private set; }

    internal void StandAt(int position, Id<Undertaking>? undertaking) => (Position, UndertakingId) = (position, undertaking);

    internal void LimitTo(Kroner? ceiling) => Ceiling = ceiling;

    internal void Exclude(string reasonCode, bool isByAnswer) => (Exclusion, Amount, ReasonCode, IsExcludedByAnswer) = (reasonCode, Kroner.Zero, reasonCode, isByAnswer);

    internal void Include() => (Exclusion, Amount, ReasonCode, IsExcludedByAnswer) = (null, null, null, false);

    /// <summary>Refuses more than the undertaking's years allow (NAV-26).</summary>
    internal void DemandWithinCeiling(Kroner? amount)
    {
        if (amount > Ceiling)
        {
            throw Ceiling == Kroner.Zero
                ? new RuleViolation(UndertakingRules.YearsAreOver, Title)
                : new RuleViolation(UndertakingRules.OnlyPartOfYear, Title, Norwegian.Kroner(Ceiling.Value));
        }
    }

    internal void Recommend(Kroner? amount, string? reasonCode) => (Amount, ReasonCode) = (amount, reasonCode);
}

/// <summary>A recommendation as a caseworker writes it.</summary>
/// <param name="Key">The grant line.</param>
/// <param name="Amount">Kroner; null while undecided.</param>
/// <param name="ReasonCode">Why less than sought.</param>
public sealed record LineAmount(string Key, Kroner? Amount, string? ReasonCode);
