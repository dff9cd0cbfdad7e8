using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>
/// The leader's batch: recommendations to approve and decisions to make as recommended, several at once, each with its amounts, and what the recipient got last time.
/// A case that has changed since the page was shown stops the whole batch.
/// </summary>
[Authorize(Policy = Policies.OfficeLeader)]
public sealed class ApprovalsModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Row> ToApprove { get; private set; } = [];

    public IReadOnlyList<Row> ToDecide { get; private set; } = [];

    /// <summary>Chosen cases, each with the version that was shown: <c>id:version</c>.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var (person, own) = (viewer.PersonId, viewer.OrganisationId);
        var rows = await (
            from application in db.Applications.VisibleTo(viewer)
            where application.OfficeId == own && application.RecommendedBy != person
                && (application.Status == ApplicationStatus.Recommended || (application.Status == ApplicationStatus.RecommendationApproved && application.Route != Route.Directorate))
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            orderby applicant.Name, application.Id
            select new Row(
                application.Id,
                EF.Property<uint>(application, "Version"),
                application.CaseNumber,
                applicant.Name,
                application.Status,
                application.Impartiality.Any(declaration => declaration.PersonId == person && declaration.IsImpartial),
                application.RecommendedLines.OrderBy(line => line.Position).Select(line => new Line(line.Title, line.Sought, line.Amount)).ToList(),
                (from earlier in db.Decisions
                 join before in db.Applications on earlier.ApplicationId equals before.Id
                 where earlier.ApplicantId == application.ApplicantId && before.Year == application.Year - 1 && before.Scheme == application.Scheme
                 select (Kroner?)earlier.Granted).FirstOrDefault()))
            .Take(Most).AsSplitQuery().AsNoTracking().ToListAsync(stop);
        ToApprove = [.. rows.Where(row => row.Status is ApplicationStatus.Recommended)];
        ToDecide = [.. rows.Where(row => row.Status is ApplicationStatus.RecommendationApproved)];
    }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken stop) => EachAsync(
        (application, by, at, _) =>
        {
            application.ApproveRecommendation(by, at);
            return Task.CompletedTask;
        },
        count => new Text("{0} innstillinger er godkjent.", "{0} innstillingar er godkjende.").With(count),
        stop);

    public Task<IActionResult> OnPostDecideAsync(CancellationToken stop) => EachAsync(
        async (application, by, at, token) =>
        {
            var amounts = application.RecommendedLines.Select(line => new LineAmount(line.Key, line.Amount, line.ReasonCode)).ToList();
            db.Decisions.Add(Decision.Make(application, amounts, await db.FrameOfAsync(application, token), await db.ExclusionsOfAsync(application, token), by, at));
        },
        count => new Text("{0} vedtak er gjort.", "{0} vedtak er gjorde.").With(count),
        stop);

    /// <summary>All or none, in one save.</summary>
    private async Task<IActionResult> EachAsync(Func<Application, Actor, DateTimeOffset, CancellationToken, Task> move, Func<int, Text> done, CancellationToken stop)
    {
        var seen = Chosen.Select(Read).OfType<(Id<Application> Id, uint Version)>().ToDictionary(each => each.Id, each => each.Version);
        if (seen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), Say("Velg minst én sak.", "Vel minst éi sak."));
            return new PageAgain();
        }

        var ids = seen.Keys.ToList();
        var applications = await db.Applications.VisibleTo(viewer).Whole().Where(application => ids.Contains(application.Id)).ToListAsync(stop);
        if (applications.Count != ids.Count)
        {
            return NotFound();
        }

        var (by, at) = (viewer.As(Role.OfficeLeader), clock.GetUtcNow());
        foreach (var application in applications)
        {
            await move(application, by, at, stop);
            db.Seen(application, seen[application.Id]);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say(done(applications.Count)));
        return LocalRedirect("/saker/godkjenning");
    }

    private static (Id<Application> Id, uint Version)? Read(string chosen) =>
        chosen.Split(':') is [var id, var version] && Id<Application>.TryParse(id, null, out var application) && uint.TryParse(version, out var seen) ? (application, seen) : null;

    public sealed record Line(Text Title, Kroner Sought, Kroner? Amount);

    public sealed record Row(Id<Application> Id, uint Version, string CaseNumber, string Applicant, ApplicationStatus Status, bool IsDeclared, IReadOnlyList<Line> Lines, Kroner? LastYear)
    {
        public Kroner Sought => Kroner.Sum(Lines.Select(line => line.Sought));

        public Kroner Recommended => Kroner.Sum(Lines.Select(line => line.Amount ?? Kroner.Zero));
    }
}
