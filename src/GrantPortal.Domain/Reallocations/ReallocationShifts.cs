using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Reallocations;

/// <summary>What approved reallocations have moved between an award's grant lines; in all they move nothing.</summary>
public sealed class ReallocationShifts
{
    private readonly Dictionary<string, long> _shifts = new(StringComparer.Ordinal);

    private ReallocationShifts()
    {
    }

    public static ReallocationShifts None { get; } = new();

    public static ReallocationShifts Of(IEnumerable<Reallocation> reallocations)
    {
        var shifts = new ReallocationShifts();
        foreach (var reallocation in reallocations)
        {
            shifts._shifts[reallocation.FromKey] = shifts.Shift(reallocation.FromKey) - reallocation.Approved.Amount;
            shifts._shifts[reallocation.ToKey] = shifts.Shift(reallocation.ToKey) + reallocation.Approved.Amount;
        }

        return shifts;
    }

    /// <summary>Kroner moved to the grant line; negative where they were moved from it.</summary>
    public long Shift(string line) => _shifts.GetValueOrDefault(line);

    /// <summary>What may be used on the grant line, kroner: granted, with what was moved.</summary>
    public Kroner GrantedOn(GrantLine line) => new(Math.Max(0, line.Granted.Amount + Shift(line.Key)));
}
