using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>
/// What every page of a case shows above and beside its own content, loaded once: who, what, where it stands, and what this viewer may do now.
/// A page under <c>/saker/{id}</c> loads it first (null is 404) and hands it to <c>_CaseLayout</c>: <c>ViewData.Case(Model.Head, "vedtak");</c>
/// </summary>
public sealed record CaseHead
{
    public required Viewer Viewer { get; init; }

    public required CaseFacts Facts { get; init; }

    /// <summary>When the case came to each status, the last time.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> Moves { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Who handles the case and pays, by its whole name in the viewer's målform.</summary>
    public string Office => Speech.Say(NameToday.Of(Facts.OfficeKind, Facts.OfficeCode, Facts.Office, Now));

    public Id<Application> Id => Facts.Id;

    /// <summary>The case's own address; its pages lie under it.</summary>
    public string Address => $"/saker/{Facts.Id}";

    /// <summary>True for the authority that has the case: the embete, or the directorate that has it alone.</summary>
    public bool IsOffice => Viewer.IsOf(Facts.OfficeId);

    /// <summary>True for the directorate that decides it on the embete's recommendation.</summary>
    public bool IsDecider => Facts.Route is Route.Directorate && Viewer.IsOf(Facts.DirectorateId);

    /// <summary>True for who applied, and who is paid.</summary>
    public bool IsApplicant => Viewer.OrganisationId == Facts.ApplicantId || Viewer.OrganisationId == Facts.PayeeId || Viewer.OrganisationId == Facts.SuccessorId;

    /// <summary>Who applied does not see what is recommended or decided before the letter is sent.</summary>
    public bool SeesUnsent => !IsApplicant;

    /// <summary>Where the case stands as this viewer sees it.</summary>
    public CaseStage Stage => CaseStages.Of(Facts.Status, Facts.Decision?.Status, Facts.Decision?.Granted == Kroner.Zero, SeesUnsent, Facts.Sought == Kroner.Zero);

    /// <summary>A report is due on what was granted and accepted.</summary>
    public bool HasReport => Facts.Decision is { Status: DecisionStatus.Accepted or DecisionStatus.PaymentOrdered, Granted.Amount: > 0 } || Stage is CaseStage.CarriedOver;

    /// <summary>When the report is due, the applicant's own extension included.</summary>
    public DateTimeOffset? ReportDue => Facts.ReportExtendedTo > Facts.ReportDue ? Facts.ReportExtendedTo : Facts.ReportDue;

    public bool IsMine => Facts.CaseworkerId == Viewer.PersonId || Facts.StandInId == Viewer.PersonId;

    /// <summary>The actions that the lifecycle gives this viewer on this case now.</summary>
    public IEnumerable<ApplicationAction> Allowed =>
        IsOffice || IsDecider || Viewer.OrganisationId == Facts.ApplicantId ? ApplicationLifecycle.Table.MovesFor(Facts.Status, RolesHere).Where(action => Facts.Route.Has(action)) : [];

    /// <summary>The actions that the decision's lifecycle gives this viewer now, on the way that the case goes.</summary>
    public IReadOnlySet<DecisionAction> AllowedOnDecision => Facts.Decision is not { } decision ? new HashSet<DecisionAction>()
        : DecisionLifecycle.Table.MovesFor(decision.Status, RolesHere)
            .Where(action => action is not DecisionAction.SendLetter || Facts.Route is not Route.Directorate || decision.Status is DecisionStatus.Authorised)
            .Where(action => action is not DecisionAction.Replace || (Facts.Route is Route.Directorate ? IsDecider : IsOffice))
            .ToHashSet();

    // In an embete's case the directorate has its own roles only.
    private IReadOnlySet<Role> RolesHere => IsDecider ? Viewer.Roles.Intersect([Role.DirectorateCaseworker, Role.DirectorateLeader]).ToHashSet() : Viewer.Roles;

    public bool Allows(ApplicationAction action) => Allowed.Contains(action);

    /// <summary>True for the directorate that may open a control of the award (KI-99).</summary>
    public bool MayOpenControl => Viewer.May(Policies.Directorate) && Viewer.May(Policies.Control) && Facts is { OpenControlId: null, Decision: { Status: not DecisionStatus.Made, Granted.Amount: > 0 } };

