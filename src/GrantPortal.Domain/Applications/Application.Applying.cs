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
    public static Application Start(Call call, Scheme scheme, Organisation applicant, IEnumerable<Application> others, string caseNumber, Language language, Actor by, DateTimeOffset at, Answers? prefill = null)
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
            HomeOfficeId = applicant.OfficeId.Value,
            DirectorateId = call.DirectorateId!.Value,
            Route = call.Form!.Route,
            PayeeId = scheme.PayeeOf(applicant),
            IsOnlyOne = scheme.OneApplicationPerCall,
            CaseNumber = caseNumber,
            Language = language,
            CreatedAt = at,
        };
        application._versions.Add(new FormVersion(1, prefill ?? Answers.None, at));
        application.Record(new("Søknaden er opprettet.", "Søknaden er oppretta."), ApplicationStatus.Draft, by, at);
        return application;
    }

    /// <summary>
    /// Signs exactly the answers that stand, and sends when all that must sign have (KI-29: the administrative head, or a delegate who says where the authority comes from;
    /// NAV-40: the head of the NAV office too). A version that replaces a sent one must be in before the deadline; a first one may be late and is marked so.
    /// </summary>
    /// <returns>True when it is sent; false while another signature is awaited.</returns>
    public bool SignAndSend(Call call, ResolvedForm form, UndertakingRegister register, string title, string? delegation, bool isDelegate, Actor by, DateTimeOffset at)
    {
        var next = ApplicationLifecycle.Table.Next(Status, ApplicationAction.Submit, by);
        DemandSigner(title, delegation, isDelegate, by);
        if (isDelegate && form.SignedInPerson)
        {
            throw new RuleViolation(VersionRules.SignedInPerson);
        }

        var standing = SentVersion;
        var version = DemandOpenVersion();
        var way = WayOf(call, form, version);
        var deadline = call.DeadlineOf(DeadlineKind.Application, way.Office, ApplicantId);
        if (standing is not null && at > deadline)
        {
            throw new RuleViolation(ApplicationRules.ReplacedBeforeDeadline, Norwegian.Moment(deadline));
        }

        DemandYears(form, version.Answers, register);
        version.Sign(form, FormCheck.Check(form, version.Answers), call.FormHash!, title, isDelegate ? delegation : null, by, at);
        if (version.Status is not VersionStatus.Signed)
        {
            Record(new("{0} har signert. Søknaden venter på en signatur til.", "{0} har signert. Søknaden ventar på ein signatur til."), Status, by, at, title.Trim());
            return false;
        }

        standing?.Replace(by);
        GoTo(way);
        version.Send(form, call.FormHash!, Undertakings(form, version.Answers, register, standing, at), by, at);
        Suggest(form, version, register);
        IsLate = standing is null ? at > deadline : IsLate;
        SubmittedAt = at;
        Sought = Money.Kroner.Sum(form.Lines(version.Answers).Select(line => line.Asked));
        var signers = string.Join(", ", version.Signatures.Select(signature => signature.Title));
        Move(next, IsLate ? SentLate : standing is null ? SentFirst : SentAgain, by, at, version.Number, signers);
        return true;
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

    // BU-05: what the answers suggest, until a caseworker has set it.
    private void Suggest(ResolvedForm form, FormVersion version, UndertakingRegister register)
    {
        if (PrioritySetBy is null && form.PriorityClasses.Count > 0)
        {
            var years = version.Lines.Select(line => line.UndertakingId).OfType<Id<Undertaking>>().Select(id => register.Find(id).YearsOf(form.YearLimit)).OfType<OperatingYears>();
            PriorityClass = Forms.PriorityClass.Of(form, version.Answers, years.All(each => each.ShareOf(Year, form.YearLimit!.PartYear) > 0));
        }
    }

    /// <summary>Whose the case is on these answers. The directorate takes part in the call as an embete does where it takes cases alone.</summary>
    private (Route Route, Id<Organisation> Office) WayOf(Call call, ResolvedForm form, FormVersion version)
    {
        var route = form.RouteFor(version.Answers);
        var office = route is Route.DirectorateAlone ? DirectorateId : HomeOfficeId;
        return call.OfficeOf(office) is null ? throw new RuleViolation(ApplicationRules.DirectorateTakesPart) : (route, office);
    }

    private void GoTo((Route Route, Id<Organisation> Office) way)
    {
        if (way.Office != OfficeId)
        {
            // Whoever had it there, has it no more; what was assessed belongs to the version before.
            (CaseworkerId, StandInId) = (null, null);
            _recommendedLines.Clear();
        }

        (Route, OfficeId) = way;
    }

    private InformationRequest OpenRequest() => _informationRequests.Last(request => request.IsOpen);

    // RUS-03: the year that the rate is taken from is the one that the undertaking is in.
    private void DemandYears(ResolvedForm form, Answers answers, UndertakingRegister register)
    {
        foreach (var line in form.Lines(answers).Where(line => line is { Continues: not null, YearNumber: not null }))
        {
            if (register.All.FirstOrDefault(each => each.Id.ToString() == line.Continues) is { } undertaking && RunningUndertakings.YearNumber(undertaking, Year) is var number && number != line.YearNumber)
            {
                throw new RuleViolation(UndertakingRules.YearIsKnown, line.Title, number ?? 1, line.YearNumber!.Value);
            }
        }
    }

    private void DemandSigner(string title, string? delegation, bool isDelegate, Actor by)
    {
        if (by.Organisation != ApplicantId)
        {
            throw new RuleViolation(ApplicationRules.SignerBelongsToApplicant);
        }

        VersionRules.DemandStated(title, delegation, isDelegate);
    }

    // A line goes on with the undertaking that it names, or with the one that the same line began in the version before.
    private static Func<Line, Id<Undertaking>?> Undertakings(ResolvedForm form, Answers answers, UndertakingRegister register, FormVersion? standing, DateTimeOffset at)
    {
        var begun = standing?.Lines.ToDictionary(line => line.Key, line => line.UndertakingId, StringComparer.Ordinal) ?? [];
        var ofPart = standing?.Lines.DistinctBy(line => line.Part).ToDictionary(line => line.Part, line => line.UndertakingId, StringComparer.Ordinal) ?? [];
        var rows = form.Sections.SelectMany(section => section.Tables).Select(table => table.Key).ToHashSet(StringComparer.Ordinal);
        return line => form.UndertakingOf(line.Part, answers) is { } whole
            ? (ofPart[line.Part] = register.For(whole, fixedRow: false, ofPart.GetValueOrDefault(line.Part), at).Id)
            : register.For(line, rows.Contains(line.Key.Split('.')[0]), begun.GetValueOrDefault(line.Key), at).Id;
    }
}
