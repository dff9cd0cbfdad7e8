using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Notices;

/// <summary>
/// Where notices are written. It adds rows and does not save: the page's own save is what makes them, so that a notice stands or falls with what it tells of.
/// </summary>
public sealed class NoticeDesk(PortalDb db)
{
    private static readonly Role[] WritersAndSigners = [Role.Contact, Role.Signatory, Role.NavLeader];

    /// <summary>Tells those who write and sign for an organisation.</summary>
    public Task TellAsync(Id<Organisation> organisation, NoticeKind kind, Language language, DateTimeOffset at, CancellationToken stop) =>
        TellAsync(organisation, WritersAndSigners, kind, language, except: null, at, stop);

    /// <summary>Tells everybody who may write and sign an application in a call that is published, each in the målform of the organisation (NAV-31).</summary>
    public async Task AnnounceAsync(Call call, Scheme scheme, DateTimeOffset at, CancellationToken stop)
    {
        var offices = call.Offices.Select(office => office.OfficeId).ToList();
        var kinds = scheme.Applicants.Where(kind => scheme.MayApply(kind, call.Content)).ToList();
        var applicants = await db.Organisations.AsNoTracking()
            .Where(organisation => kinds.Contains(organisation.Kind) && organisation.OfficeId != null && offices.Contains(organisation.OfficeId.Value))
            .ToListAsync(stop);
        foreach (var applicant in applicants)
        {
            await TellAsync(applicant.Id, NoticeKind.Announced, applicant.LetterLanguage(Language.Bokmal), at, stop);
        }
    }

    /// <summary>Tells the people of an organisation who have one of the roles and a registered address; each gets one.</summary>
    public async Task TellAsync(Id<Organisation> organisation, IReadOnlyList<Role> roles, NoticeKind kind, Language language, Id<Person>? except, DateTimeOffset at, CancellationToken stop)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.Email != null && person.Id != except && person.Memberships.Any(membership => membership.OrganisationId == organisation && roles.Contains(membership.Role)))
            .OrderBy(person => person.Id).Select(person => person.Id).ToListAsync(stop);
        db.Notices.AddRange(people.Select(person => Notice.To(person, kind, language, at)));
    }
}
