using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.DecisionLists;

/// <summary>What a directorate's caseworker has written for one grant line, beside the embete's recommendation.</summary>
public sealed class DecisionListLine
{
    internal DecisionListLine(Id<Application> application, string key, DateTimeOffset at) => (Id, ApplicationId, Key) = (Id<DecisionListLine>.New(at), application, key);

    private DecisionListLine()
    {
    }

    public Id<DecisionListLine> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    /// <summary>The grant line's key.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>Kroner.</summary>
    public Kroner? Amount { get; private set; }

    /// <summary>The reason's key in the call's list, where less than sought is granted.</summary>
    public string? ReasonCode { get; private set; }

    public Id<Person> WrittenBy { get; private set; }

    internal void Write(Kroner? amount, string? reasonCode, Actor by) => (Amount, ReasonCode, WrittenBy) = (amount, reasonCode, by.Person);
}
