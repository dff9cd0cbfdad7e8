using System.Globalization;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Letters;

/// <summary>Sends the letters of the decisions that the embete is authorised to write, grants and refusals, one by one (NAV-59, NAV-60). What cannot be sent is told with its reason, and the others go.</summary>
internal sealed class DecisionLetters(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : IJobWork
{
    public const string Kind = "decision-letters";

    /// <summary>The decisions of the embete in the call that are authorised and not told.</summary>
    public static IQueryable<Decision> Waiting(PortalDb db, Viewer viewer, Id<Call> call)
    {
        var office = viewer.OrganisationId;
        return db.Decisions.VisibleTo(viewer, db.Applications).Where(decision => decision.CallId == call && decision.OfficeId == office && decision.Status == DecisionStatus.Authorised);
    }

    public async Task<IReadOnlyList<PlannedItem>> PlanAsync(Job job, CancellationToken stop) =>
    [
        .. (await (
            from decision in Waiting(db, viewer, job.Read<Id<Call>>())
            join application in db.Applications on decision.ApplicationId equals application.Id
            join applicant in db.Organisations on decision.ApplicantId equals applicant.Id
            orderby applicant.Name, application.CaseNumber
            select new { application.Id, application.CaseNumber, applicant.Name }).ToListAsync(stop))
            .Select(each => new PlannedItem(each.Id.ToString(), Text.Same($"{each.CaseNumber} {each.Name}"))),
    ];

    public async Task<ItemOutcome> DoAsync(Job job, JobItem item, CancellationToken stop)
    {
        var id = Id<Application>.Parse(item.Key, CultureInfo.InvariantCulture);
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await db.Decisions.Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == id && each.Status == DecisionStatus.Authorised, stop) is not { } decision)
        {
            return ItemOutcome.Refused(new("Brevet er allerede sendt, eller du ser ikke saken.", "Brevet er alt sendt, eller du ser ikkje saka."));
        }

        var (by, now) = (viewer.AsAnyOf([Role.OfficeLeader, Role.Caseworker]), clock.GetUtcNow());
        var letter = await db.Letters.FirstOrDefaultAsync(each => each.DecisionId == decision.Id, stop);
        if (letter is null)
        {
            letter = Letter.Draft(application, decision, by, now);
            db.Letters.Add(letter);
        }

        var content = await desk.ContentAsync(letter, application, decision, now, stop);
        await desk.SendAsync(letter, application, decision, content, by, now, stop);
        return ItemOutcome.Done(new Text("{0} {1} er sendt.", "{0} {1} er sendt.").With(letter.Kind.Name(application.Scheme), content.Number));
    }

    public async Task<JobResult> FinishAsync(Job job, CancellationToken stop)
    {
        var sent = await db.JobItems.CountAsync(each => each.JobId == job.Id && each.Status == JobItemStatus.Done, stop);
        return new JobResult(new($"{Norwegian.Number(sent)} brev er sendt.", $"{Norwegian.Number(sent)} brev er sende."));
    }
}
