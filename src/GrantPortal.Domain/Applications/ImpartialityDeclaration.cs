using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Applications;

/// <summary>One person's declaration for one case (habilitet, fvl. kapittel II; facts B5). The partial one is locked out of it, reading included.</summary>
public sealed class ImpartialityDeclaration
{
    internal ImpartialityDeclaration(Id<Person> personId, bool isImpartial, string reason, DateTimeOffset at) =>
        (Id, PersonId, IsImpartial, Reason, At) = (Id<ImpartialityDeclaration>.New(at), personId, isImpartial, reason, at);

    private ImpartialityDeclaration()
    {
    }

    public Id<ImpartialityDeclaration> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public bool IsImpartial { get; private set; }

    /// <summary>Why not, in the person's own words; empty when impartial.</summary>
    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }
}
