using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Tasks;

/// <summary>Something that waits for this person, one click from where it is done.</summary>
/// <param name="What">What to do.</param>
/// <param name="Where">The case that it belongs to.</param>
/// <param name="Due">When it is due; null when no date is set.</param>
/// <param name="Address">Where it is done.</param>
public sealed record WaitingTask(string What, string Where, DateTimeOffset? Due, string Address)
{
    /// <summary>The title of the project that it is about, where an applicant can have several.</summary>
    public string? Project { get; init; }
}

/// <summary>A case with its status.</summary>
public sealed record OwnCase(Id<Application> Id, string Name, string CaseNumber, CaseStage Stage, Kroner Sought, Kroner? Granted, string? Project);

/// <summary>The front page of someone on an applicant's side: what waits for them by due date, and their cases. Three queries, whatever the number of cases.</summary>
public sealed record Desk(IReadOnlyList<WaitingTask> Tasks, IReadOnlyList<OwnCase> Cases)
{
    private const int Most = 100;

    public static async Task<Desk> LoadAsync(PortalDb db, Viewer viewer, CancellationToken stop)
    {
        var open = db.Claims.Where(claim => claim.Status == ClaimStatus.Sent || claim.Status == ClaimStatus.PartlyPaid);
        var rows = await (
            from application in db.Applications.VisibleTo(viewer)
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            join call in db.Calls on application.CallId equals call.Id
            from decision in db.Decisions.Where(decision => decision.ApplicationId == application.Id).DefaultIfEmpty()
            orderby application.Year descending, application.CreatedAt descending
            select new Row
            {
                Id = application.Id,
                Scheme = application.Scheme,
                Year = application.Year,
                CaseNumber = application.CaseNumber,
                Applicant = applicant.Name,
                IsApplicant = application.ApplicantId == viewer.OrganisationId,
                Project = application.IsOnlyOne ? null : db.Undertakings.Where(each => application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.UndertakingId == each.Id))).Select(each => each.Title.Nb).FirstOrDefault(),
                Status = application.Status,
                Sought = application.Sought,
                OpenVersion = application.Versions.Where(version => version.Status == VersionStatus.Draft || version.Status == VersionStatus.AwaitingSignature).Select(version => (VersionStatus?)version.Status).FirstOrDefault(),
                SignedBy = application.Versions.Where(version => version.Status == VersionStatus.AwaitingSignature).SelectMany(version => version.Signatures).Select(signature => signature.Role).ToList(),
                Deadline = call.Offices.Where(each => each.OfficeId == application.OfficeId).Select(each => (DateTimeOffset?)each.Deadlines.Application).FirstOrDefault(),
                ExtendedTo = call.Extensions.Where(extension => extension.Kind == DeadlineKind.Application && extension.OfficeId == application.OfficeId && (extension.ApplicantId == null || extension.ApplicantId == application.ApplicantId)).Max(extension => (DateTimeOffset?)extension.Until),
                ControlDueOn = db.Controls.Where(control => control.ApplicationId == application.Id && control.Status == ControlStatus.Open).SelectMany(control => control.Requests).Where(request => request.AnsweredAt == null).Select(request => (DateOnly?)request.DueOn).FirstOrDefault(),
                AnswerDueOn = application.InformationRequests.Where(request => request.AnsweredAt == null && request.EndedAt == null).Select(request => (DateOnly?)request.DueOn).FirstOrDefault(),
                Decision = (DecisionStatus?)decision!.Status,
                Granted = decision == null ? null : decision.Granted,
                SlipDueOn = decision!.Slip == null ? null : decision.Slip.DueOn,
                ClaimOutstanding = open.Where(claim => claim.ApplicationId == application.Id).Sum(claim => (long)(object)claim.Amount - (long)(object)claim.Repaid),
                ClaimDueOn = open.Where(claim => claim.ApplicationId == application.Id).Min(claim => claim.DueOn),
                HasBounced = decision != null && decision.Status == DecisionStatus.PaymentOrdered && db.Payments.Where(payment => payment.DecisionId == decision.Id).OrderByDescending(payment => payment.OrderedAt).Select(payment => payment.Status == PaymentStatus.Bounced).FirstOrDefault(),
                SlipFilledInAt = decision!.Slip == null ? null : decision.Slip.FilledInAt,
                AccountAwaitsViewer = decision.Slip != null && decision.Slip.SignedAt != null && decision.Slip.AccountIsChanged && decision.Slip.AccountConfirmedAt == null && decision.Slip.FilledInBy != viewer.PersonId,
            }).AsNoTracking().Take(Most).ToListAsync(stop);
        var reports = await DueReport.VisibleTo(db, viewer).AsNoTracking().Where(report => report.ReporterId == viewer.OrganisationId).Take(Most).ToListAsync(stop);
        var tells = viewer.Roles.Overlaps([Role.Contact, Role.Signatory]);
        var awaitsSecond = tells && await db.NotifiedChanges.AnyAsync(change => change.OrganisationId == viewer.OrganisationId && change.Status == NotifiedChangeStatus.AwaitsSecond && change.NotifiedBy != viewer.PersonId, stop);
        IEnumerable<WaitingTask> changes = awaitsSecond ? [new(Say("Bekreft det nye kontonummeret", "Stadfest det nye kontonummeret"), Say(viewer.Acting.Name), null, "/endringer")] : [];
        var projects = rows.ToDictionary(row => row.Id, row => row.Project);
        return new Desk(
            [.. rows.SelectMany(row => TasksOf(row, viewer.Roles).Select(task => task with { Project = row.Project })).Concat(changes)
                .Concat(reports.SelectMany(report => TasksOf(report, viewer.Roles).Select(task => task with { Project = projects.GetValueOrDefault(report.CaseId) }))).OrderBy(task => task.Due ?? DateTimeOffset.MaxValue)],
            [.. rows.Select(row => row.Case)]);
    }

    private static IEnumerable<WaitingTask> TasksOf(Row row, IReadOnlySet<Role> roles)
    {
        var (writes, signs) = (roles.Contains(Role.Contact), roles.Contains(Role.Signatory));
        if (row.OpenVersion is VersionStatus.Draft && writes && row.IsApplicant && row.Status is not ApplicationStatus.Withdrawn)
        {
            yield return new(Say("Fullfør søknaden", "Fullfør søknaden"), row.Name, row.Due, $"/soknader/{row.Id}/gjenstar");
        }

        if (row.OpenVersion is VersionStatus.AwaitingSignature && SchemeCatalogue.Portal[row.Scheme].Signatures.Except(row.SignedBy).Any(roles.Contains) && row.IsApplicant && row.Status is not ApplicationStatus.Withdrawn)
        {
            yield return new(Say("Signer søknaden", "Signer søknaden"), row.Name, row.Due, $"/soknader/{row.Id}/signer");
        }

        if (row.AnswerDueOn is { } answerDue && row.Status is ApplicationStatus.InformationRequested && writes && row.IsApplicant)
        {
            yield return new(Say("Svar på spørsmål fra Statsforvalteren", "Svar på spørsmål frå Statsforvaltaren"), row.Name, EndOf(answerDue), $"/saker/{row.Id}/mangler");
        }

        if (row.ControlDueOn is { } controlDue && (writes || signs))
        {
            yield return new(Say("Svar i kontrollen", "Svar i kontrollen"), row.Name, EndOf(controlDue), $"/saker/{row.Id}/kontroll");
        }

        if (row is { Decision: DecisionStatus.LetterSent, SlipDueOn: { } slipDue })
        {
            var slip = Say(SchemeCatalogue.Portal[row.Scheme].TheSlip);
            if (row.SlipFilledInAt is null && (writes || signs))
            {
                yield return new(Say($"Fyll ut {slip}", $"Fyll ut {slip}"), row.Name, EndOf(slipDue), $"/saker/{row.Id}/aksept");
            }
            else if (row.SlipFilledInAt is not null && signs)
            {
                yield return new(Say($"Signer {slip}", $"Signer {slip}"), row.Name, EndOf(slipDue), $"/saker/{row.Id}/aksept");
            }
        }

        if (row is { ClaimOutstanding: > 0, ClaimDueOn: { } claimDue } && (writes || signs))
        {
            yield return new(Say($"Betal tilbake {Norwegian.Kroner(row.ClaimOutstanding)}", $"Betal tilbake {Norwegian.Kroner(row.ClaimOutstanding)}"), row.Name, EndOf(claimDue), $"/saker/{row.Id}/krav");
        }

        if (row is { Decision: DecisionStatus.PaymentOrdered, HasBounced: true } && (writes || signs))
        {
            yield return new(Say("Rett kontonummeret, utbetalingen kom i retur", "Rett kontonummeret, utbetalinga kom i retur"), row.Name, null, $"/saker/{row.Id}/aksept");
        }

        if (row is { Decision: DecisionStatus.Accepted, AccountAwaitsViewer: true } && (writes || signs))
        {
            yield return new(Say("Bekreft det nye kontonummeret", "Stadfest det nye kontonummeret"), row.Name, null, $"/saker/{row.Id}/aksept");
        }
    }

    private static IEnumerable<WaitingTask> TasksOf(DueReport report, IReadOnlySet<Role> roles)
    {
        var scheme = SchemeCatalogue.Portal[report.Scheme];
        var (writes, signs) = (roles.Contains(Role.Contact), scheme.ReportSignatures.Any(roles.Contains));
        var name = $"{Say(scheme.ShortName)} {report.Year}, {Say("sak", "sak")} {report.CaseNumber}";
        if (report is { Open: VersionStatus.AwaitingSignature, ReportId: { } waiting } && signs)
        {
            yield return new(Say("Signer rapporten", "Signer rapporten"), name, report.Due, $"{FormAddress.Of(waiting)}/signer");
        }
        else if (report.Status is ReportStatus.Returned && report is { Open: VersionStatus.Draft, ReportId: { } returned } && writes)
        {
            yield return new(Say("Rett rapporten", "Rett rapporten"), name, report.Due, $"{FormAddress.Of(returned)}/gjenstar");
        }
        else if (report.SubmittedAt is null && report.Open is not VersionStatus.AwaitingSignature && writes)
        {
            yield return new(report.ReportId is null ? Say("Start rapporten", "Start rapporten") : Say("Fullfør rapporten", "Fullfør rapporten"), name, report.Due, report.ReportId is { } begun ? $"{FormAddress.Of(begun)}/gjenstar" : $"/saker/{report.CaseId}/rapport");
        }
    }

    private static DateTimeOffset EndOf(DateOnly day) => OsloTime.At(day, new TimeOnly(23, 59));

    private sealed record Row
    {
        /// <summary>A new account that the viewer, who did not write it, can confirm (KI-97).</summary>
        public bool AccountAwaitsViewer { get; init; }

        public required Id<Application> Id { get; init; }

        public required string Scheme { get; init; }

        public required int Year { get; init; }

        public required string CaseNumber { get; init; }

        public required string Applicant { get; init; }

        public required bool IsApplicant { get; init; }

        /// <summary>The title of the project that was sent, where an applicant can have several.</summary>
        public string? Project { get; init; }

        public required ApplicationStatus Status { get; init; }

        public required Kroner Sought { get; init; }

        public VersionStatus? OpenVersion { get; init; }

        /// <summary>The roles that have signed the version that waits for signatures.</summary>
        public IReadOnlyList<Role> SignedBy { get; init; } = [];

        public DateTimeOffset? Deadline { get; init; }

        public DateTimeOffset? ExtendedTo { get; init; }

        public DateOnly? AnswerDueOn { get; init; }

        /// <summary>When an answer in a control is due.</summary>
        public DateOnly? ControlDueOn { get; init; }

        public DecisionStatus? Decision { get; init; }

        public Kroner? Granted { get; init; }

        public DateOnly? SlipDueOn { get; init; }

        public DateTimeOffset? SlipFilledInAt { get; init; }

        /// <summary>Still to be paid back, kroner.</summary>
        public long ClaimOutstanding { get; init; }

        public DateOnly? ClaimDueOn { get; init; }

        /// <summary>The money came back, and nothing is ordered since.</summary>
        public bool HasBounced { get; init; }

        public string Name => IsApplicant
            ? $"{Say(SchemeCatalogue.Portal[Scheme].ShortName)} {Year}, {Say("sak", "sak")} {CaseNumber}"
            : $"{Applicant}, {Say(SchemeCatalogue.Portal[Scheme].ShortName)} {Year}, {Say("sak", "sak")} {CaseNumber}";

        public DateTimeOffset? Due => ExtendedTo > Deadline ? ExtendedTo : Deadline;

        public OwnCase Case
        {
            get
            {
                var stage = CaseStages.Of(Status, Decision, Granted == Kroner.Zero, seesUnsent: false, Sought == Kroner.Zero);
                return new OwnCase(Id, Name, CaseNumber, stage, Sought, stage > CaseStage.Authorised ? Granted : null, Project);
            }
        }
    }
}
