using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>Letters that belong to no decision.</summary>
public sealed partial class Application
{
    /// <summary>Sends the letter of a dismissal, or the one that carries a request for missing items.</summary>
    public void SendLetter(Letter letter, LetterContent content, Actor by, DateTimeOffset at)
    {
        var stands = letter.Kind switch
        {
            LetterKind.Dismissal => Status is ApplicationStatus.Dismissed,
            LetterKind.InformationRequest => _informationRequests.Exists(request => request.Id == letter.InformationRequestId && request.IsOpen),
            _ => false,
        };
        if (!stands)
        {
            throw new RuleViolation(LetterRules.HasItsGround);
        }

        letter.Send(this, content, by, at);
        Note(
            letter.Kind is LetterKind.Dismissal ? new("Avvisningsbrevet {0} er sendt.", "Avvisingsbrevet {0} er sendt.") : new Text("Mangelbrevet {0} er sendt.", "Mangelbrevet {0} er sendt."),
            by, at, content.Number);
    }
}
