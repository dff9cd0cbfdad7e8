using System.Diagnostics.CodeAnalysis;

namespace GrantPortal.Domain.Organisations;

/// <summary>
/// A Norwegian bank account number: eleven digits, the last a modulus-11 control digit (facts D4). Normal form: the digits alone.
/// <see href="https://www.bits.no/"/>
/// </summary>
public sealed record AccountNumber
{
    private AccountNumber(string digits) => Digits = digits;

    /// <summary>The eleven digits.</summary>
    public string Digits { get; }

    /// <summary>Reads what a person types or pastes: digits with spaces or dots between. All-zero and remainder 1 are invalid.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AccountNumber? number)
    {
        number = ControlDigit.Read(text, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) is { } digits ? new AccountNumber(digits) : null;
        return number is not null;
    }

    /// <exception cref="FormatException">The text is no account number.</exception>
    public static AccountNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an account number.");

    /// <summary>Grouped for people: 1234.56.78903.</summary>
    public override string ToString() => $"{Digits[..4]}.{Digits[4..6]}.{Digits[6..]}";
}
