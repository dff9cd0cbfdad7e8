using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Controls;

/// <summary>What the directorate concludes.</summary>
/// <param name="Outcomes">What it comes to.</param>
/// <param name="Text">What was found, as it stands in the letter.</param>
/// <param name="IsMisuse">The recipient has broken its duties (mislighold): then the question of the police is answered.</param>
public sealed record ControlConclusion(IReadOnlyList<ControlOutcome> Outcomes, string Text, bool IsMisuse)
{
    /// <summary>Kroner to be paid back, where a part is.</summary>
    public Kroner? Repay { get; init; }

    /// <summary>First calendar year without grants.</summary>
    public int? BarredFrom { get; init; }

    /// <summary>Last calendar year without grants.</summary>
    public int? BarredTo { get; init; }

    /// <summary>Whether it is reported to the police; null where it is not answered (KI-107).</summary>
    public bool? IsReportedToPolice { get; init; }

    /// <summary>Why it is, or is not.</summary>
    public string PoliceReason { get; init; } = string.Empty;
}
