using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using static GrantPortal.Domain.PriorityMappings.MappingAction;
using static GrantPortal.Domain.PriorityMappings.MappingStatus;

namespace GrantPortal.Domain.PriorityMappings;

/// <summary>Where a mapping stands.</summary>
public enum MappingStatus
{
    Draft,
    Sent,

    /// <summary>The embete has set the result; it can set it again with a new reason.</summary>
    ResultSet,
}

/// <summary>What can be done with a mapping.</summary>
public enum MappingAction
{
    Answer,
    Send,
    SetResult,
}

/// <summary>The lifecycle of a mapping.</summary>
public static class PriorityMappingLifecycle
{
    public static Lifecycle<MappingStatus, MappingAction> Table { get; } = new("PriorityMapping", (status, action) => (status, action) switch
    {
        (Draft, Answer) => new(Draft, Role.Contact, Role.Signatory),
        (Draft, Send) => new(Sent, Role.Contact, Role.Signatory),
        (Sent, SetResult) => new(ResultSet, Role.Caseworker),
        (ResultSet, SetResult) => new(ResultSet, Role.Caseworker),
        _ => null,
    });
}

/// <summary>The rules of the mapping.</summary>
public static class PriorityMappingRules
{
    public static readonly Rule OncePerMunicipality = new("mapping.municipality", "KI-71", new("Leve hele livet", "Leve heile livet"), new(
        "Kartleggingen gjelder hele kommunen. En bydel bruker kommunens resultat og kan ikke ha sitt eget.",
        "Kartlegginga gjeld heile kommunen. Ein bydel bruker resultatet til kommunen og kan ikkje ha sitt eige."));

    public static readonly Rule EveryCriterionAnswered = new("mapping.complete", "KI-70", new("Leve hele livet", "Leve heile livet"), new(
        "Svar ja eller nei på alle kriteriene før dere sender.", "Svar ja eller nei på alle kriteria før de sender."));

    public static readonly Rule NeedsEvidence = new("mapping.evidence", "KI-68", new("Leve hele livet", "Leve heile livet"), new(
        "Kommunen kan ikke prioriteres uten et saksfremlegg, en plan eller et beslutningsnotat som er vedtatt eller under politisk behandling.",
        "Kommunen kan ikkje prioriterast utan eit saksframlegg, ein plan eller eit avgjerdsnotat som er vedteke eller under politisk behandling."));
}
