using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Networks;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Networks;

/// <summary>
/// What is like this case, so that a caseworker can suggest that offices work together (NAV-98): other applications in the same call that she may see, and projects that are awarded.
/// Applicants never see others' applications (NAV-99).
/// </summary>
[Authorize(Policy = Policies.Authority)]
public sealed class SimilarModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int Most = 20;

    public CaseHead Head { get; private set; } = null!;

    public NetworkLists Lists { get; private set; } = new();

    /// <summary>What this case is about.</summary>
    public Traits Own { get; private set; } = new([], [], string.Empty, false);

    public IReadOnlyList<Likeness> Applications { get; private set; } = [];

    public IReadOnlyList<Likeness> Awarded { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || SchemeCatalogue.Portal[head.Facts.Scheme] is not { HasNetwork: true } scheme)
        {
            return NotFound();
        }

        (Head, Lists) = (head, await NetworkLists.LoadAsync(db, stop));
        var form = (await db.Calls.AsNoTracking().Where(call => call.Id == head.Facts.CallId).Select(call => call.Form!).SingleAsync(stop)).For(head.Facts.ApplicantKind);
        var sent = await (
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            where application.CallId == head.Facts.CallId && application.Status != ApplicationStatus.Withdrawn
            from version in application.Versions
            where version.Status == VersionStatus.Sent
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            select new { application.Id, Applicant = applicant.Name, version.Answers }).ToListAsync(stop);
        if (sent.FirstOrDefault(each => each.Id == id) is { } own)
        {
            Own = Traits.Of(form, own.Answers);
        }

        Applications = Sorted(
            from each in sent
            where each.Id != id
            let traits = Traits.Of(form, each.Answers)
            select new Likeness(each.Id, each.Applicant, scheme.SoughtLines(form, each.Answers) is [var first, ..] ? first.Title : Text.Empty, head.Facts.Year, traits.Themes, traits.TargetGroups, Own.Likeness(traits.Themes, traits.TargetGroups)));
        Awarded = Sorted(
            from row in await ProjectRow.Of(db, NetworkDesk.Awarded(db).Where(project => project.ApplicantId != head.Facts.ApplicantId)).ToListAsync(stop)
            select new Likeness(null, row.Applicant, row.Title, row.Year, row.Themes, row.TargetGroups, Own.Likeness(row.Themes, row.TargetGroups)));
        return Page();
    }

    private static IReadOnlyList<Likeness> Sorted(IEnumerable<Likeness> found) =>
        [.. found.Where(each => each.Shared > 0).OrderByDescending(each => each.Shared).ThenByDescending(each => each.Year).ThenBy(each => each.Applicant, StringComparer.Ordinal).Take(Most)];

    /// <summary>Another project, and how much it shares with this one.</summary>
    /// <param name="CaseId">The case, where the viewer may open it.</param>
    /// <param name="Applicant">Who applies.</param>
    /// <param name="Title">The project's title.</param>
    /// <param name="Year">Grant year.</param>
    /// <param name="Themes">Keys of its themes.</param>
    /// <param name="TargetGroups">Keys of its target groups.</param>
    /// <param name="Shared">See <see cref="Traits.Likeness"/>.</param>
    public sealed record Likeness(Id<Application>? CaseId, string Applicant, Text Title, int Year, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, int Shared);
}
