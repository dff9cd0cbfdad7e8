using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using static GrantPortal.Domain.DecisionLists.DecisionListAction;
using static GrantPortal.Domain.DecisionLists.DecisionListStatus;

namespace GrantPortal.Domain.DecisionLists;

/// <summary>The lifecycle of a decision list.</summary>
public static class DecisionListLifecycle
{
    public static Lifecycle<DecisionListStatus, DecisionListAction> Table { get; } = new("DecisionList", (status, action) => (status, action) switch
    {
        (Draft, Write) => new(Draft, Role.DirectorateCaseworker),
        (Draft, Sign) => new(Signed, Role.DirectorateLeader),
        _ => null,
    });
}

/// <summary>Where a decision list stands.</summary>
public enum DecisionListStatus
{
    Draft,

    /// <summary>All of its decisions are made.</summary>
    Signed,
}

/// <summary>What can be done with a decision list.</summary>
public enum DecisionListAction
{
    Write,
    Sign,
}

/// <summary>The rules of decision lists.</summary>
public static class DecisionListRules
{
    private static readonly Text OnHandling = new("Regelverket punkt 8", "Regelverket punkt 8");

    public static readonly Rule IsReferred = new("decision-list.referred", "NAV-53, NAV-56", OnHandling, new(
        "Sak {0} ligger ikke hos direktoratet til vedtak.", "Sak {0} ligg ikkje hos direktoratet til vedtak."));

    public static readonly Rule IsAssessed = new("decision-list.assessed", "NAV-53, NAV-56", OnHandling, new(
        "Embetet har innstilt på å avvise sak {0}. Avvis den, eller send den tilbake til vurdering.",
        "Embetet har innstilt på å avvise sak {0}. Avvis han, eller send han tilbake til vurdering."));

    public static readonly Rule HasLines = new("decision-list.empty", "NAV-56", OnHandling, new(
        "Listen er tom. Skriv beløp på minst én søknad før den signeres.", "Lista er tom. Skriv beløp på minst éin søknad før ho blir signert."));

    public static readonly Rule SignerIsAnother = new("decision-list.signer", "NAV-56", new("Økonomibestemmelsene", "Økonomiføresegnene"), new(
        "Den som har skrevet beløp på listen, kan ikke signere den.", "Den som har skrive beløp på lista, kan ikkje signere ho."));
}
