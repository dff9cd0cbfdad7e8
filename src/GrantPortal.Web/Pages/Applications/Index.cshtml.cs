using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>My organisation's applications, and the open calls that it may start one in.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    public IReadOnlyList<OpenCall> Open { get; private set; } = [];

    public IReadOnlyList<MyApplication> Applications { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        Applications = await (
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            orderby application.Year descending, application.CreatedAt descending
            select new MyApplication(
                application.Id, application.CallId, application.CaseNumber, application.Year, call.Content, applicant.Name, application.ApplicantId == own, application.Status, application.IsLate,
                application.SubmittedAt, application.Sought,
                application.Versions.Where(version => version.Status == VersionStatus.Draft || version.Status == VersionStatus.AwaitingSignature).Select(version => (VersionStatus?)version.Status).FirstOrDefault(),
                application.IsOnlyOne ? null : db.Undertakings.Where(each => application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.UndertakingId == each.Id))).Select(each => each.Title.Nb).FirstOrDefault()))
            .ToListAsync(stop);
        Open = await OpenCallsAsync(stop);
    }

    private async Task<IReadOnlyList<OpenCall>> OpenCallsAsync(CancellationToken stop)
    {
        var calls = await db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions)
            .Where(call => call.Status == CallStatus.Open && call.Offices.Any(office => office.OfficeId == viewer.Acting.OfficeId))
            .OrderBy(call => call.Key).ToListAsync(stop);
        var begun = Applications.Where(application => application.IsOwn && application.Status is not ApplicationStatus.Withdrawn).Select(application => application.CallId).ToHashSet();
        return [.. calls
            .Where(call => SchemeCatalogue.Portal[call.Scheme] is var scheme && (!scheme.OneApplicationPerCall || !begun.Contains(call.Id)) && scheme.MayApply(viewer.Acting.Kind, call.Content))
            .Select(call => new OpenCall(call.Key, call.Content.Name, call.Year, call.DeadlineOf(DeadlineKind.Application, viewer.Acting.OfficeId!.Value, viewer.OrganisationId)))
            .OrderBy(call => call.Deadline)];
    }

    public sealed record OpenCall(string Key, Text Name, int Year, DateTimeOffset Deadline);

    /// <summary>An application in the list, with the one move that lies nearest.</summary>
    public sealed record MyApplication(
        Id<Application> Id, Id<Call> CallId, string CaseNumber, int Year, CallContent Call, string Applicant, bool IsOwn, ApplicationStatus Status, bool IsLate, DateTimeOffset? SubmittedAt, Kroner Sought, VersionStatus? Open, string? Project)
    {
        public string Words => (Status, Open) switch
        {
            (ApplicationStatus.Draft, VersionStatus.AwaitingSignature) => Speech.Say("Venter på signatur", "Ventar på signatur"),
            (ApplicationStatus.Draft, _) => Speech.Say("Utkast, ikke sendt", "Utkast, ikkje sendt"),
            (ApplicationStatus.InformationRequested, _) => Speech.Say("Dere er spurt om mer", "De er spurde om meir"),
            (ApplicationStatus.Withdrawn, _) => Speech.Say("Trukket", "Trekt"),
            (ApplicationStatus.Dismissed, _) => Speech.Say("Avvist", "Avvist"),
            (ApplicationStatus.Decided, _) => Speech.Say("Vedtatt. Sendt", "Vedteken. Send"),
            (_, null) => Speech.Say("Sendt", "Send"),
            _ => Speech.Say("Ny versjon under arbeid. Den første ble sendt", "Ny versjon under arbeid. Den første vart send"),
        };

        public (string Label, string Address)? Next => !IsOwn ? null : (Open, Status) switch
        {
            (VersionStatus.Draft, ApplicationStatus.Draft or ApplicationStatus.Submitted or ApplicationStatus.UnderAssessment) => (Speech.Say("Skriv videre", "Skriv vidare"), $"/soknader/{Id}/fyll-ut"),
            (VersionStatus.AwaitingSignature, ApplicationStatus.Draft or ApplicationStatus.Submitted or ApplicationStatus.UnderAssessment) => (Speech.Say("Les og signer", "Les og signer"), $"/soknader/{Id}/signer"),
            (_, ApplicationStatus.Submitted) => (Speech.Say("Se kvitteringen", "Sjå kvitteringa"), $"/soknader/{Id}/kvittering"),
            _ => null,
        };
    }
}
