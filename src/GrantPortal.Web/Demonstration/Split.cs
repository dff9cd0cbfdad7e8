namespace GrantPortal.Web.Demonstration;

/// <summary>Divides sums so that the pieces always add up to the sum. Amounts are whole kroner.</summary>
internal static class Split
{
    /// <summary>Divides by weights, in whole thousands where the sum allows it; the first piece takes what is left over.</summary>
    public static long[] ByWeight(long sum, params IReadOnlyList<long> weights)
    {
        var step = sum / weights.Count >= 20_000 ? 1_000 : 1;
        var pieces = weights.Select(weight => (long)((decimal)sum * weight / weights.Sum()) / step * step).ToArray();
        pieces[0] += sum - pieces.Sum();
        return pieces;
    }

    /// <summary>Divides a grant over what was sought, never more on a line than was sought there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grant is more than all that was sought.</exception>
    public static long[] Within(long grant, IReadOnlyList<long> sought)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grant, sought.Sum());
        var pieces = grant == 0 ? new long[sought.Count] : ByWeight(grant, sought);
        for (var place = 0; place < pieces.Length; place++)
        {
            var over = Math.Max(0, pieces[place] - sought[place]);
            pieces[place] -= over;
            for (var next = place + 1; over > 0; next++)
            {
                var room = Math.Min(over, sought[next % pieces.Length] - pieces[next % pieces.Length]);
                pieces[next % pieces.Length] += room;
                over -= room;
            }
        }

        return pieces;
    }
}
