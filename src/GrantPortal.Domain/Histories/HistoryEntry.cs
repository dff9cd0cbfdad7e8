using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Histories;

/// <summary>One move on a case: what happened, as a sentence, by whom, when, from what to what. Append-only; the web role of the database may only insert and read.</summary>
public sealed class HistoryEntry
{
    internal HistoryEntry(Id<Application> applicationId, Text sentence, string from, string to, Actor by, DateTimeOffset at, bool forOfficeOnly = false)
    {
        Id = Id<HistoryEntry>.New(at);
        ApplicationId = applicationId;
        Sentence = sentence;
        From = from;
        To = to;
        PersonId = by.Person;
        OrganisationId = by.Organisation;
        Role = by.Role;
        At = at;
        ForOfficeOnly = forOfficeOnly;
    }

    private HistoryEntry()
    {
    }

    public Id<HistoryEntry> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    /// <summary>«Innstillingen er godkjent av leder.»</summary>
    public Text Sentence { get; private set; } = Text.Empty;

    /// <summary>The status before, by name; the same as after where the move changed none.</summary>
    public string From { get; private set; } = string.Empty;

    public string To { get; private set; } = string.Empty;

    public Id<Person> PersonId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Role Role { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Internal work of the embete that the applicant does not see before the letter.</summary>
    public bool ForOfficeOnly { get; private set; }
}
