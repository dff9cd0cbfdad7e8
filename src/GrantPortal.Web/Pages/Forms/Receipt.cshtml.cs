using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The receipt: number, time, hash, who signed, and the address that the archive's copy belongs to (KI-80). A new version starts here.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class ReceiptModel(PortalDb db, Viewer viewer, Writing writing, JournalledCopies copies, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public SentVersion Sent { get; private set; } = null!;

    /// <summary>The report that was the first part of the same form (RUS-01); null where there was none.</summary>
    public Id<Report>? SentWith { get; private set; }

    public string OfficeName { get; private set; } = string.Empty;

    public string OfficeEmail { get; private set; } = string.Empty;

    public PostalAddress OfficeAddress { get; private set; } = PostalAddress.Unknown;

    public bool MayRevise => viewer.May(Policies.Writer) && !Filling.Version.IsOpen && Filling.Row.MayBeSent && (Filling.IsReport || clock.GetUtcNow() <= Filling.Deadline);

    public async Task<IActionResult> OnGetAsync(FormAddress address, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling || await SentAsync(address, stop) is not { } sent)
        {
            return NotFound();
        }

        (Filling, Sent) = (filling, sent);
        var (owner, scheme, year, at) = (filling.Row.OwnerId, filling.Row.Scheme, filling.Row.Year - 1, filling.Row.SubmittedAt);
        SentWith = filling.IsReport ? null : await db.Reports.AsNoTracking().Where(report => report.RecipientId == owner && report.Scheme == scheme && report.Year == year && report.SubmittedAt == at)
            .Select(report => (Id<Report>?)report.Id).FirstOrDefaultAsync(stop);
        await copies.EnsureAsync(PageContext, address, stop);
        var office = await db.Organisations.AsNoTracking().Where(each => each.Id == filling.Row.OfficeId)
            .Select(each => new { each.Kind, each.Code, each.Name, each.Email, each.Address }).SingleAsync(stop);
        (OfficeName, OfficeEmail, OfficeAddress) = (Speech.Say(NameToday.Of(office.Kind, office.Code, office.Name, clock.GetUtcNow())), office.Email, office.Address);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(FormAddress address, CancellationToken stop) =>
        await writing.ActAsync(address, atHand =>
        {
            var (by, at) = (viewer.As(Role.Contact), clock.GetUtcNow());
            _ = atHand.Owner is Report report ? report.Revise(by, at) : atHand.Application.Revise(atHand.Call, by, at);
        }, stop) is null
            ? NotFound()
            : Redirect($"{address}/fyll-ut");

    private async Task<SentVersion?> SentAsync(FormAddress address, CancellationToken stop)
    {
        var version = await Filling.VersionsAt(db, address).AsSplitQuery().Include(each => each.Signatures).Include(each => each.Lines).FirstOrDefaultAsync(each => each.Status == VersionStatus.Sent, stop);
        if (version is not { Signatures.Count: > 0 })
        {
            return null;
        }

        var ids = version.Signatures.Select(signature => signature.PersonId).ToList();
        var names = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, stop);
        return new SentVersion(
            version.Number, version.SentAt!.Value, version.Hash!,
            [.. version.Signatures.OrderBy(each => each.At).Select(each => new GivenSignature(each.Role, each.PaperSigner ?? names[each.PersonId], each.Title, each.Delegation, each.PaperSigner is not null, each.At))],
            Sum(version, line => line.NewMoney), Sum(version, line => line.UsedGrant), Sum(version, line => line.Unused));
    }

    private static Kroner Sum(FormVersion version, Func<FormLine, Kroner?> amount) => Kroner.Sum(version.Lines.Select(line => amount(line) ?? Kroner.Zero));

    /// <summary>The version that stands. Amounts in kroner: sought in an application, used and left in a report.</summary>
    public sealed record SentVersion(int Number, DateTimeOffset SentAt, string Hash, IReadOnlyList<GivenSignature> Signatures, Kroner Sought, Kroner Used, Kroner Unused);
}
