using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.RevisedBudgets.RevisedBudgetAction;
using static GrantPortal.Domain.RevisedBudgets.RevisedBudgetStatus;

namespace GrantPortal.Domain.RevisedBudgets;

/// <summary>The lifecycle of a revised budget.</summary>
public static class RevisedBudgetLifecycle
{
    public static Lifecycle<RevisedBudgetStatus, RevisedBudgetAction> Table { get; } = new("RevisedBudget", (status, action) => (status, action) switch
    {
        (Asked, Submit) => new(Submitted, Role.Contact, Role.Signatory),
        (Submitted, Submit) => new(Submitted, Role.Contact, Role.Signatory),
        (Submitted, Return) => new(Returned, Role.Caseworker, Role.OfficeLeader),
        (Submitted, Approve) => new(Approved, Role.Caseworker, Role.OfficeLeader),
        (Returned, Submit) => new(Submitted, Role.Contact, Role.Signatory),
        _ => null,
    });
}
