using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Calls;

/// <summary>A call at one embete: its deadlines and its functional contact point (GEN-07, KI-93, NAV-93).</summary>
public sealed class CallOffice
{
    internal CallOffice(Id<CallOffice> id, Id<Organisation> officeId, Deadlines deadlines, string contact, Id<Person>? contactPersonId) =>
        (Id, OfficeId, Deadlines, Contact, ContactPersonId) = (id, officeId, deadlines, contact, contactPersonId);

    private CallOffice()
    {
    }

    public Id<CallOffice> Id { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Deadlines Deadlines { get; private set; } = new(default, default, default);

    /// <summary>A functional e-mail address, never a person's.</summary>
    public string Contact { get; private set; } = string.Empty;

    /// <summary>Whom signed-in people may ask for by name; the public never sees it (KI-93).</summary>
    public Id<Person>? ContactPersonId { get; private set; }

    internal void Change(Deadlines deadlines, string contact, Id<Person>? contactPerson) => (Deadlines, Contact, ContactPersonId) = (deadlines, contact, contactPerson);

    /// <summary>The same embete in a call that is a copy: the deadlines stand as many years later, and a person looks at them before publishing.</summary>
    internal CallOffice InYear(int yearsLater, DateTimeOffset at) => new(Id<CallOffice>.New(at), OfficeId, Deadlines.Later(yearsLater), Contact, ContactPersonId);
}
