using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Letters;

/// <summary>The rules of letters, beside the checklist (<see cref="Decisions.DecisionRules.LetterIsComplete"/>).</summary>
public static class LetterRules
{
    public static readonly Rule BelongsToCase = new("letter.case", "KI-95", new("Saken", "Saka"), new(
        "Brevet hører til en annen sak eller et annet vedtak.", "Brevet høyrer til ei anna sak eller eit anna vedtak."));

    public static readonly Rule HasItsGround = new("letter.ground", "KI-95", new("Saken", "Saka"), new(
        "Saken står ikke slik at dette brevet kan sendes.", "Saka står ikkje slik at dette brevet kan sendast."));

    public static readonly Rule IsAsSeen = new("letter.as-seen", "KI-95", new("Brevet", "Brevet"), new(
        "Brevet er endret siden du så det. Les det en gang til, og send det.", "Brevet er endra sidan du såg det. Les det ein gong til, og send det."));

    public static readonly Rule AlreadyPrinted = new("letter.printed", "KI-95", new("Brevet", "Brevet"), new(
        "Brevet er allerede skrevet ut som PDF.", "Brevet er alt skrive ut som PDF."));
}
