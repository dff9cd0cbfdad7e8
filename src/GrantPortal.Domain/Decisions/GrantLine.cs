using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Decisions;

/// <summary>What was decided on one line: sought, recommended and granted are all kept.</summary>
public sealed class GrantLine
{
    internal GrantLine(RecommendedLine recommended, int position, Kroner granted, string? reasonCode, DateTimeOffset at)
    {
        Id = Id<GrantLine>.New(at);
        Position = position;
        Part = recommended.Part;
        Key = recommended.Key;
        Title = recommended.Title;
        Sought = recommended.Sought;
        Recommended = recommended.Amount!.Value;
        Granted = granted;
        ReasonCode = granted < Sought ? reasonCode : null;
        UndertakingId = recommended.UndertakingId;
    }

    private GrantLine()
    {
    }

    public Id<GrantLine> Id { get; private set; }

    /// <summary>Its place in the letter, from 1; BPA in the order of priority (KI-113).</summary>
    public int Position { get; private set; }

    public string Part { get; private set; } = string.Empty;

    public string Key { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>Kroner.</summary>
    public Kroner Sought { get; private set; }

    /// <summary>Kroner.</summary>
    public Kroner Recommended { get; private set; }

    /// <summary>Kroner.</summary>
    public Kroner Granted { get; private set; }

    /// <summary>The reason's key in the call's list, when less than sought is granted.</summary>
    public string? ReasonCode { get; private set; }

    /// <summary>The undertaking; null where the line is a whole part.</summary>
    public Id<Undertaking>? UndertakingId { get; private set; }

    public Outcome Outcome => Outcomes.Of(Granted, Sought);
}

/// <summary>What an amount means beside what was sought.</summary>
public static class Outcomes
{
    /// <summary>Nothing is a refusal; a line that sought nothing (only carried over) is granted.</summary>
    public static Outcome Of(Kroner granted, Kroner sought) =>
        granted >= sought ? Outcome.Granted : granted == Kroner.Zero ? Outcome.Refused : Outcome.PartlyGranted;
}
