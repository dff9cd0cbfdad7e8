using GrantPortal.Domain.Languages;
using GrantPortal.Domain.PriorityMappings;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>The mapping's own words.</summary>
public static class MappingNames
{
    public static Text Name(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.CaseSubmission => new("Saksfremlegg", "Saksframlegg"),
        EvidenceKind.Plan => new("Plan", "Plan"),
        EvidenceKind.DecisionMemo => new("Beslutningsnotat", "Avgjerdsnotat"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of evidence."),
    };

    public static Text Name(this EvidenceState state) => state switch
    {
        EvidenceState.Resolved => new("Vedtatt politisk", "Vedteke politisk"),
        EvidenceState.UnderTreatment => new("Under politisk behandling", "Under politisk behandling"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>Where a kommune's mapping stands; null is not begun.</summary>
    public static Text State(MappingStatus? status, bool? prioritised) => (status, prioritised) switch
    {
        (null, _) => new("Ikke begynt", "Ikkje begynt"),
        (MappingStatus.Draft, _) => new("Begynt, ikke sendt", "Begynt, ikkje sendt"),
        (MappingStatus.Sent, _) => new("Sendt, venter på Statsforvalteren", "Sendt, ventar på Statsforvaltaren"),
        (_, true) => new("Prioritert", "Prioritert"),
        _ => new("Ikke prioritert", "Ikkje prioritert"),
    };
}