    public static async Task<CaseHead?> LoadAsync(PortalDb db, Viewer viewer, Id<Application> id, DateTimeOffset now, CancellationToken stop)
    {
        var (person, isOfficial) = (viewer.PersonId, viewer.IsOfficial);
        var controls = db.Controls.VisibleTo(viewer, db.Applications);
        var claims = db.Claims.VisibleTo(viewer, db.Applications);
        var facts = await (
            from application in db.Applications.VisibleTo(viewer)
            where application.Id == id
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            join office in db.Organisations on application.OfficeId equals office.Id
            select new CaseFacts
            {
                Id = application.Id,
                CallId = call.Id,
                Content = call.Content,
                Scheme = application.Scheme,
                Year = application.Year,
                ApplicantId = applicant.Id,
                SuccessorId = application.SuccessorId,
                Applicant = applicant.Name,
                ApplicantKind = applicant.Kind,
                ApplicantParentId = applicant.ParentId,
                LanguageForm = applicant.LanguageForm,
                Language = application.Language,
                OfficeId = office.Id,
                Office = office.Name,
                OfficeKind = office.Kind,
                OfficeCode = office.Code,
                PayeeId = application.PayeeId,
                Route = application.Route,
                DirectorateId = application.DirectorateId,
                RecommendedDismissal = application.RecommendedDismissal,
                Questions = application.Questions.Count,
                SignedBy = application.Versions.Where(version => version.Status == VersionStatus.AwaitingSignature).SelectMany(version => version.Signatures).Select(signature => signature.Role).ToList(),
                Project = application.IsOnlyOne ? null : db.Undertakings.Where(each => application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.UndertakingId == each.Id))).FirstOrDefault(),
                CaseNumber = application.CaseNumber,
                ArchiveCaseNumber = application.ArchiveCaseNumber,
                Status = application.Status,
                CreatedAt = application.CreatedAt,
                SubmittedAt = application.SubmittedAt,
                IsLate = application.IsLate,
                Sought = application.Sought,
                AdmittedReason = application.AdmittedReason,
                DismissedFor = application.DismissedFor,
                CaseworkerId = application.CaseworkerId,
                StandInId = application.StandInId,
                Caseworker = db.People.Where(each => each.Id == application.CaseworkerId).Select(each => each.Name).FirstOrDefault(),
                StandIn = db.People.Where(each => each.Id == application.StandInId).Select(each => each.Name).FirstOrDefault(),
                RecommendedBy = application.RecommendedBy,
                ImpartialityDeclared = application.Impartiality.Any(declaration => declaration.PersonId == person && declaration.IsImpartial),
                OpenVersion = application.Versions.Where(version => version.Status == VersionStatus.Draft || version.Status == VersionStatus.AwaitingSignature).Select(version => (VersionStatus?)version.Status).FirstOrDefault(),
                SentVersion = application.Versions.Where(version => version.Status == VersionStatus.Sent).Select(version => (int?)version.Number).FirstOrDefault(),
                SignerTitles = application.Versions.Where(version => version.Status == VersionStatus.Sent).SelectMany(version => version.Signatures).OrderBy(signature => signature.At).Select(signature => signature.Title).ToList(),
                Partners = db.PartnerSignatures.Count(signature => signature.ApplicationId == application.Id),
                PartnersAwaited = db.PartnerSignatures.Count(signature => signature.ApplicationId == application.Id && signature.Status == SignatureStatus.Awaited),
                Requests = application.InformationRequests.Count,
                RequestDueOn = application.InformationRequests.Where(request => request.AnsweredAt == null && request.EndedAt == null).Select(request => (DateOnly?)request.DueOn).FirstOrDefault(),
                Assessed = application.GoalAssessment != string.Empty,
                AmountsWritten = application.RecommendedLines.Any() && application.RecommendedLines.All(line => line.Amount != null),
                Documents = db.Documents.Count(document => document.ApplicationId == application.Id),
                ReportDue = call.Offices.Where(each => each.OfficeId == application.OfficeId).Select(each => (DateTimeOffset?)each.Deadlines.Report).FirstOrDefault(),
                ReportExtendedTo = call.Extensions.Where(extension => extension.Kind == DeadlineKind.Report && extension.OfficeId == application.OfficeId && (extension.ApplicantId == null || extension.ApplicantId == application.ApplicantId)).Max(extension => (DateTimeOffset?)extension.Until),
                Decision = db.Decisions.Where(decision => decision.ApplicationId == application.Id)
                    .Select(decision => new DecisionFacts(decision.Id, decision.Status, decision.Granted, decision.DecidedAt, decision.Slip == null ? null : decision.Slip.DueOn, decision.Slip == null ? null : decision.Slip.FilledInAt, decision.Slip == null ? null : decision.Slip.SignedAt, decision.Slip == null ? null : decision.Slip.FilledInBy, decision.Slip != null && decision.Slip.SignedAt != null && decision.Slip.AccountIsChanged && decision.Slip.AccountConfirmedAt == null))
                    .FirstOrDefault(),
                Report = db.Reports.Where(report => (report.ApplicationId == application.Id || report.Others.Any(other => other.ApplicationId == application.Id)) && (!isOfficial || report.SubmittedAt != null))
                    .Select(report => new ReportFacts(report.Id, report.Status, report.ReporterId, report.SubmittedAt, report.IsLate, report.Versions.Where(version => version.Status == VersionStatus.Draft || version.Status == VersionStatus.AwaitingSignature).Select(version => (VersionStatus?)version.Status).FirstOrDefault()))
                    .FirstOrDefault(),
                AsksForBudget = db.Decisions.Any(decision => decision.ApplicationId == application.Id && decision.Slip != null && decision.Granted < decision.Sought),
                Budget = db.RevisedBudgets.Where(budget => db.Decisions.Any(decision => decision.Id == budget.DecisionId && decision.ApplicationId == application.Id)).Select(budget => (RevisedBudgetStatus?)budget.Status).FirstOrDefault(),
                CarryOver = db.Transfers.Where(transfer => transfer.ToApplicationId == application.Id).Select(transfer => (TransferStatus?)transfer.Status).FirstOrDefault(),
                LettersSent = db.Letters.Count(letter => letter.ApplicationId == application.Id && letter.Status == LetterStatus.Sent),
                DraftLetterId = db.Letters.Where(letter => letter.ApplicationId == application.Id && letter.Status == LetterStatus.Draft).Select(letter => (Id<Letter>?)letter.Id).FirstOrDefault(),
                Reallocations = db.Reallocations.Count(reallocation => reallocation.ApplicationId == application.Id),
                ReallocationIsAsked = db.Reallocations.Any(reallocation => reallocation.ApplicationId == application.Id && reallocation.Status == ReallocationStatus.Asked),
                Barred = db.Exclusions.Where(exclusion => exclusion.RecipientId == applicant.Id && exclusion.FromYear <= application.Year && exclusion.ToYear >= application.Year)
                    .Select(exclusion => new BarredYears(exclusion.FromYear, exclusion.ToYear, db.Organisations.Where(directorate => directorate.Id == exclusion.DirectorateId).Select(directorate => directorate.Code).First())).ToList(),
                Controls = controls.Count(control => control.ApplicationId == application.Id),
                OpenControlId = controls.Where(control => control.ApplicationId == application.Id && control.Status == ControlStatus.Open).Select(control => (Id<Control>?)control.Id).FirstOrDefault(),
                ControlAnswerDueOn = controls.Where(control => control.ApplicationId == application.Id && control.Status == ControlStatus.Open).SelectMany(control => control.Requests).Where(request => request.AnsweredAt == null).Select(request => (DateOnly?)request.DueOn).FirstOrDefault(),
                Claims = new ClaimFacts(
                    claims.Count(claim => claim.ApplicationId == application.Id),
                    claims.Count(claim => claim.ApplicationId == application.Id && claim.Status == ClaimStatus.Made),
                    claims.Where(claim => claim.ApplicationId == application.Id && (claim.Status == ClaimStatus.Sent || claim.Status == ClaimStatus.PartlyPaid)).Sum(claim => (long)(object)claim.Amount - (long)(object)claim.Repaid)),
                Payment = db.Payments.Where(payment => payment.ApplicationId == application.Id).OrderByDescending(payment => payment.OrderedAt)
                    .Select(payment => new PaymentFacts(payment.Status, payment.OrderedAt, payment.PaidOn, payment.BouncedOn, payment.BounceReason)).FirstOrDefault(),
            })
            .AsNoTracking().FirstOrDefaultAsync(stop);
        if (facts is null)
        {
            return null;
        }

        var moves = await db.History.AsNoTracking()
            .Where(entry => entry.ApplicationId == id && entry.From != entry.To)
            .GroupBy(entry => entry.To)
            .Select(to => new { Status = to.Key, At = to.Max(entry => entry.At) })
            .ToDictionaryAsync(to => to.Status, to => to.At, StringComparer.Ordinal, stop);
        return new CaseHead { Viewer = viewer, Facts = facts, Moves = moves, Now = now };
    }
}
