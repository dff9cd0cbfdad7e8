using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>The receipt: number, time, hash, who signed, and the address that the archive's copy belongs to (KI-80). A new version starts here.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class ReceiptModel(PortalDb db, Viewer viewer, Writing writing, JournalledCopies copies, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public SentVersion Sent { get; private set; } = null!;

    public string OfficeName { get; private set; } = string.Empty;

    public string OfficeEmail { get; private set; } = string.Empty;

    public PostalAddress OfficeAddress { get; private set; } = PostalAddress.Unknown;

    public bool MayRevise => viewer.May(Policies.Writer) && !Filling.Version.IsOpen && Filling.MayBeSent && clock.GetUtcNow() <= Filling.Deadline;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, id, stop) is not { } filling || await SentAsync(id, stop) is not { } sent)
        {
            return NotFound();
        }

        (Filling, Sent) = (filling, sent);
        await copies.EnsureAsync(PageContext, id, stop);
        var office = await db.Organisations.AsNoTracking().Where(each => each.Id == filling.Application.OfficeId)
            .Select(each => new { each.Name, each.Email, each.Address }).SingleAsync(stop);
        (OfficeName, OfficeEmail, OfficeAddress) = (office.Name, office.Email, office.Address);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop) =>
        await writing.ActAsync(id, atHand => atHand.Application.Revise(atHand.Call, viewer.As(Role.Contact), clock.GetUtcNow()), stop) is null
            ? NotFound()
            : Redirect($"/soknader/{id}/fyll-ut");

    private Task<SentVersion?> SentAsync(Id<Application> id, CancellationToken stop) => (
        from application in db.Applications.VisibleTo(viewer)
        where application.Id == id
        from version in application.Versions
        where version.Status == VersionStatus.Sent
        from signature in version.Signatures
        join person in db.People on signature.PersonId equals person.Id
        select new SentVersion(version.Number, version.SentAt!.Value, version.Hash!, signature.PaperSigner ?? person.Name, signature.Title, signature.Delegation, application.Sought, signature.PaperSigner != null)).FirstOrDefaultAsync(stop);

    /// <summary>The version that stands.</summary>
    public sealed record SentVersion(int Number, DateTimeOffset SentAt, string Hash, string SignedBy, string Title, string? Delegation, Kroner Sought, bool IsOnPaper);
}
