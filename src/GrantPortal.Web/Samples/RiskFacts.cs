using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Samples;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Samples;

/// <summary>The awards of a call with their risk today: a few queries whatever the number of awards.</summary>
public sealed class RiskFacts(PortalDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<SampleCandidate>> CandidatesAsync(Call call, CancellationToken stop)
    {
        var awards = await (
            from decision in db.Decisions.AsNoTracking()
            where decision.CallId == call.Id && decision.Granted != Kroner.Zero && decision.Status != DecisionStatus.Made && decision.Status != DecisionStatus.Lapsed
            join application in db.Applications on decision.ApplicationId equals application.Id
            join recipient in db.Organisations on decision.ApplicantId equals recipient.Id
            select new Award(application.Id, application.CaseNumber, recipient.Id, recipient.Name, decision.Granted)).ToListAsync(stop);
        var largest = awards.Count == 0 ? 1 : awards.Max(award => award.Granted.Amount);
        var known = await EarlierRecipientsAsync(call, stop);
        var (late, unused) = await ReportedAsync(call, stop);
        var missing = await MissingAsync(call, stop);
        var controls = await db.Controls.AsNoTracking().Where(control => control.Status == ControlStatus.Closed).Select(control => new { control.RecipientId, control.Outcomes }).ToListAsync(stop);
        var reacted = controls.Where(control => !control.Outcomes.Contains(ControlOutcome.None)).Select(control => control.RecipientId).ToHashSet();
        var repaid = (await db.Claims.Where(claim => claim.Status != ClaimStatus.Withdrawn).Join(db.Applications, claim => claim.ApplicationId, application => application.Id, (_, application) => application.ApplicantId).Distinct().ToListAsync(stop)).ToHashSet();
        return [.. awards.Select(award => new SampleCandidate(award.Id, award.CaseNumber, award.Recipient, award.Granted.Amount, new Dictionary<RiskFactor, int>
        {
            [RiskFactor.Amount] = (int)(award.Granted.Amount * 100 / largest),
            [RiskFactor.FirstTime] = known.Contains(award.RecipientId) ? 0 : 100,
            [RiskFactor.LateReport] = late.Contains(award.RecipientId) ? 100 : 0,
            [RiskFactor.MissingReport] = missing.Contains(award.RecipientId) ? 100 : 0,
            [RiskFactor.EarlierFindings] = reacted.Contains(award.RecipientId) ? 100 : 0,
            [RiskFactor.Repayment] = repaid.Contains(award.RecipientId) ? 100 : 0,
            [RiskFactor.UnusedShare] = unused.GetValueOrDefault(award.RecipientId),
        }))];
    }

    /// <summary>Who has had an award of the scheme in an earlier year.</summary>
    private async Task<HashSet<Id<Organisation>>> EarlierRecipientsAsync(Call call, CancellationToken stop) => [.. await (
        from decision in db.Decisions
        where decision.Granted != Kroner.Zero && decision.Status != DecisionStatus.Made
        join earlier in db.Calls on decision.CallId equals earlier.Id
        where earlier.Scheme == call.Scheme && earlier.Year < call.Year
        select decision.ApplicantId).Distinct().ToListAsync(stop)];

    /// <summary>Who has reported late, and how much was unused in the latest report, percent of what was to be used.</summary>
    private async Task<(HashSet<Id<Organisation>> Late, Dictionary<Id<Organisation>, int> Unused)> ReportedAsync(Call call, CancellationToken stop)
    {
        var reports = await db.Reports.AsNoTracking().Where(report => report.Scheme == call.Scheme && report.SubmittedAt != null)
            .Select(report => new { report.RecipientId, report.Year, report.IsLate, report.Used, report.Unused }).ToListAsync(stop);
        var latest = reports.GroupBy(report => report.RecipientId).Select(each => each.MaxBy(report => report.Year)!);
        return (
            reports.Where(report => report.IsLate).Select(report => report.RecipientId).ToHashSet(),
            latest.ToDictionary(report => report.RecipientId, report => report.Used + report.Unused is { Amount: > 0 } whole ? (int)(report.Unused.Amount * 100 / whole.Amount) : 0));
    }

    /// <summary>Who has an award of the scheme whose report is due and has not come.</summary>
    private async Task<HashSet<Id<Organisation>>> MissingAsync(Call call, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var calls = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).Where(each => each.Scheme == call.Scheme && each.Year < now.Year + 1).ToDictionaryAsync(each => each.Id, stop);
        var silent = await (
            from decision in db.Decisions
            where (decision.Status == DecisionStatus.Accepted || decision.Status == DecisionStatus.PaymentOrdered) && decision.Granted != Kroner.Zero
                && !db.Reports.Any(report => (report.ApplicationId == decision.ApplicationId || report.Others.Any(other => other.ApplicationId == decision.ApplicationId)) && report.SubmittedAt != null)
            join earlier in db.Calls on decision.CallId equals earlier.Id
            where earlier.Scheme == call.Scheme
            select new { decision.CallId, decision.OfficeId, decision.ApplicantId }).ToListAsync(stop);
        return [.. silent.Where(award => calls.TryGetValue(award.CallId, out var its) && its.OfficeOf(award.OfficeId) is not null && its.DeadlineOf(DeadlineKind.Report, award.OfficeId, award.ApplicantId) < now).Select(award => award.ApplicantId)];
    }

    private sealed record Award(Id<Application> Id, string CaseNumber, Id<Organisation> RecipientId, string Recipient, Kroner Granted);
}
