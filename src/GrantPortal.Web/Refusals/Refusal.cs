using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Web.Refusals;

/// <summary>Why a move was refused, as the page shows it: the sentence, and where the rule stands.</summary>
public sealed record Refusal(Text Sentence, Text? Reference = null, string? Requirements = null)
{
    private static readonly Text ChangedMeanwhile = new(
        "Noen andre endret dette mens du hadde siden åpen. Ingenting av det du sendte, er lagret. Se på det som står her nå, og gjør endringen på nytt om den fortsatt er riktig.",
        "Nokon andre endra dette medan du hadde sida open. Ingenting av det du sende, er lagra. Sjå på det som står her no, og gjer endringa på nytt om ho framleis er rett.");

    /// <summary>The refusal that the exception stands for; null when it is a fault of ours.</summary>
    public static Refusal? Of(Exception? exception) => exception switch
    {
        RuleViolation violation => new Refusal(violation.Sentence, violation.Rule.Reference, violation.Rule.Requirements),
        ForbiddenMove => new Refusal(ForbiddenMove.Sentence),
        DbUpdateConcurrencyException or DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } } => new Refusal(ChangedMeanwhile),
        _ => null,
    };
}
