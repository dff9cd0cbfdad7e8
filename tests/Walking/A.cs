using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Walking;

/// <summary>
/// Where tests begin: <c>A.Application().By(TheField.Gjovik()).Recommended()</c> walks there by the verbs that users use, so no test starts in a
/// state that nobody can reach.
/// </summary>
public static class A
{
    /// <summary>What time it is when a walk begins: an ordinary Monday, 12:00 in Oslo, four weeks before the deadline.</summary>
    public static readonly DateTimeOffset Monday = new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero);

    /// <summary>A call of KI for 2027, still only planned.</summary>
    public static CallWalk Call() => new();

    /// <summary>A call of NAV for 2027, still only planned.</summary>
    public static CallWalk NavCall() => new("nav");

    /// <summary>An application of NAV in an open call, by Nav Gjøvik unless another is named.</summary>
    public static NavWalk NavApplication() => new();

    /// <summary>An application in an open call, by Gjøvik unless another is named; nothing is begun before a verb asks for it.</summary>
    public static ApplicationWalk Application() => new();

    /// <summary>An application of LSV or BU in an open call, by Gjøvik unless another is named.</summary>
    public static ApplicationWalk Measure(string scheme = "bu") => new(scheme);

    /// <summary>A call of LSV or BU for 2027, still only planned.</summary>
    public static CallWalk MeasureCall(string scheme = "bu") => new(scheme);

    /// <summary>The Leve hele livet mapping of a kommune in an open call.</summary>
    public static MappingWalk Mapping() => new();

    /// <summary>Somebody with a role in an organisation.</summary>
    public static Actor Actor(Organisation organisation, Role role) => new(Id<Person>.New(Monday), role, organisation.Id);
}
