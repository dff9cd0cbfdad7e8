using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Forms;

/// <summary>One line of what is applied for, drawn from the answers.</summary>
/// <param name="Part">The part of the scheme.</param>
/// <param name="Key">Its address: <c>kompetanse.bachelor</c>, <c>innovasjon.p1</c>.</param>
/// <param name="Title">The row's label, or the undertaking's title as typed.</param>
public sealed record Line(string Part, string Key, Text Title)
{
    /// <summary>Persons; null where blank.</summary>
    public long? Persons { get; init; }

    /// <summary>New money, kroner; null where blank.</summary>
    public Kroner? NewMoney { get; init; }

    /// <summary>Carried over from the year before, kroner; null where blank.</summary>
    public Kroner? CarriedOver { get; init; }

    /// <summary>Own contribution, kroner; null where blank.</summary>
    public Kroner? OwnContribution { get; init; }

    /// <summary>The undertaking that the line continues, as answered.</summary>
    public string? Continues { get; init; }

    /// <summary>Keys of the partner kinds (KI-18).</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>New money, zero where blank.</summary>
    public Kroner Asked => NewMoney ?? Kroner.Zero;

    /// <summary>True when any figure is given.</summary>
    public bool HasFigures => Persons is not null || NewMoney is not null || CarriedOver is not null || OwnContribution is not null;
}
