using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Reports;

/// <summary>Another award of the same recipient, scheme and year that a report is on too: a year may have extra rounds, and it is reported on once (facts B2).</summary>
public sealed class AlsoReported
{
    internal AlsoReported(Id<AlsoReported> id, Id<Application> applicationId, Id<Decision> decisionId) => (Id, ApplicationId, DecisionId) = (id, applicationId, decisionId);

    private AlsoReported()
    {
    }

    public Id<AlsoReported> Id { get; private set; }

    /// <summary>The case of the award.</summary>
    public Id<Application> ApplicationId { get; private set; }

    public Id<Decision> DecisionId { get; private set; }

    /// <summary>Used of this award in the version that stands, kroner.</summary>
    public Kroner Used { get; private set; }

    /// <summary>Left of this award in the version that stands, kroner.</summary>
    public Kroner Unused { get; private set; }

    internal void Account(Kroner used, Kroner unused) => (Used, Unused) = (used, unused);

    internal void HoldAgainst(Id<Decision> decision) => DecisionId = decision;
}
