using System.Globalization;
using System.IO.Compression;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Collects the sent letters of the cases in a worklist in one zip file. A letter that was never printed is printed on the way.</summary>
internal sealed class CollectedLetters(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : IJobWork
{
    public const string Kind = "collected-letters";

    /// <summary>The letters of the cases that the filter shows, the oldest case first.</summary>
    public static IQueryable<SentLetter> In(PortalDb db, Viewer viewer, WorklistFilter filter)
    {
        var cases = WorklistQuery.Cases(db, viewer, filter);
        cases = CaseStages.Read(filter.Stage) is { } stage ? cases.At(stage) : cases;
        return
            from each in cases
            join letter in db.Letters.VisibleTo(viewer, db.Applications) on each.Application.Id equals letter.ApplicationId
            where letter.Status == LetterStatus.Sent
            orderby each.Application.Id, letter.SentAt
            select new SentLetter(letter.Id, letter.Number!, letter.Kind, each.Applicant.Name);
    }

    public async Task<IReadOnlyList<PlannedItem>> PlanAsync(Job job, CancellationToken stop) =>
    [
        .. (await In(db, viewer, WorklistFilter.Read(job.Read<string>())).ToListAsync(stop))
            .Select(letter => new PlannedItem(letter.Id.ToString(), new($"{letter.Number} {letter.Kind.Name().Nb}, {letter.Applicant}", $"{letter.Number} {letter.Kind.Name().Nn}, {letter.Applicant}"))),
    ];

    public async Task<ItemOutcome> DoAsync(Job job, JobItem item, CancellationToken stop)
    {
        var letter = await Letters().FirstOrDefaultAsync(letter => letter.Id == Id<Letter>.Parse(item.Key, CultureInfo.InvariantCulture), stop);
        if (letter is null)
        {
            return ItemOutcome.Refused(new("Du ser ikke lenger dette brevet.", "Du ser ikkje lenger dette brevet."));
        }

        if (letter.DocumentId is null)
        {
            await desk.PrintAsync(letter, letter.SentBy!.Value, clock.GetUtcNow(), stop);
        }

        return ItemOutcome.Done(new("Brevet er med i filen.", "Brevet er med i fila."));
    }

    public async Task<JobResult> FinishAsync(Job job, CancellationToken stop)
    {
        var keys = await db.JobItems.Where(item => item.JobId == job.Id && item.Status == JobItemStatus.Done).OrderBy(item => item.Number).Select(item => item.Key).ToListAsync(stop);
        if (keys.Count == 0)
        {
            return new JobResult(new("Ingen brev ble med.", "Ingen brev vart med."));
        }

        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var key in keys)
            {
                await AddAsync(zip, Id<Letter>.Parse(key, CultureInfo.InvariantCulture), stop);
            }
        }

        var now = clock.GetUtcNow();
        var name = $"brev-{OsloTime.DateOf(now):yyyy-MM-dd}.zip";
        return new JobResult(
            new($"Filen har {Norwegian.Number(keys.Count)} brev.", $"Fila har {Norwegian.Number(keys.Count)} brev."),
            Document.Keep(DocumentPurpose.JobResult, null, job.OrganisationId, name, "application/zip", bytes.ToArray(), job.OwnerId, now));
    }

    /// <summary>One letter at a time, so that four hundred do not lie in memory twice.</summary>
    private async Task AddAsync(ZipArchive zip, Id<Letter> id, CancellationToken stop)
    {
        var print = await (
            from letter in Letters()
            where letter.Id == id
            join applicant in db.Applications on letter.ApplicationId equals applicant.Id
            join organisation in db.Organisations on applicant.ApplicantId equals organisation.Id
            join document in db.Documents on letter.DocumentId equals document.Id
            select new { letter.Number, letter.Kind, organisation.Name, document.Content!.Bytes }).AsNoTracking().FirstOrDefaultAsync(stop);
        if (print is not null)
        {
            await using var entry = await zip.CreateEntry($"{print.Number!.Replace('/', '-')} {Speech.Say(print.Kind.Name())} {print.Name}.pdf", CompressionLevel.Fastest).OpenAsync(stop);
            await entry.WriteAsync(print.Bytes, stop);
        }
    }

    private IQueryable<Letter> Letters() => db.Letters.VisibleTo(viewer, db.Applications).Where(letter => letter.Status == LetterStatus.Sent);

    /// <summary>A letter as the job's table names it.</summary>
    internal sealed record SentLetter(Id<Letter> Id, string Number, LetterKind Kind, string Applicant);
}
