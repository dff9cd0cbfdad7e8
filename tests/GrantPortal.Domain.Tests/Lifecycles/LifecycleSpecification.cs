using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Tests.Lifecycles;

/// <summary>A cell that a lifecycle table allows, written by hand beside the table.</summary>
public sealed record Allowed<TStatus, TAction>(TStatus From, TAction Action, TStatus To, params IReadOnlyList<Role> By)
    where TStatus : struct, Enum
    where TAction : struct, Enum;

/// <summary>Checks every cell of a lifecycle table, status × action × role: the allowed ones lead where they should, all others are refused.</summary>
public static class LifecycleSpecification
{
    public static void ShouldAllowOnly<TStatus, TAction>(this Lifecycle<TStatus, TAction> table, params IReadOnlyList<Allowed<TStatus, TAction>> allowed)
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        var cells = allowed.ToDictionary(cell => (cell.From, cell.Action));
        foreach (var (status, action) in from status in Enum.GetValues<TStatus>() from action in Enum.GetValues<TAction>() select (status, action))
        {
            var cell = cells.GetValueOrDefault((status, action));
            table.Find(status, action)?.To.Should().Be(cell?.To, $"{table.Name}: {action} in {status}");
            foreach (var role in Enum.GetValues<Role>())
            {
                var mayBeMade = cell?.By.Contains(role) ?? false;
                table.MovesFor(status, new HashSet<Role> { role }).Contains(action).Should().Be(mayBeMade, $"{table.Name}: {role}'s button {action} in {status}");
                ShouldLead(table, status, action, role, mayBeMade ? cell!.To : null);
            }
        }
    }

    private static void ShouldLead<TStatus, TAction>(Lifecycle<TStatus, TAction> table, TStatus status, TAction action, Role role, TStatus? to)
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        var by = new Actor(default(Id<Person>), role, default(Id<Organisation>));
        var move = () => table.Next(status, action, by);
        if (to is null)
        {
            move.Should().Throw<ForbiddenMove>($"{table.Name}: {role} may not {action} in {status}");
        }
        else
        {
            move().Should().Be(to.Value, $"{table.Name}: {role} does {action} in {status}");
        }
    }
}
