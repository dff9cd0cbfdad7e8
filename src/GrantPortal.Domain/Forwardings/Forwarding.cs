using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Forwardings;

/// <summary>
/// A document of an innovation project that is to go to the documentation centre, and when it went (KIR-09, KIR-10). The portal sends nothing: the centre's address is
/// data of the call or is typed, and the embete registers what it has sent.
/// </summary>
public sealed class Forwarding
{
    private Forwarding()
    {
    }

    public Id<Forwarding> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Document> DocumentId { get; private set; }

    /// <summary>The project's line: <c>innovasjon.p1</c>.</summary>
    public string ProjectKey { get; private set; } = string.Empty;

    public Text ProjectTitle { get; private set; } = Text.Empty;

    public ForwardingStatus Status { get; private set; }

    public Id<Person> MarkedBy { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>The address that it was sent to, as it was then.</summary>
    public string? SentTo { get; private set; }

    /// <summary>The day it was sent.</summary>
    public DateOnly? SentOn { get; private set; }

    public Id<Person>? RegisteredBy { get; private set; }

    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>Marks a document of the case as belonging to one of its projects, to be sent on. <paramref name="others"/> are the case's other forwardings.</summary>
    public static Forwarding Mark(Application application, Scheme scheme, Document document, FormLine? project, IReadOnlyList<Forwarding> others, Actor by, DateTimeOffset at)
    {
        var status = ForwardingLifecycle.Table.Next(ForwardingStatus.Waiting, ForwardingAction.Mark, by);
        if (by.Organisation != application.OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        application.DemandImpartial(by);
        if (document.ApplicationId != application.Id)
        {
            throw new RuleViolation(ForwardingRules.DocumentIsOfCase);
        }

        if (project is null || project.Part != scheme.DocumentedPart)
        {
            throw new RuleViolation(ForwardingRules.OfAProject);
        }

        if (others.Any(other => other.DocumentId == document.Id && other.ProjectKey == project.Key && other.Status is not ForwardingStatus.Unmarked))
        {
            throw new RuleViolation(ForwardingRules.MarkedOnce);
        }

        application.NoteControl(new("«{0}» er merket for videresending.", "«{0}» er merkt for vidaresending."), by, at, document.FileName);
        return new Forwarding
        {
            Id = Id<Forwarding>.New(at),
            ApplicationId = application.Id,
            OfficeId = application.OfficeId,
            DocumentId = document.Id,
            ProjectKey = project.Key,
            ProjectTitle = project.Title,
            Status = status,
            MarkedBy = by.Person,
            MarkedAt = at,
        };
    }

    /// <summary>Registers that it was sent: to where, and on which day.</summary>
    public void RegisterSent(Application application, string to, DateOnly on, Actor by, DateTimeOffset at)
    {
        var next = Next(ForwardingAction.RegisterSent, by);
        if (string.IsNullOrWhiteSpace(to))
        {
            throw new RuleViolation(ForwardingRules.AddressIsStated);
        }

        if (on > OsloTime.DateOf(at) || on < OsloTime.DateOf(MarkedAt).AddYears(-1))
        {
            throw new RuleViolation(ForwardingRules.DayIsPossible);
        }

        (Status, SentTo, SentOn, RegisteredBy, RegisteredAt) = (next, Norwegian.Normalise(to).Trim(), on, by.Person, at);
        application.NoteControl(new("Dokumentasjon fra «{0}» er sendt videre {1}.", "Dokumentasjon frå «{0}» er send vidare {1}."), by, at, ProjectTitle, Norwegian.Date(on));
    }

    /// <summary>Takes the mark back.</summary>
    public void Unmark(Actor by) => Status = Next(ForwardingAction.Unmark, by);

    private ForwardingStatus Next(ForwardingAction action, Actor by)
    {
        var next = ForwardingLifecycle.Table.Next(Status, action, by);
        return by.Organisation == OfficeId ? next : throw new RuleViolation(CaseworkRules.CaseIsTheirs);
    }
}

/// <summary>The rules of forwarding.</summary>
public static class ForwardingRules
{
    private static readonly Text OnDocumentation = new("Regelverket om dokumentasjon av innovasjonsprosjekter", "Regelverket om dokumentasjon av innovasjonsprosjekt");

    public static readonly Rule DocumentIsOfCase = new("forwarding.document", "KIR-09", OnDocumentation, new(
        "Velg et dokument i saken.", "Vel eit dokument i saka."));

    public static readonly Rule OfAProject = new("forwarding.project", "KIR-10", OnDocumentation, new(
        "Velg innovasjonsprosjektet som dokumentet hører til.", "Vel innovasjonsprosjektet som dokumentet høyrer til."));

    public static readonly Rule MarkedOnce = new("forwarding.once", "KIR-09", OnDocumentation, new(
        "Dokumentet er allerede merket for dette prosjektet.", "Dokumentet er alt merkt for dette prosjektet."));

    public static readonly Rule AddressIsStated = new("forwarding.address", "KIR-09", OnDocumentation, new(
        "Skriv adressen som dokumentet er sendt til.", "Skriv adressa som dokumentet er sendt til."));

    public static readonly Rule DayIsPossible = new("forwarding.day", "KIR-09", OnDocumentation, new(
        "Skriv dagen dokumentet ble sendt. Den kan ikke ligge fram i tid.", "Skriv dagen dokumentet vart sendt. Han kan ikkje liggje fram i tid."));
}
