using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Lifecycles;

/// <summary>A move that the lifecycle table does not have from this status, or not for this role. Nothing has changed.</summary>
public sealed class ForbiddenMove(string lifecycle, string status, string action)
    : Exception($"{lifecycle}: {action} is not allowed in {status}")
{
    /// <summary>What the person reads: most often someone else moved the case first.</summary>
    public static Text Sentence { get; } = new(
        "Handlingen er ikke mulig slik saken står nå. Noen kan ha flyttet saken videre. Last siden på nytt og se hva som er neste steg.",
        "Handlinga er ikkje mogleg slik saka står no. Nokon kan ha flytta saka vidare. Last sida på nytt og sjå kva som er neste steg.");
}
