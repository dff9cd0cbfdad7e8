using System.Globalization;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>Reads the workbooks that came to an embete by e-mail into drafts of the applicants that they are from, each on its own (KI-81).</summary>
internal sealed class ReadInForms(PortalDb db, Viewer viewer, ArrivedForms arrived, TimeProvider clock) : IJobWork
{
    public const string Kind = "received-forms";

    private static readonly Text Unreadable = new("Noe i arbeidsboken kan ikke leses. Be søkeren rette det og sende den på nytt.", "Noko i arbeidsboka kan ikkje lesast. Be søkjaren rette det og sende ho på nytt.");

    private static readonly Text Blank = new("Arbeidsboken er ikke fylt ut.", "Arbeidsboka er ikkje fylt ut.");

    public async Task<IReadOnlyList<PlannedItem>> PlanAsync(Job job, CancellationToken stop) =>
    [
        .. (await db.Documents.Where(document => document.JobId == job.Id).Select(document => new { document.Id, document.FileName }).ToListAsync(stop))
            .OrderBy(file => file.FileName, StringComparer.Ordinal).ThenBy(file => file.Id.Value)
            .Select(file => new PlannedItem(file.Id.ToString(), Text.Same(file.FileName))),
    ];

    public async Task<ItemOutcome> DoAsync(Job job, JobItem item, CancellationToken stop)
    {
        var id = Id<Document>.Parse(item.Key, CultureInfo.InvariantCulture);
        var file = await db.Documents.AsNoTracking().Include(document => document.Content).SingleAsync(document => document.Id == id && document.JobId == job.Id, stop);
        var form = await arrived.ReadAsync(file.Content!.Bytes, job.Read<Id<Organisation>?>(), stop);
        var outcome = new FormOutcome(FormResult.Refused, form.Applicant?.Name ?? string.Empty, form.Call?.Key ?? string.Empty, string.Empty, form.Findings);
        if (form.Check.Refusal is { } refusal)
        {
            return outcome.Of(refusal.Reason);
        }

        if (form.IsBlank || form.Findings.Any(finding => finding.IsUnreadable))
        {
            return outcome.Of(form.IsBlank ? Blank : Unreadable);
        }

        try
        {
            return await ReadInAsync(form, new ReceivedFile(file.FileName, file.Hash), outcome, stop);
        }
        catch (RuleViolation violation)
        {
            return outcome.Of(violation.Sentence);
        }
    }

    public async Task<JobResult> FinishAsync(Job job, CancellationToken stop)
    {
        var items = await db.JobItems.AsNoTracking().Where(item => item.JobId == job.Id).OrderBy(item => item.Number).ToListAsync(stop);
        var results = items.CountBy(item => FormOutcome.Read(item)?.Result ?? FormResult.Refused).ToDictionary();
        string Of(FormResult result) => Norwegian.Number(results.GetValueOrDefault(result));
        var now = clock.GetUtcNow();
        return new JobResult(
            new(
                $"Nye utkast: {Of(FormResult.Begun)}. Endrede utkast: {Of(FormResult.Changed)}. Ikke noe nytt: {Of(FormResult.Same)}. Ikke lest inn: {Of(FormResult.Refused)}. Resultatet har alle feil og advarsler, med ark og celle.",
                $"Nye utkast: {Of(FormResult.Begun)}. Endra utkast: {Of(FormResult.Changed)}. Ikkje noko nytt: {Of(FormResult.Same)}. Ikkje lesne inn: {Of(FormResult.Refused)}. Resultatet har alle feil og åtvaringar, med ark og celle."),
            Document.Keep(DocumentPurpose.JobResult, null, job.OrganisationId, FormOutcome.FileName(OsloTime.DateOf(now)), FileType.Excel.ContentType, await FormOutcome.WriteAsync(items, stop), job.OwnerId, now));
    }

    private async Task<ItemOutcome> ReadInAsync(ArrivedForm form, ReceivedFile file, FormOutcome outcome, CancellationToken stop)
    {
        var by = viewer.As(Role.Caseworker);
        var begun = await arrived.FindBegunAsync(form, stop);
        var application = begun ?? await arrived.StartAsync(form, by, stop);
        var isNew = application.ReadIn(form.Check.Read!.TakenInto(application.CaseNumber, application.OpenVersion?.Number), form.Call!.Form!.For(form.Applicant!.Kind), file, by, clock.GetUtcNow());
        if (begun is null)
        {
            db.Applications.Add(application);
        }

        outcome = outcome with { CaseNumber = application.CaseNumber, Result = begun is null ? FormResult.Begun : isNew ? FormResult.Changed : FormResult.Same };
        return outcome.Of(outcome.Result switch
        {
            FormResult.Begun => new("Søkeren har fått et utkast.", "Søkjaren har fått eit utkast."),
            FormResult.Changed => new("Utkastet til søkeren er endret.", "Utkastet til søkjaren er endra."),
            _ => new("Utkastet til søkeren har de samme svarene.", "Utkastet til søkjaren har dei same svara."),
        });
    }
}
