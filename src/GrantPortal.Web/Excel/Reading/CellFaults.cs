using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>The sentences for cells that cannot be read whatever the field: what is wrong, and what to do.</summary>
internal static class CellFaults
{
    public static readonly (string Code, Text Message) Error = ("cell.error", new("Cellen viser feilen «{0}». Slett innholdet og skriv svaret på nytt.", "Cella viser feilen «{0}». Slett innhaldet og skriv svaret på nytt."));
    public static readonly (string Code, Text Message) NoValue = ("cell.formula-without-value", new("Cellen har en formel uten svar. Åpne arbeidsboken i Excel og lagre den, eller skriv svaret selv.", "Cella har ein formel utan svar. Opne arbeidsboka i Excel og lagre ho, eller skriv svaret sjølv."));
    public static readonly (string Code, Text Message) Formula = ("cell.formula", new("Cellen har en formel. Vi har lest svaret den viser: {0}. Skriv tallet selv hvis det ikke stemmer.", "Cella har ein formel. Vi har lese svaret ho viser: {0}. Skriv talet sjølv om det ikkje stemmer."));
    public static readonly (string Code, Text Message) DateForNumber = ("cell.date", new("Cellen har en dato ({0}), men her skal det stå et tall. Slett innholdet, velg tallformat og skriv tallet på nytt.", "Cella har ein dato ({0}), men her skal det stå eit tal. Slett innhaldet, vel talformat og skriv talet på nytt."));
    public static readonly (string Code, Text Message) PercentForNumber = ("cell.percent", new("Cellen har prosent ({0}), men her skal det stå et helt tall. Velg tallformat og skriv tallet på nytt.", "Cella har prosent ({0}), men her skal det stå eit heilt tal. Vel talformat og skriv talet på nytt."));
    public static readonly (string Code, Text Message) NumberForDate = ("cell.number", new("Cellen har tallet {0}, men her skal det stå en dato. Skriv den som 01.03.2027.", "Cella har talet {0}, men her skal det stå ein dato. Skriv han som 01.03.2027."));
    public static readonly (string Code, Text Message) Boolean = ("cell.boolean", new("Cellen har verdien «{0}». Skriv svaret på nytt.", "Cella har verdien «{0}». Skriv svaret på nytt."));
    public static readonly (string Code, Text Message) TooLong = ("field.length", new("Teksten er lengre enn en celle har plass til. Kort den ned.", "Teksten er lengre enn ei celle har plass til. Kort han ned."));
    public static readonly (string Code, Text Message) NameGone = ("cell.name", new("Feltet «{0}» finnes ikke lenger i arbeidsboken: raden, arket eller navnet på cellen er slettet. Last ned skjemaet på nytt og flytt svarene over.", "Feltet «{0}» finst ikkje lenger i arbeidsboka: raden, arket eller namnet på cella er sletta. Last ned skjemaet på nytt og flytt svara over."));
    public static readonly (string Code, Text Message) Shared = ("cell.shared", new("To felt peker på denne cellen: «{0}» og «{1}». Last ned skjemaet på nytt og flytt svarene over.", "To felt peiker på denne cella: «{0}» og «{1}». Last ned skjemaet på nytt og flytt svara over."));
    public static readonly (string Code, Text Message) Moved = ("cell.moved", new("Raden er flyttet, så vi vet ikke sikkert at svaret hører til «{0}». Last ned skjemaet på nytt og flytt svarene over.", "Raden er flytta, så vi veit ikkje sikkert at svaret høyrer til «{0}». Last ned skjemaet på nytt og flytt svara over."));
    public static readonly (string Code, Text Message) Merged = ("cell.merged", new("Cellen til «{0}» er slått sammen med en annen. Del cellene igjen og skriv svaret i riktig celle.", "Cella til «{0}» er slått saman med ei anna. Del cellene att og skriv svaret i rett celle."));
    public static readonly (string Code, Text Message) Stray = ("cell.stray", new("Tallet {0} står utenfor feltene i skjemaet og blir ikke lest. Flytt det til raden det gjelder.", "Talet {0} står utanfor felta i skjemaet og blir ikkje lese. Flytt det til raden det gjeld."));
    public static readonly (string Code, Text Message) TwoAnswers = ("cell.two-answers", new("«{0}» er besvart både med Ja i listen og med ord. Slett det ene.", "«{0}» er svara på både med Ja i lista og med ord. Slett det eine."));
    public static readonly (string Code, Text Message) DocumentLater = ("missing.document", new("«{0}» lastes opp i portalen når skjemaet er lest inn.", "«{0}» blir lasta opp i portalen når skjemaet er lese inn."));
}
