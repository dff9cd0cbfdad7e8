using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Calls;

/// <summary>A later deadline, for a whole embete or for one applicant, with its reason (facts B1).</summary>
public sealed class Extension
{
    internal Extension(Id<Extension> id, DeadlineKind kind, Id<Organisation> officeId, Id<Organisation>? applicantId, DateTimeOffset until, string reason, Id<Person> by, DateTimeOffset at) =>
        (Id, Kind, OfficeId, ApplicantId, Until, Reason, By, At) = (id, kind, officeId, applicantId, until, reason, by, at);

    private Extension()
    {
    }

    public Id<Extension> Id { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>Null: for everyone at the embete.</summary>
    public Id<Organisation>? ApplicantId { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public Id<Person> By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
