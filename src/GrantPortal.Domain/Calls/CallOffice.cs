using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Calls;

/// <summary>A call at one embete: its deadlines and its functional contact point (GEN-07, KI-93).</summary>
public sealed class CallOffice
{
    internal CallOffice(Id<CallOffice> id, Id<Organisation> officeId, Deadlines deadlines, string contact) =>
        (Id, OfficeId, Deadlines, Contact) = (id, officeId, deadlines, contact);

    private CallOffice()
    {
    }

    public Id<CallOffice> Id { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Deadlines Deadlines { get; private set; } = new(default, default, default);

    /// <summary>A functional e-mail address, never a person's.</summary>
    public string Contact { get; private set; } = string.Empty;

    internal void Change(Deadlines deadlines, string contact) => (Deadlines, Contact) = (deadlines, contact);
}
