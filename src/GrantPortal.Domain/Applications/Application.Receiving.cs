using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>What the embete does with a form that came to it outside the portal (KI-81). The application is the applicant's all the same.</summary>
public sealed partial class Application
{
    /// <summary>Reads a form into the draft, all of it or nothing; the applicant's own people go on with it.</summary>
    /// <returns>False when it brings nothing new; then nothing is changed.</returns>
    /// <exception cref="RuleViolation">It is sent, waits for a signature, or has answers that the form would overwrite.</exception>
    public bool ReadIn(FormTakenIn taken, ResolvedForm form, ReceivedFile file, Actor by, DateTimeOffset at)
    {
        DemandOffice(by);
        var version = DemandDraft();
        var next = Next(ApplicationAction.ReadIn, by);
        var revision = version.Revision;
        DemandNoConflict(version.ConflictsWith(taken, form), form, version.Answers);
        version.TakeIn(taken, form, VersionAction.ReadIn, by, at);
        if (version.Revision == revision)
        {
            return false;
        }

        Move(next, ReadInBy, by, at, file.Name, file.Hash);
        return true;
    }

    /// <summary>
    /// Registers a form that came to the embete signed on paper as sent, exactly as it was signed. What counts is when it came: a form that came in time
    /// is not late, whenever it is registered.
    /// </summary>
    /// <exception cref="RuleViolation">It is not complete, is sent already, or the draft would add something that was not signed.</exception>
    public void Register(FormTakenIn taken, ReceivedFile file, IReadOnlyList<PaperSignature> papers, DateTimeOffset receivedAt, Call call, ResolvedForm form, UndertakingRegister register, Actor by, DateTimeOffset at)
    {
        DemandOffice(by);
        var version = DemandDraft();
        var next = Next(ApplicationAction.Register, by);
        DemandSigned(papers, form);

        if (receivedAt > at)
        {
            throw new RuleViolation(ReceivingRules.HasCome);
        }

        DemandNoConflict(version.ConflictsWith(taken, form), form, version.Answers);
        version.TakeIn(taken, form, VersionAction.ReadIn, by, at);
        if (form.FieldsFor(version.Answers).Any(field => version.Answers[field.Name] != FieldReader.Normalise(field, taken.Answers.GetValueOrDefault(field.Name))))
        {
            throw new RuleViolation(ReceivingRules.SentAsSigned);
        }

        version.Register(form, FormCheck.Check(form, version.Answers), call.FormHash!, Undertakings(form, version.Answers, register, standing: null, at), papers, receivedAt, by, at);
        GoTo(WayOf(call, form, version));
        Suggest(form, version, register);
        (SubmittedAt, IsLate) = (receivedAt, receivedAt > call.DeadlineOf(DeadlineKind.Application, OfficeId, ApplicantId));
        Sought = Money.Kroner.Sum(form.Lines(version.Answers).Select(line => line.Asked));
        Move(next, IsLate ? RegisteredLate : Registered, by, at, Norwegian.Moment(receivedAt), file.Name, file.Hash, Text.Same(string.Join(", ", papers.Select(paper => $"{paper.Name.Trim()} ({paper.Title.Trim()})"))));
    }

    private static Text Registered { get; } = new(
        "Søknaden er registrert av en saksbehandler hos Statsforvalteren. Den kom {0} som «{1}», signert på papir av {3}. Filens fingeravtrykk (SHA-256): {2}.",
        "Søknaden er registrert av ein saksbehandlar hos Statsforvaltaren. Han kom {0} som «{1}», signert på papir av {3}. Fingeravtrykket til fila (SHA-256): {2}.");

    private static Text RegisteredLate { get; } = new(
        "Søknaden er registrert av en saksbehandler hos Statsforvalteren. Den kom {0}, etter fristen, som «{1}», signert på papir av {3}. Filens fingeravtrykk (SHA-256): {2}.",
        "Søknaden er registrert av ein saksbehandlar hos Statsforvaltaren. Han kom {0}, etter fristen, som «{1}», signert på papir av {3}. Fingeravtrykket til fila (SHA-256): {2}.");

    private static Text ReadInBy { get; } = new(
        "Skjemaet «{0}» er lest inn i utkastet av en saksbehandler hos Statsforvalteren. Filens fingeravtrykk (SHA-256): {1}.",
        "Skjemaet «{0}» er lese inn i utkastet av ein saksbehandlar hos Statsforvaltaren. Fingeravtrykket til fila (SHA-256): {1}.");

    private static void DemandSigned(IReadOnlyList<PaperSignature> papers, ResolvedForm form)
    {
        foreach (var paper in papers)
        {
            VersionRules.DemandStated(paper.Title, paper.Delegation, paper.IsDelegate);
        }

        if (papers.Count != form.Signatures.Count || papers.Any(paper => string.IsNullOrWhiteSpace(paper.Name)))
        {
            throw new RuleViolation(ReceivingRules.SignerIsNamed);
        }
    }

    private static void DemandNoConflict(IReadOnlyList<Conflict> conflicts, ResolvedForm form, Answers answers)
    {
        if (conflicts.Count > 0)
        {
            var fields = conflicts.Select(conflict => Named(conflict.Field, form, answers)).ToList();
            throw new RuleViolation(ReceivingRules.DraftIsAnother, new Text(string.Join(", ", fields.Select(field => field.Nb)), string.Join(", ", fields.Select(field => field.Nn))));
        }
    }

    private static Text Named(string field, ResolvedForm form, Answers answers)
    {
        var label = form.Find(field, answers)!.Label;
        return form.Sections.FirstOrDefault(section => field.StartsWith($"{section.Key}.", StringComparison.Ordinal)) is { Title: var title }
            ? new($"«{title.Nb}, {label.Nb}»", $"«{title.Nn}, {label.Nn}»")
            : new($"«{label.Nb}»", $"«{label.Nn}»");
    }

    /// <summary>The version that a form can be read into, while nothing is sent and nobody is about to sign.</summary>
    private FormVersion DemandDraft()
    {
        if (ApplicationLifecycle.Table.Find(Status, ApplicationAction.ReadIn) is null)
        {
            throw new RuleViolation(ReceivingRules.IsSent, CaseNumber);
        }

        return OpenVersion is { Status: VersionStatus.Draft } draft ? draft : throw new RuleViolation(ReceivingRules.WaitsForSignature, CaseNumber);
    }
}
