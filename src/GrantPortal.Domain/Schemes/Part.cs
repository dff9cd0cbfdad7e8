using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Schemes;

/// <summary>A part of a scheme (KI-02). Applications, frames, awards and reports carry its key.</summary>
/// <param name="Key">ASCII lower case: <c>kompetanse</c>.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="GrantedAs">Whether a grant names the whole part or its single lines.</param>
public sealed record Part(string Key, Text Name, GrantedAs GrantedAs)
{
    /// <summary>What its lines are called where they are counted: «innovasjonsprosjekter». Null where a count says nothing.</summary>
    public Text? Counted { get; init; }
}

/// <summary>What a grant line of a part names.</summary>
public enum GrantedAs
{
    /// <summary>One sum that the recipient divides over the part's lines.</summary>
    Whole,

    /// <summary>A sum for each line.</summary>
    Lines,

    /// <summary>One sum for the one undertaking that the part is; its lines are what it costs.</summary>
    Undertaking,
}

/// <summary>What was sought on one line that can be granted, kroner.</summary>
/// <param name="Part">The part.</param>
/// <param name="Key">The grant line's key: <c>kompetanse</c>, <c>bpa.assistenter</c>, <c>innovasjon.p1</c>.</param>
/// <param name="Title">The part's name, the row's label or the undertaking's title.</param>
/// <param name="Sought">New money sought.</param>
/// <param name="CarriedOver">Carried over from the year before (KI-83).</param>
/// <param name="OwnContribution">The applicant's own.</param>
public sealed record SoughtLine(string Part, string Key, Text Title, Kroner Sought, Kroner CarriedOver, Kroner OwnContribution);
