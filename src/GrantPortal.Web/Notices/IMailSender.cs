using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Notices;

/// <summary>The way out to the mail server.</summary>
public interface IMailSender
{
    /// <summary>
    /// Hands the mail over, and returns when the server has answered or has been silent for too long. It cannot be called off: a mail that is half sent is the one thing
    /// that nobody can tell the end of.
    /// </summary>
    Task<MailOutcome> SendAsync(Mail mail);
}

/// <summary>A mail of plain text.</summary>
/// <param name="Key">What makes it one and the same mail however often it is sent: the first half of its Message-ID.</param>
/// <param name="To">Whom it goes to.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="Language">The målform that it is in.</param>
public sealed record Mail(string Key, EmailAddress To, string Subject, string Body, Language Language);

/// <summary>What the mail server answered.</summary>
/// <param name="Failure">Null when it has taken the mail over; else what it said.</param>
/// <param name="IsForGood">True when it will never take it, as for an address that does not exist.</param>
public sealed record MailOutcome(string? Failure, bool IsForGood)
{
    public static MailOutcome Taken { get; } = new(null, false);
}
