using GrantPortal.Domain.Documents;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Web.Database;
using GrantPortal.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>
/// Keeps the copy of each sent version that the embete journals (KI-80), as a document of the case. It is printed when the application is sent; where that
/// failed, whoever opens the receipt or the case's documents next has it printed. What is sent stands in either case.
/// </summary>
public sealed class JournalledCopies(PortalDb db, FormPaper paper, TimeProvider clock, ILogger<JournalledCopies> logger)
{
    /// <summary>Prints and keeps the copy of the version that stands, where it is not kept yet.</summary>
    public async Task EnsureAsync(ActionContext context, FormAddress address, CancellationToken stop)
    {
        if (!await IsMissingAsync(address, stop) || await SentForm.ReadAsync(db, address, stop) is not { } sent)
        {
            return;
        }

        try
        {
            await KeepAsync(sent, await paper.PrintAsync(context, sent, stop), stop);
        }
        catch (Exception failed) when (failed is StartupFailure or PlaywrightException or TimeoutException)
        {
            logger.LogWarning(failed, "The copy of {Address} could not be printed; it is tried again when somebody opens it", sent.Address);
        }
    }

    private async Task KeepAsync(SentForm sent, byte[] pdf, CancellationToken stop)
    {
        await using var turn = await db.Database.BeginTransactionAsync(stop);
        // Two who open the case at the same moment take turns, so that one copy is kept.
        var application = sent.CaseId.Value;
        await db.Database.ExecuteSqlAsync($"select 1 from applications where id = {application} for update", stop);
        if (await IsMissingAsync(sent.Address, stop))
        {
            db.Documents.Add(Document.Keep(DocumentPurpose.JournalledCopy, sent.CaseId, sent.OwnerId, sent.FileName, "application/pdf", pdf, sent.SignedBy, clock.GetUtcNow()));
            await db.SaveChangesAsync(stop);
        }

        await turn.CommitAsync(stop);
    }

    /// <summary>True when a version is sent, and no copy bears its number.</summary>
    private async Task<bool> IsMissingAsync(FormAddress address, CancellationToken stop)
    {
        var (wanted, report) = (address.Application, address.Report);
        var found = await (
            from application in db.Applications
            where address.Kind == FormKind.Application ? application.Id == wanted : db.Reports.Any(own => own.Id == report && own.ApplicationId == application.Id)
            select new
            {
                application.CaseNumber,
                Number = Filling.VersionsAt(db, address).Where(version => version.Status == VersionStatus.Sent).Select(version => (int?)version.Number).FirstOrDefault(),
                Kept = db.Documents.Where(document => document.ApplicationId == application.Id && document.Purpose == DocumentPurpose.JournalledCopy).Select(document => document.FileName).ToList(),
            }).AsNoTracking().FirstOrDefaultAsync(stop);
        return found?.Number is { } number && !found.Kept.Contains(SentForm.NameOf(address.Kind, found.CaseNumber, number));
    }
}
