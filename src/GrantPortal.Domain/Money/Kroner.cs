using System.Globalization;

namespace GrantPortal.Domain.Money;

/// <summary>An amount in whole Norwegian kroner, zero or more. Blank is no amount at all and is written as null, never as zero.</summary>
public readonly record struct Kroner : IComparable<Kroner>
{
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public Kroner(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = amount;
    }

    public static Kroner Zero { get; }

    /// <summary>Whole kroner.</summary>
    public long Amount { get; }

    public static Kroner operator +(Kroner left, Kroner right) => new(checked(left.Amount + right.Amount));

    public static bool operator <(Kroner left, Kroner right) => left.Amount < right.Amount;

    public static bool operator <=(Kroner left, Kroner right) => left.Amount <= right.Amount;

    public static bool operator >(Kroner left, Kroner right) => left.Amount > right.Amount;

    public static bool operator >=(Kroner left, Kroner right) => left.Amount >= right.Amount;

    public static Kroner Sum(IEnumerable<Kroner> amounts) => new(amounts.Sum(amount => amount.Amount));

    /// <summary>What is left of this amount when <paramref name="taken"/> is used; never under zero.</summary>
    public Kroner Less(Kroner taken) => new(Math.Max(0, Amount - taken.Amount));

    public int CompareTo(Kroner other) => Amount.CompareTo(other.Amount);

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);
}
