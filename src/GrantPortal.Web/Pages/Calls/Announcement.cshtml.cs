using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>One call as it is announced (GEN-01, KI-73, KI-108, KI-109). Of a planned call only the name and the expected date are public (GEN-03, KI-76).</summary>
[AllowAnonymous]
public sealed class AnnouncementModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public Call Call { get; private set; } = null!;

    public Scheme Scheme { get; private set; } = null!;

    public bool IsAnnounced => Call.Form is not null;

    public IReadOnlyList<OrganisationKind> Applicants { get; private set; } = [];

    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    /// <summary>The deadline that counts for who looks; null when it differs and nobody is signed in.</summary>
    public DateTimeOffset? Deadline { get; private set; }

    /// <summary>The applicant's own later deadline, when it has one.</summary>
    public DateTimeOffset? OwnExtension { get; private set; }

    /// <summary>The viewer writes applications for somebody that may apply here.</summary>
    public bool MayApply { get; private set; }

    /// <summary>The applicant's application in the call, when it has one.</summary>
    public Id<Application>? Own { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).FirstOrDefaultAsync(each => each.Key == key, stop);
        if (call is null)
        {
            return NotFound();
        }

        (Call, Scheme) = (call, SchemeCatalogue.Portal[call.Scheme]);
        Applicants = Scheme.ApplicantsIn(call.Content);
        if (!IsAnnounced)
        {
            return Page();
        }

        Offices = await OfficesAsync(stop);
        var office = viewer.OfficeId ?? (viewer.IsSignedIn ? viewer.Acting.OfficeId : null);
        Deadline = office is { } own && call.OfficeOf(own) is not null
            ? call.DeadlineOf(DeadlineKind.Application, own, viewer.OrganisationId)
            : Offices.Select(line => line.Application).Distinct().Count() == 1 ? Offices[0].Application : null;
        await FindOwnAsync(stop);
        return Page();
    }

    private async Task FindOwnAsync(CancellationToken stop)
    {
        MayApply = viewer.May(Policies.Writer) && Applicants.Contains(viewer.Acting.Kind) && viewer.Acting.OfficeId is { } office && Call.OfficeOf(office) is not null;
        if (!MayApply)
        {
            return;
        }

        var applicant = viewer.OrganisationId;
        OwnExtension = Call.Extensions
            .Where(extension => extension.Kind is DeadlineKind.Application && extension.ApplicantId == applicant)
            .Select(extension => (DateTimeOffset?)extension.Until).Max();
        Own = await db.Applications.AsNoTracking()
            .Where(application => application.CallId == Call.Id && application.ApplicantId == applicant && application.Status != ApplicationStatus.Withdrawn)
            .OrderBy(application => application.Id)
            .Select(application => (Id<Application>?)application.Id)
            .FirstOrDefaultAsync(stop);
    }

    private async Task<IReadOnlyList<OfficeLine>> OfficesAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var ids = Call.Offices.Select(office => office.OfficeId).ToList();
        var names = await db.Organisations.AsNoTracking().Where(each => ids.Contains(each.Id))
            .Select(each => new { each.Id, each.Kind, each.Code, each.Name }).ToDictionaryAsync(each => each.Id, stop);

        // KI-93: the contact person's name shows to signed-in people; the public sees the functional address only.
        var asked = viewer.IsSignedIn ? Call.Offices.Select(office => office.ContactPersonId).OfType<Id<Person>>().ToList() : [];
        var people = asked.Count == 0 ? [] : await db.People.AsNoTracking().Where(each => asked.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.Name, stop);

        return
        [
            .. Call.Offices.Select(office => new OfficeLine(
                NameToday.Of(names[office.OfficeId].Kind, names[office.OfficeId].Code, names[office.OfficeId].Name, now),
                Call.DeadlineOf(DeadlineKind.Application, office.OfficeId, null),
                Call.DeadlineOf(DeadlineKind.Report, office.OfficeId, null),
                Call.DeadlineOf(DeadlineKind.Auditor, office.OfficeId, null),
                Call.Extensions.Where(extension => extension.OfficeId == office.OfficeId && extension.ApplicantId is null).Select(extension => extension.Reason).LastOrDefault(),
                office.Contact,
                office.ContactPersonId is { } person ? people.GetValueOrDefault(person) : null)).OrderBy(line => line.Name.Nb, StringComparer.Ordinal),
        ];
    }

    /// <summary>An embete in the call, as everybody sees it: with the extensions that are for all, and why.</summary>
    public sealed record OfficeLine(Text Name, DateTimeOffset Application, DateTimeOffset Report, DateTimeOffset Auditor, string? ExtendedFor, string Contact, string? ContactPerson);
}
