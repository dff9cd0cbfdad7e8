using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace GrantPortal.Domain.People;

/// <summary>
/// A person's e-mail address, alone and without a name. Normal form: without spaces around it, what stands after @ in lower case.
/// <see href="https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1"/>
/// </summary>
public sealed record EmailAddress
{
    private const int MostCharacters = 254;

    private EmailAddress(string address) => Address = address;

    public string Address { get; }

    /// <summary>Reads what a person types: letters, digits and the usual signs, an @, and a host with a dot.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var typed = (text ?? string.Empty).Trim();
        address = typed.Length <= MostCharacters && !typed.Any(char.IsControl) && MailAddress.TryCreate(typed, out var read) && read.Address == typed && read.Host.Contains('.', StringComparison.Ordinal)
            ? new EmailAddress($"{read.User}@{read.Host.ToLowerInvariant()}")
            : null;
        return address is not null;
    }

    /// <exception cref="FormatException">The text is no e-mail address.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException($"'{text}' is not an e-mail address.");

    public override string ToString() => Address;
}
