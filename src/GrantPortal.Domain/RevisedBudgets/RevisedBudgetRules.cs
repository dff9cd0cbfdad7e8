using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.RevisedBudgets;

/// <summary>The rules of revising a budget when less is granted than was sought.</summary>
public static class RevisedBudgetRules
{
    public static readonly Rule ComesWithTheSlip = new("budget.slip", "KI-24", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Dere fikk mindre enn dere søkte om. Send revidert budsjett og mål før {0} blir signert.",
        "De fekk mindre enn de søkte om. Send revidert budsjett og mål før {0} blir signert."));

    public static readonly Rule SumsToGrant = new("budget.sum", "KI-24", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "«{0}»: linjene gir {1} av tilskuddet, men dere har fått {2}. Forskjellen er {3}.",
        "«{0}»: linjene gjev {1} av tilskotet, men de har fått {2}. Skilnaden er {3}."));

    public static readonly Rule EveryLineIsStated = new("budget.lines", "KI-24", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv et beløp på hver linje. Skriv 0 der det ikke er noe å føre opp.", "Skriv eit beløp på kvar linje. Skriv 0 der det ikkje er noko å føre opp."));

    public static readonly Rule AimIsStated = new("budget.aim", "KI-24", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv hva dere nå har som mål for tiltakene.", "Skriv kva de no har som mål for tiltaka."));

    public static readonly Rule ReturnSaysWhat = new("budget.return", "KI-24", new("Budsjettet", "Budsjettet"), new(
        "Skriv hva som må rettes i budsjettet.", "Skriv kva som må rettast i budsjettet."));

    public static readonly Rule IsRecipients = new("budget.recipient", "KI-24", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Bare den som fikk tilskuddet, kan revidere budsjettet.", "Berre den som fekk tilskotet, kan revidere budsjettet."));

    public static readonly Rule IsOffice = new("budget.office", "KI-30", new("Saken", "Saka"), new(
        "Budsjettet hører til et annet embete.", "Budsjettet høyrer til eit anna embete."));
}
