using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Payments;

/// <summary>
/// The accounting system's list: what is paid, what came back, and what came in on claims. It is read and shown first, and registered when the person has
/// seen what each row comes to: all of it, or nothing.
/// </summary>
[Authorize(Policy = Policies.Paymaster)]
[RequestSizeLimit(MostBytes * 3)]
[RequestFormLimits(ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes * 2)]
public sealed class AccountingModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int MostBytes = 5 * 1024 * 1024;

    /// <summary>What the list comes to; null until one is read.</summary>
    internal AccountingPreview? Preview { get; private set; }

    internal IReadOnlyList<AccountingFault> Faults { get; private set; } = [];

    /// <summary>Whom the rows are about.</summary>
    public IReadOnlyDictionary<Id<Organisation>, string> Names { get; private set; } = new Dictionary<Id<Organisation>, string>();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        if (file is null)
        {
            ModelState.AddModelError(nameof(file), Say("Velg lista du vil lese inn.", "Vel lista du vil lese inn."));
            return new PageAgain();
        }

        try
        {
            var content = AccountingContent.Of(await BytesAsync(file, stop));
            Faults = content.Faults;
            await ShowAsync(content.Rows, stop);
            return Page();
        }
        catch (WorkbookRefused refused)
        {
            ModelState.AddModelError(nameof(file), Say(refused.Reason));
            return new PageAgain();
        }
    }

    /// <summary>Registers what the person has seen. What has changed since then is shown again first.</summary>
    public async Task<IActionResult> OnPostRegisterAsync(string? rows, string? seen, CancellationToken stop)
    {
        if (AccountingPreview.ReadRows(rows) is not { } read)
        {
            return BadRequest();
        }

        var (by, now) = (viewer.As(Role.Paymaster), clock.GetUtcNow());
        var preview = await AccountingPreview.OfAsync(db, read, by, now, stop);
        if (preview.Seen != seen)
        {
            ModelState.AddModelError(string.Empty, Say("Noe er registrert siden du leste inn lista. Ingenting er lagret nå. Se over radene en gang til.", "Noko er registrert sidan du las inn lista. Ingenting er lagra no. Sjå over radene ein gong til."));
            await ShowAsync(read, stop);
            return new PageAgain();
        }

        preview.Register(by, now);
        await db.SaveChangesAsync(stop);
        int Count(AccountingOutcome outcome) => preview.Registering.Count(match => match.Outcome == outcome);
        var (paid, bounced, repaid) = (Count(AccountingOutcome.Pays), Count(AccountingOutcome.Bounces), Count(AccountingOutcome.Repays));
        TempData.Done(Say($"Registrert: {paid} betalt, {bounced} i retur, {repaid} innbetalt på krav.", $"Registrert: {paid} betalt, {bounced} i retur, {repaid} innbetalt på krav."));
        return LocalRedirect("/betalinger");
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken stop)
    {
        if (file.Length > MostBytes)
        {
            throw new WorkbookRefused("list.too-large", new("Filen er større enn 5 MB. Del lista, og last opp en del om gangen.", "Fila er større enn 5 MB. Del lista, og last opp ein del om gongen."));
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    private async Task ShowAsync(IReadOnlyList<AccountingRow> rows, CancellationToken stop)
    {
        Preview = await AccountingPreview.OfAsync(db, rows, viewer.As(Role.Paymaster), clock.GetUtcNow(), stop);
        var known = Preview.Matches.Select(match => match.Payment?.PayeeId ?? match.Claim?.DebtorId).OfType<Id<Organisation>>().ToHashSet();
        Names = await db.Organisations.Where(organisation => known.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, organisation => organisation.Name, stop);
    }
}
