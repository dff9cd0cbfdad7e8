using System.Diagnostics.CodeAnalysis;

namespace GrantPortal.Domain.Organisations;

/// <summary>
/// An organisation number: nine digits, the last a modulus-11 control digit (facts D4). Normal form: the digits alone.
/// <see href="https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/"/>
/// </summary>
public sealed record OrganisationNumber
{
    private OrganisationNumber(string digits) => Digits = digits;

    /// <summary>The nine digits.</summary>
    public string Digits { get; }

    /// <summary>Reads what a person types or pastes: digits with spaces or dots between. All-zero and remainder 1 are invalid.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OrganisationNumber? number)
    {
        number = ControlDigit.Read(text, [3, 2, 7, 6, 5, 4, 3, 2]) is { } digits ? new OrganisationNumber(digits) : null;
        return number is not null;
    }

    /// <exception cref="FormatException">The text is no organisation number.</exception>
    public static OrganisationNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not an organisation number.");

    /// <summary>Grouped for people: 958 935 420, with non-breaking spaces.</summary>
    public override string ToString() => $"{Digits[..3]}\u00A0{Digits[3..6]}\u00A0{Digits[6..]}";
}
