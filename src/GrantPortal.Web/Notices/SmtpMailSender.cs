using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Notices;

/// <summary>
/// Speaks SMTP through System.Net.Mail. A mail that is sent again has the Message-ID that it had, by which a server that did take the first one knows it.
/// </summary>
public sealed class SmtpMailSender(MailSettings settings) : IMailSender
{
    private const string Name = "Tilskuddsportalen";

    private const int FirstPermanentCode = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<MailOutcome> SendAsync(Mail mail)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var message = Message(mail);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Password);
        }

        try
        {
            await client.SendMailAsync(message, patience.Token);
            return MailOutcome.Taken;
        }
        catch (OperationCanceledException)
        {
            return new MailOutcome($"{settings.Host} did not answer in {Patience.TotalSeconds} seconds.", false);
        }
        catch (SmtpException refused)
        {
            // Only what it says of the recipient is for good; a refused sign-in is ours to mend, and then the mail goes.
            return new MailOutcome(Sentence(refused), refused is SmtpFailedRecipientException && (int)refused.StatusCode >= FirstPermanentCode);
        }
    }

    private static string Sentence(SmtpException refused) =>
        refused.InnerException is { } cause ? $"{refused.Message} {cause.GetBaseException().Message}" : refused.Message;

    private MailMessage Message(Mail mail)
    {
        var message = new MailMessage(new MailAddress(settings.From.Address, Name), new MailAddress(mail.To.Address))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Message-ID", $"<{mail.Key}@{message.From!.Host}>");
        message.Headers.Add("Content-Language", mail.Language.Code());
        // No holiday answers to a machine (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
