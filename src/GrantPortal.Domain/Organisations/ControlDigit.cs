namespace GrantPortal.Domain.Organisations;

/// <summary>The modulus-11 control digit that organisation and account numbers share (facts D4).</summary>
internal static class ControlDigit
{
    private const string Separators = " .\u00A0\u202F";

    /// <summary>The digits when they are as many as the weights ask for and the last one is right; otherwise null.</summary>
    public static string? Read(string? text, ReadOnlySpan<int> weights)
    {
        var digits = string.Concat((text ?? string.Empty).Trim().Where(c => !Separators.Contains(c, StringComparison.Ordinal)));
        if (digits.Length != weights.Length + 1 || !digits.All(char.IsAsciiDigit) || digits.All(c => c == '0'))
        {
            return null;
        }

        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (digits[i] - '0');
        }

        var remainder = sum % 11;
        var control = remainder == 0 ? 0 : 11 - remainder;
        return control == digits[^1] - '0' ? digits : null;
    }
}
