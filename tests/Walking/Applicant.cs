using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Walking;

/// <summary>An organisation that applies, with those who write and sign for it and the embete that it belongs to.</summary>
public sealed record Applicant(Organisation Organisation, Organisation Payee, Organisation Office, Actor Contact, Actor SecondContact, Actor Signatory, string Title)
{
    /// <summary>The head of the Nav office, who signs beside the administrative head of its kommune (NAV-40).</summary>
    public Actor NavLeader { get; } = A.Actor(Organisation, Role.NavLeader);

    /// <summary>The people at its embete.</summary>
    public OfficeStaff Staff { get; } = OfficeStaff.Of(Office);
}

/// <summary>Those who work at an embete.</summary>
public sealed record OfficeStaff(Actor Caseworker, Actor SecondCaseworker, Actor Leader, Actor Paymaster)
{
    private static readonly Dictionary<Organisation, OfficeStaff> Known = [];
    private static readonly Lock Door = new();

    /// <summary>The same people each time, as a case meets them more than once.</summary>
    public static OfficeStaff Of(Organisation office)
    {
        lock (Door)
        {
            return Known.TryGetValue(office, out var staff) ? staff : Known[office] = new OfficeStaff(
                A.Actor(office, Role.Caseworker), A.Actor(office, Role.Caseworker), A.Actor(office, Role.OfficeLeader), A.Actor(office, Role.Paymaster));
        }
    }
}
