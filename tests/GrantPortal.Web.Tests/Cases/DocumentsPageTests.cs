using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Cases;

/// <summary>The files of a case: who sees which.</summary>
public sealed class DocumentsPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task A_case_lists_its_files_with_hash_and_what_is_still_being_written_is_the_applicants()
    {
        var (id, sent, hash) = await portal.WithDatabaseAsync(async db =>
        {
            var office = (await db.Organisations.SingleAsync(each => each.Kind == OrganisationKind.GovernorOffice && each.Code == "innlandet")).Id;
            var application = await db.Applications.Where(each => each.OfficeId == office && each.SubmittedAt != null)
                .Join(db.Organisations.Where(each => each.Code == "3434"), each => each.ApplicantId, each => each.Id, (each, _) => each).FirstAsync();
            var person = (await db.People.SingleAsync(each => each.Subject == "lom-kontakt")).Id;
            byte[] content = [1, 2, 3];
            var before = Document.Keep(DocumentPurpose.FormAttachment, application.Id, application.ApplicantId, "plan.pdf", "application/pdf", content, person, application.SubmittedAt!.Value.AddMinutes(-1));
            var after = Document.Keep(DocumentPurpose.FormAttachment, application.Id, application.ApplicantId, "utkast.pdf", "application/pdf", content, person, application.SubmittedAt.Value.AddMinutes(1));
            db.Documents.AddRange(before, after);
            await db.SaveChangesAsync();
            return (application.Id, after.Id, before.Hash);
        });
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var contact = await portal.SignedInAsync("lom-kontakt");
        using var stranger = await portal.SignedInAsync("gjovik-kontakt");

        (await caseworker.GetAsync($"/saker/{id}/dokumenter")).Text.Should().Contain("plan.pdf").And.Contain(hash).And.NotContain("utkast.pdf");
        (await contact.GetAsync($"/saker/{id}/dokumenter")).Text.Should().Contain("plan.pdf").And.Contain("utkast.pdf");
        (await stranger.GetAsync($"/saker/{id}/dokumenter")).Status.Should().Be(System.Net.HttpStatusCode.NotFound);
        (await caseworker.GetAsync($"/dokumenter/{sent}")).Status.Should().Be(System.Net.HttpStatusCode.NotFound);
    }
}
