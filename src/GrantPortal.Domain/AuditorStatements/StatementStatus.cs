using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.AuditorStatements;

/// <summary>Where the auditor's statement on a report stands.</summary>
public enum StatementStatus
{
    /// <summary>The award asks for one, and it has not come.</summary>
    Awaited,

    /// <summary>An auditor has attested exactly the figures that stand.</summary>
    Given,

    /// <summary>So little is used that the auditor takes two years at a time (facts B1).</summary>
    Deferred,

    /// <summary>The figures under it have changed.</summary>
    Void,
}

/// <summary>What can be done with a statement.</summary>
public enum StatementAction
{
    Invite,
    Give,
    Defer,
    MakeVoid,
}

/// <summary>What the auditor gives (facts B1, B5).</summary>
public enum StatementKind
{
    /// <summary>Revisorattestasjon.</summary>
    Attestation,

    /// <summary>Audited accounts: a statement by ISA 805.</summary>
    Isa805,

    /// <summary>Agreed procedures: a report by ISRS 4400.</summary>
    AgreedProcedures,

    /// <summary>Egenerklæring.</summary>
    SelfDeclaration,
}

/// <summary>What an auditor has attested on one part of the grant; null where it is not stated by itself (KI-87).</summary>
/// <param name="Part">The part's key.</param>
/// <param name="Used">Kroner.</param>
public sealed record AttestedPart(string Part, Money.Kroner? Used);

/// <summary>What an auditor says of the accounts and of itself.</summary>
/// <param name="Kind">What is given.</param>
/// <param name="IsAuthorised">Autorisert or not (KI-114).</param>
/// <param name="Auditor">Name and title, as it stands on the document.</param>
/// <param name="Firm">Where the auditor works.</param>
/// <param name="Parts">The parts by themselves: asked for, never required (KI-87).</param>
public sealed record StatementContent(StatementKind Kind, bool IsAuthorised, string Auditor, string Firm, IReadOnlyList<AttestedPart> Parts)
{
    internal StatementContent Read() => this with { Auditor = Norwegian.Normalise(Auditor).Trim(), Firm = Norwegian.Normalise(Firm).Trim() };
}
