using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Networks;

/// <summary>A gathering (samling) of a network: who is invited, and who came (NAV-36, NAV-91).</summary>
public sealed class NetworkMeeting
{
    private readonly List<Attendance> _attendances = [];

    private NetworkMeeting()
    {
    }

    public Id<NetworkMeeting> Id { get; private set; }

    /// <summary>The embete that holds it.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string Venue { get; private set; } = string.Empty;

    public DateOnly HeldOn { get; private set; }

    public Id<Person> CalledBy { get; private set; }

    public DateTimeOffset CalledAt { get; private set; }

    /// <summary>When it was registered who came; null before.</summary>
    public DateTimeOffset? RegisteredAt { get; private set; }

    /// <summary>The invited projects.</summary>
    public IReadOnlyList<Attendance> Attendances => _attendances;

    /// <summary>Calls a gathering.</summary>
    /// <param name="projects">The projects of the embete's network that are invited.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="venue">Where.</param>
    /// <param name="heldOn">The day; not before today.</param>
    /// <param name="by">At the embete.</param>
    /// <param name="at">When.</param>
    public static NetworkMeeting Call(IReadOnlyList<NetworkProject> projects, string title, string venue, DateOnly heldOn, Actor by, DateTimeOffset at)
    {
        if (projects.Count == 0)
        {
            throw new RuleViolation(NetworkRules.SomebodyIsInvited);
        }

        foreach (var project in projects)
        {
            NetworkRules.DemandKeeper(project.OfficeId, by);
        }

        var (named, place) = (Norwegian.Normalise(title).Trim(), Norwegian.Normalise(venue).Trim());
        if (named.Length == 0 || place.Length == 0)
        {
            throw new RuleViolation(NetworkRules.SaysWhatAndWhere);
        }

        if (heldOn < OsloTime.DateOf(at))
        {
            throw new RuleViolation(NetworkRules.IsNotPast);
        }

        var meeting = new NetworkMeeting { Id = Id<NetworkMeeting>.New(at), OfficeId = by.Organisation, Title = named, Venue = place, HeldOn = heldOn, CalledBy = by.Person, CalledAt = at };
        meeting._attendances.AddRange(projects.Select(project => new Attendance(project.Id)));
        return meeting;
    }

    /// <summary>Registers who came; it can be mended afterwards.</summary>
    /// <exception cref="RuleViolation">It is not held yet.</exception>
    public void Register(IReadOnlyCollection<Id<NetworkProject>> came, Actor by, DateTimeOffset at)
    {
        NetworkRules.DemandKeeper(OfficeId, by);
        if (HeldOn > OsloTime.DateOf(at))
        {
            throw new RuleViolation(NetworkRules.IsHeld, Norwegian.Date(HeldOn));
        }

        foreach (var attendance in _attendances)
        {
            attendance.Register(came.Contains(attendance.ProjectId));
        }

        RegisteredAt = at;
    }
}

/// <summary>An invited project, and whether it came.</summary>
public sealed class Attendance
{
    internal Attendance(Id<NetworkProject> project) => ProjectId = project;

    private Attendance()
    {
    }

    public Id<NetworkProject> ProjectId { get; private set; }

    /// <summary>Null until it is registered.</summary>
    public bool? Came { get; private set; }

    internal void Register(bool came) => Came = came;
}
