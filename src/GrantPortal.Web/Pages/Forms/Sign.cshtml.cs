using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Partners;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using GrantPortal.Web.Transfers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The whole form on one page, what the signature confirms, and the signature that sends it (KI-29).</summary>
[Authorize(Policy = Policies.Signer)]
public sealed class SignModel(PortalDb db, Viewer viewer, Writing writing, JournalledCopies copies, TransferDesk transfers, StatementDesk statements, PartnerDesk partners, TimeProvider clock) : PageModel
{
    public static IReadOnlyList<Choice> YesNo => [new("nei", Speech.Say("Nei", "Nei")), new("ja", Speech.Say("Ja", "Ja"))];

    public Filling Filling { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    /// <summary>Who has signed this version already, and who must yet.</summary>
    public SignatureView Signatures { get; private set; } = null!;

    public IReadOnlySet<Role> Roles => viewer.Roles;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    [BindProperty]
    public Typed Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(FormAddress address, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling)
        {
            return NotFound();
        }

        if (!filling.Version.IsOpen || !filling.Row.MayBeSent)
        {
            return Redirect(filling.Elsewhere!);
        }

        Filling = filling;
        Filled = await FilledForm.ReadAsync(db, filling.CaseId, filling.Form, filling.Answers, stop);
        Signatures = await SignatureView.OfAsync(db, filling, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(FormAddress address, CancellationToken stop)
    {
        if (Input.Delegate is null)
        {
            ModelState.AddModelError("Input.Delegate", Speech.Say("Svar på om du signerer på delegert myndighet.", "Svar på om du signerer på delegert mynde."));
            return new PageAgain();
        }

        var read = (Input.ReadHash ?? string.Empty).Split('+');
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling || await writing.ActOnAllAsync([.. filling.All.Select(each => each.Address)], SignAsync, stop) is not [.., var signed])
        {
            return NotFound();
        }

        if (signed.Owner.OpenVersion is not null)
        {
            TempData.Done(Speech.Say("Du har signert. Den andre signaturen mangler ennå, og ingenting er sendt.", "Du har signert. Den andre signaturen manglar enno, og ingenting er sendt."));
            return Redirect($"{address}/gjenstar");
        }

        foreach (var each in filling.All)
        {
            await copies.EnsureAsync(PageContext, each.Address, stop);
        }

        return Redirect($"{address}/kvittering");

        async Task SignAsync(AtHand atHand)
        {
            if (atHand.Owner.Versions.Any(version => version.Id == Input.Version && version.Status is VersionStatus.Sent))
            {
                // A second press of the same button: it is sent, once.
                return;
            }

            atHand.Owner.DemandReadAsItStands(atHand.FormHash, read);
            var (title, isDelegate, by) = (Input.Title ?? string.Empty, Input.Delegate == "ja", viewer.AsAnyOf([.. atHand.Owner.OpenVersion?.AwaitedFrom(atHand.Form) ?? []]));
            var application = atHand.Application;
            if (atHand.Owner is Report report)
            {
                if (report.SignAndSend(application, atHand.Call, atHand.Form, title, Input.Delegation, isDelegate, by, Now))
                {
                    await statements.FollowAsync(report, application, atHand.Applicant, by, Now, stop);
                }

                return;
            }

            var known = await db.Undertakings.Where(each => each.OwnerId == application.ApplicantId && each.Scheme == application.Scheme).ToListAsync(stop);
            var register = new UndertakingRegister(application.Scheme, application.ApplicantId, application.Year, known);
            if (application.SignAndSend(atHand.Call, atHand.Form, register, title, Input.Delegation, isDelegate, by, Now))
            {
                db.Undertakings.AddRange(register.Begun);
                await transfers.DeclareAsync(application, by, Now, stop);
                await partners.FollowAsync(application, atHand.Form, by, Now, stop);
            }
        }
    }

    public sealed record Typed
    {
        public Id<FormVersion> Version { get; init; }

        public string? ReadHash { get; init; }

        public string? Title { get; init; }

        public string? Delegate { get; init; }

        public string? Delegation { get; init; }
    }
}
