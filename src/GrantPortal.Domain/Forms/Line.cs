using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Forms;

/// <summary>One line of what is applied for or accounted for, drawn from the answers.</summary>
/// <param name="Part">The part of the scheme.</param>
/// <param name="Key">Its address: <c>kompetanse.bachelor</c>, <c>innovasjon.p1</c>.</param>
/// <param name="Title">The row's label, or the undertaking's title as typed.</param>
public sealed record Line(string Part, string Key, Text Title)
{
    /// <summary>Persons; null where blank.</summary>
    public long? Persons { get; init; }

    /// <summary>Percent of a position; null where blank.</summary>
    public long? Percent { get; init; }

    /// <summary>New money, kroner; null where blank.</summary>
    public Kroner? NewMoney { get; init; }

    /// <summary>Carried over from the year before, kroner; null where blank.</summary>
    public Kroner? CarriedOver { get; init; }

    /// <summary>Own contribution, kroner; null where blank.</summary>
    public Kroner? OwnContribution { get; init; }

    /// <summary>Those of the persons who have completed; null where blank.</summary>
    public long? Completed { get; init; }

    /// <summary>What the accounts show, the grant's money and the recipient's own, kroner; null where blank.</summary>
    public Kroner? Spent { get; init; }

    /// <summary>What is used of the grant, kroner; null where blank.</summary>
    public Kroner? UsedGrant { get; init; }

    /// <summary>What is used of the recipient's own, kroner; null where blank.</summary>
    public Kroner? UsedOwn { get; init; }

    /// <summary>What is left of the grant, kroner; null where blank.</summary>
    public Kroner? Unused { get; init; }

    /// <summary>Which of its years the undertaking is in, from 1; null where the form does not say.</summary>
    public long? YearNumber { get; init; }

    /// <summary>The undertaking that the line continues, as answered.</summary>
    public string? Continues { get; init; }

    /// <summary>Keys of the partner kinds (KI-18).</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The service that it is for, as the call words it (KI-86); empty where none is asked for or stated.</summary>
    public Text Service { get; init; } = Text.Empty;

    /// <summary>New money, zero where blank.</summary>
    public Kroner Asked => NewMoney ?? Kroner.Zero;

    /// <summary>What the line is about, kroner: what is sought and carried over, or what the accounts show; zero where blank.</summary>
    public Kroner Amount => Asked + (CarriedOver ?? Kroner.Zero) + (Spent ?? Kroner.Zero);

    /// <summary>True when any figure is given.</summary>
    public bool HasFigures => (Persons ?? Completed ?? Percent) is not null || (NewMoney ?? CarriedOver ?? OwnContribution ?? Spent ?? UsedGrant ?? UsedOwn ?? Unused) is not null;
}
