using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Reports.ReportAction;
using static GrantPortal.Domain.Reports.ReportStatus;

namespace GrantPortal.Domain.Reports;

/// <summary>The lifecycle of a report. It has no end: a correction is a new version, and what is approved is then looked at again.</summary>
public static class ReportLifecycle
{
    public static Lifecycle<ReportStatus, ReportAction> Table { get; } = new("Report", (status, action) => (status, action) switch
    {
        (Draft, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (Submitted, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (Submitted, Return) => new(Returned, Role.Caseworker, Role.OfficeLeader),
        (Submitted, Approve) => new(Approved, Role.Caseworker, Role.OfficeLeader),
        (Returned, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (Approved, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        _ => null,
    });
}
