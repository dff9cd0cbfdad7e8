namespace GrantPortal.Domain.Samples;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014; Vigna's public-domain reference): the same numbers from the same seed on every platform and in every version of .NET,
/// which <see cref="Random"/> does not promise. Good enough to draw with, and short enough to be read by who wants to check a draw by hand.
/// </summary>
public sealed class SplitMix(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 up to, and not with, <paramref name="bound"/>; all equally likely.</summary>
    public long Below(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        // What is left over at the top would favour the low numbers, and is thrown away.
        var limit = ulong.MaxValue - (ulong.MaxValue % (ulong)bound);
        ulong number;
        do
        {
            number = Next();
        }
        while (number >= limit);

        return (long)(number % (ulong)bound);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
