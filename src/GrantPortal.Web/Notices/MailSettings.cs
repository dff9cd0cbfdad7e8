using GrantPortal.Domain.People;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Notices;

/// <summary>The mail server that notices go through: settings <c>Mail:Host</c>, <c>Port</c>, <c>From</c>, <c>User</c>, <c>Password</c> and <c>Tls</c>.</summary>
/// <param name="Host">Its name; without one no notice is sent.</param>
/// <param name="Port">25, unless told.</param>
/// <param name="From">The address that notices come from.</param>
/// <param name="User">Who signs in there; null where nobody needs to.</param>
/// <param name="Password">The password, from <c>Mail__Password</c> in the environment.</param>
/// <param name="Tls">True when the connection must be encrypted (STARTTLS).</param>
public sealed record MailSettings(string Host, int Port, EmailAddress From, string? User, string? Password, bool Tls)
{
    private const int UsualPort = 25;

    /// <summary>The settings; null where there is no mail server.</summary>
    /// <exception cref="StartupFailure">There is a mail server, and what it needs is missing.</exception>
    public static MailSettings? Read(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        if (mail["Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        return EmailAddress.TryParse(mail["From"], out var from)
            ? new MailSettings(host, mail.GetValue("Port", UsualPort), from, mail["User"], mail["Password"], mail.GetValue("Tls", defaultValue: false))
            : throw new StartupFailure("Mail__Host is set and Mail__From is not, or is no e-mail address: set the address that notices come from, or remove Mail__Host to send none.");
    }
}
