using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Letters;

/// <summary>What a letter from one authority to another is made from: an embete's referral, a directorate's authorisation.</summary>
/// <param name="Call">The call.</param>
/// <param name="Sender">Who writes.</param>
/// <param name="Recipient">Who is written to.</param>
/// <param name="Writer">The name or role of who sends it.</param>
/// <param name="Number">The letter's number.</param>
/// <param name="At">When it is sent, or read before it is.</param>
public sealed record AuthorityLetterBasis(Call Call, Organisation Sender, Organisation Recipient, string Writer, string Number, DateTimeOffset At)
{
    public DateOnly Date => OsloTime.DateOf(At);

    /// <summary>The målform that the recipient has resolved on, else bokmål.</summary>
    public Language Language => Recipient.LetterLanguage(Language.Bokmal);
}
