using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Notices;

/// <summary>Who is told that a call is published: those who write and sign for the Nav offices of its embeter, each in the målform of the office.</summary>
public sealed class AnnouncementNoticeTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-31")]
    public async Task Those_who_write_and_sign_for_a_Nav_office_are_told_and_nobody_else()
    {
        var told = await portal.WithDatabaseAsync(async db =>
        {
            var people = await db.People.Include(person => person.Memberships).ToListAsync();
            people.ForEach(person => person.ReachAt(EmailAddress.Parse("post@example.org")));
            await db.SaveChangesAsync();
            var call = await db.Calls.Include(each => each.Offices).SingleAsync(each => each.Key == "nav-2027");

            await new NoticeDesk(db).AnnounceAsync(call, SchemeCatalogue.Portal["nav"], new DateTimeOffset(2027, 2, 1, 9, 0, 0, TimeSpan.Zero), TestContext.Current.CancellationToken);

            var offices = await db.Organisations.Where(each => each.Kind == OrganisationKind.NavOffice).Select(each => each.Id).ToListAsync();
            return db.Notices.Local.Select(notice => (notice.Kind, notice.Language, IsOfNavOffice: people.Single(person => person.Id == notice.PersonId).Memberships.Any(membership => offices.Contains(membership.OrganisationId)))).ToList();
        });

        told.Should().NotBeEmpty().And.OnlyContain(each => each.Kind == NoticeKind.Announced && each.IsOfNavOffice);
        told.Select(each => each.Language).Distinct().Should().BeEquivalentTo([Language.Bokmal, Language.Nynorsk]);
    }
}
