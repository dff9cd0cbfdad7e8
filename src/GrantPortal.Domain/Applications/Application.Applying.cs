using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>What the applicant does: starts, signs and sends, sends again, withdraws, answers.</summary>
public sealed partial class Application
{
    /// <summary>Starts an application, for the applicant or from a form that came to its embete. <paramref name="others"/> are the applicant's applications in the call (KI-77).</summary>
    /// <exception cref="RuleViolation">The call is not for this applicant, or it already has one.</exception>
    public static Application Start(Call call, Scheme scheme, Organisation applicant, IEnumerable<Application> others, string caseNumber, Language language, Actor by, DateTimeOffset at)
    {
        call.DemandEligible(scheme, applicant);
        if (by.Role is Role.Caseworker && by.Organisation != applicant.OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (scheme.OneApplicationPerCall && others.Any(other => other.Status is not ApplicationStatus.Withdrawn))
        {
            throw new RuleViolation(ApplicationRules.OnePerCall);
        }

        var application = new Application
        {
            Id = Id<Application>.New(at),
            CallId = call.Id,
            Scheme = call.Scheme,
            Year = call.Year,
            ApplicantId = applicant.Id,
            OfficeId = applicant.OfficeId!.Value,
            PayeeId = scheme.PayeeOf(applicant),
            IsOnlyOne = scheme.OneApplicationPerCall,
            CaseNumber = caseNumber,
            Language = language,
            CreatedAt = at,
        };
        application._versions.Add(new FormVersion(1, Answers.None, at));
        application.Record(new("Søknaden er opprettet.", "Søknaden er oppretta."), ApplicationStatus.Draft, by, at);
        return application;
    }

    /// <summary>
    /// Signs exactly the answers that stand, and sends: the administrative head, or a delegate who says where the authority comes from (KI-29).
    /// A version that replaces a sent one must be in before the deadline; a first one may be late and is marked so.
    /// </summary>
    public void SignAndSend(Call call, ResolvedForm form, UndertakingRegister register, string title, string? delegation, bool isDelegate, Actor by, DateTimeOffset at)
    {
        var next = ApplicationLifecycle.Table.Next(Status, ApplicationAction.Submit, by);
        DemandSigner(title, delegation, isDelegate, by);
        var deadline = call.DeadlineOf(DeadlineKind.Application, OfficeId, ApplicantId);
        var standing = SentVersion;
        if (standing is not null && at > deadline)
        {
            throw new RuleViolation(ApplicationRules.ReplacedBeforeDeadline, Norwegian.Moment(deadline));
        }

        var version = DemandOpenVersion();
        version.Sign(FormCheck.Check(form, version.Answers), call.FormHash!, title, isDelegate ? delegation : null, by, at);
        standing?.Replace(by);
        version.Send(form, call.FormHash!, Undertakings(form, register, standing, at), by, at);
        IsLate = standing is null ? at > deadline : IsLate;
        SubmittedAt = at;
        Sought = Money.Kroner.Sum(form.Lines(version.Answers).Select(line => line.Asked));
        Move(next, IsLate ? SentLate : standing is null ? SentFirst : SentAgain, by, at, version.Number, title.Trim());
    }

    /// <summary>Opens a new version as a copy of the one that stands; until it is signed and sent, the first stands.</summary>
    public FormVersion Revise(Call call, Actor by, DateTimeOffset at)
    {
        if (OpenVersion is not null)
        {
            throw new RuleViolation(VersionRules.HasOpenVersion);
        }

        // The table decides who may send; whoever writes needs the same status to stand.
        if (ApplicationLifecycle.Table.Find(Status, ApplicationAction.Submit) is null || SentVersion is not { } sent)
        {
            throw new ForbiddenMove(ApplicationLifecycle.Table.Name, Status.ToString(), nameof(ApplicationAction.Submit));
        }

        var deadline = call.DeadlineOf(DeadlineKind.Application, OfficeId, ApplicantId);
        if (at > deadline)
        {
            throw new RuleViolation(ApplicationRules.ReplacedBeforeDeadline, Norwegian.Moment(deadline));
        }

        var version = new FormVersion(_versions.Max(candidate => candidate.Number) + 1, sent.Answers, at);
        _versions.Add(version);
        Record(new("Ny versjon {0} er påbegynt. Versjon {1} gjelder til den nye er sendt.", "Ny versjon {0} er påbyrja. Versjon {1} gjeld til den nye er send."), Status, by, at, version.Number, sent.Number);
        return version;
    }

    /// <summary>Throws a new version away; the one that was sent stands.</summary>
    public void DiscardRevision(Actor by, DateTimeOffset at)
    {
        if (SentVersion is null)
        {
            throw new RuleViolation(VersionRules.NoOpenVersion);
        }

        var version = DemandOpenVersion();
        version.Discard(by);
        Record(new("Versjon {0} er forkastet.", "Versjon {0} er forkasta."), Status, by, at, version.Number);
    }

    /// <summary>Withdraws the application; possible until it is decided.</summary>
    public void Withdraw(Actor by, DateTimeOffset at) =>
        Move(ApplicationLifecycle.Table.Next(Status, ApplicationAction.Withdraw, by), new("Søknaden er trukket.", "Søknaden er trekt."), by, at);

    /// <summary>Answers the embete's request for missing items (KI-34).</summary>
    public void AnswerInformation(string answer, bool hasDocuments, Actor by, DateTimeOffset at)
    {
        var next = ApplicationLifecycle.Table.Next(Status, ApplicationAction.AnswerInformation, by);
        if (string.IsNullOrWhiteSpace(answer) && !hasDocuments)
        {
            throw new RuleViolation(CaseworkRules.AnswerIsGiven);
        }

        OpenRequest().Answer(Norwegian.Normalise(answer).Trim(), by.Person, at);
        Move(next, new("Søkeren har svart på spørsmålet om manglende opplysninger.", "Søkjaren har svart på spørsmålet om manglande opplysingar."), by, at);
    }

    private static Text SentFirst { get; } = new("Søknaden er signert og sendt. {1} har signert.", "Søknaden er signert og send. {1} har signert.");

    private static Text SentAgain { get; } = new("Versjon {0} er signert og sendt og gjelder nå. {1} har signert.", "Versjon {0} er signert og send og gjeld no. {1} har signert.");

    private static Text SentLate { get; } = new("Søknaden er signert og sendt etter fristen. {1} har signert.", "Søknaden er signert og send etter fristen. {1} har signert.");

    private InformationRequest OpenRequest() => _informationRequests.Last(request => request.IsOpen);

    private void DemandSigner(string title, string? delegation, bool isDelegate, Actor by)
    {
        if (by.Organisation != ApplicantId)
        {
            throw new RuleViolation(ApplicationRules.SignerBelongsToApplicant);
        }

        VersionRules.DemandStated(title, delegation, isDelegate);
    }

    // A line goes on with the undertaking that it names, or with the one that the same line began in the version before.
    private static Func<Line, Id<Undertaking>?> Undertakings(ResolvedForm form, UndertakingRegister register, FormVersion? standing, DateTimeOffset at)
    {
        var begun = standing?.Lines.ToDictionary(line => line.Key, line => line.UndertakingId, StringComparer.Ordinal) ?? [];
        var rows = form.Sections.SelectMany(section => section.Tables).Select(table => table.Key).ToHashSet(StringComparer.Ordinal);
        return line => register.For(line, rows.Contains(line.Key.Split('.')[0]), begun.GetValueOrDefault(line.Key), at).Id;
    }
}
