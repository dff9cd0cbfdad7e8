using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Lifecycles;

/// <summary>Where an allowed move leads, and the roles of those who may make it.</summary>
/// <param name="To">The status after the move.</param>
/// <param name="By">The roles that make it.</param>
public sealed record Move<TStatus>(TStatus To, params IReadOnlyList<Role> By)
    where TStatus : struct, Enum
{
    public bool MayBeMadeBy(Role role) => By.Contains(role);
}

/// <summary>One aggregate's lifecycle: the table that the guard, the buttons, the diagram in the docs and the tests all read.</summary>
/// <param name="name">The aggregate's name, as it stands in <c>docs/lifecycles.md</c>.</param>
/// <param name="table">The table: the move, or null where the move is not allowed.</param>
public sealed class Lifecycle<TStatus, TAction>(string name, Func<TStatus, TAction, Move<TStatus>?> table)
    where TStatus : struct, Enum
    where TAction : struct, Enum
{
    public string Name { get; } = name;

    public Move<TStatus>? Find(TStatus status, TAction action) => table(status, action);

    /// <summary>The moves that a person with <paramref name="roles"/> may make now, in the order of the table's actions.</summary>
    public IEnumerable<TAction> MovesFor(TStatus status, IReadOnlySet<Role> roles) =>
        Enum.GetValues<TAction>().Where(action => Find(status, action) is { } move && roles.Any(move.MayBeMadeBy));

    /// <summary>The status that the action leads to.</summary>
    /// <exception cref="ForbiddenMove">The table has no such cell, or the actor lacks its role.</exception>
    public TStatus Next(TStatus status, TAction action, Actor by)
    {
        var move = Find(status, action);
        return move is not null && move.MayBeMadeBy(by.Role)
            ? move.To
            : throw new ForbiddenMove(Name, status.ToString(), action.ToString());
    }
}
