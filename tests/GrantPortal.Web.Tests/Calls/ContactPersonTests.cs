using GrantPortal.Domain.People;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Calls;

/// <summary>Who sees the name of a contact person. It publishes the planned call, so it has a portal of its own.</summary>
public sealed class ContactPersonTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-93")]
    public async Task The_contact_persons_name_is_for_the_signed_in_and_the_address_for_all()
    {
        var name = await portal.WithDatabaseAsync(async db =>
        {
            var call = await db.Calls.Include(each => each.Offices).SingleAsync(each => each.Key == "ki-2028");
            var person = await db.People.SingleAsync(each => each.Subject == "innlandet-saksbehandler");
            var office = call.Offices.Single(each => each.OfficeId == person.Memberships[0].OrganisationId);
            var by = new Actor(person.Id, Role.DirectorateCaseworker, person.Memberships[0].OrganisationId);
            var at = Portal.Start.ToUniversalTime();
            call.SetDeadlines(office.OfficeId, office.Deadlines, office.Contact, by, at, person.Id);
            call.AttachRegulations("Regelverk", "2028", (await db.Documents.FirstAsync()).Id, by, at);
            call.Publish(Domain.Schemes.SchemeCatalogue.Portal["ki"], by, at);
            await db.SaveChangesAsync();
            return person.Name;
        });
        using var visitor = portal.Visitor();
        using var signedIn = await portal.SignedInAsync("gjovik-kontakt");

        (await visitor.GetAsync("/utlysninger/ki-2028")).Text.Should().NotContain(name).And.Contain("postmottak@statsforvalteren-innlandet");
        (await signedIn.GetAsync("/utlysninger/ki-2028")).Text.Should().Contain(name);
    }
}
