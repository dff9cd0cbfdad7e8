using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>
/// Keeps the copy of each sent version that the embete journals (KI-80), as a document of the case. It is printed when the application is sent; where that
/// failed, whoever opens the receipt or the case's documents next has it printed. What is sent stands in either case.
/// </summary>
public sealed class JournalledCopies(PortalDb db, ApplicationPaper paper, TimeProvider clock, ILogger<JournalledCopies> logger)
{
    /// <summary>Prints and keeps the copy of the version that stands, where it is not kept yet.</summary>
    public async Task EnsureAsync(ActionContext context, Id<Application> id, CancellationToken stop)
    {
        if (!await IsMissingAsync(id, stop) || await SentForm.ReadAsync(db, id, stop) is not { } sent)
        {
            return;
        }

        try
        {
            await KeepAsync(id, sent, await paper.PrintAsync(context, sent, stop), stop);
        }
        catch (Exception failed) when (failed is StartupFailure or PlaywrightException or TimeoutException)
        {
            logger.LogWarning(failed, "The copy of application {CaseNumber} could not be printed; it is tried again when somebody opens it", sent.CaseNumber);
        }
    }

    private async Task KeepAsync(Id<Application> id, SentForm sent, byte[] pdf, CancellationToken stop)
    {
        await using var turn = await db.Database.BeginTransactionAsync(stop);
        // Two who open the case at the same moment take turns, so that one copy is kept.
        var application = id.Value;
        await db.Database.ExecuteSqlAsync($"select 1 from applications where id = {application} for update", stop);
        if (await IsMissingAsync(id, stop))
        {
            db.Documents.Add(Document.Keep(DocumentPurpose.JournalledCopy, id, sent.ApplicantId, sent.FileName, "application/pdf", pdf, sent.SignedBy, clock.GetUtcNow()));
            await db.SaveChangesAsync(stop);
        }

        await turn.CommitAsync(stop);
    }

    /// <summary>True when a version is sent, and no copy bears its number.</summary>
    private async Task<bool> IsMissingAsync(Id<Application> id, CancellationToken stop)
    {
        var found = await (
            from application in db.Applications
            where application.Id == id
            from version in application.Versions
            where version.Status == VersionStatus.Sent
            select new
            {
                application.CaseNumber,
                version.Number,
                Kept = db.Documents.Where(document => document.ApplicationId == id && document.Purpose == DocumentPurpose.JournalledCopy).Select(document => document.FileName).ToList(),
            }).AsNoTracking().FirstOrDefaultAsync(stop);
        return found is not null && !found.Kept.Contains(SentForm.NameOf(found.CaseNumber, found.Number));
    }
}
