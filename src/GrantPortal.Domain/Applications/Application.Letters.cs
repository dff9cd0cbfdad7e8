using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>Letters that belong to no decision.</summary>
public sealed partial class Application
{
    /// <summary>Sends a letter that carries no decision: of a dismissal, with a request for missing items, or on what follows the award.</summary>
    public void SendLetter(Letter letter, LetterContent content, Actor by, DateTimeOffset at)
    {
        var stands = letter.Kind switch
        {
            LetterKind.Dismissal => Status is ApplicationStatus.Dismissed,
            LetterKind.InformationRequest => _informationRequests.Exists(request => request.Id == letter.InformationRequestId && request.IsOpen),
            LetterKind.Grant or LetterKind.Refusal or LetterKind.CarryOver or LetterKind.Replacement => false,
            _ => Status is ApplicationStatus.Decided,
        };
        if (!stands)
        {
            throw new RuleViolation(LetterRules.HasItsGround);
        }

        letter.Send(this, content, by, at);
        var sentence = letter.Kind switch
        {
            LetterKind.Dismissal => new Text("Avvisningsbrevet {0} er sendt.", "Avvisingsbrevet {0} er sendt."),
            LetterKind.InformationRequest => new("Mangelbrevet {0} er sendt.", "Mangelbrevet {0} er sendt."),
            _ => new("Brevet {0} er sendt: {1}.", "Brevet {0} er sendt: {1}."),
        };
        Note(sentence, by, at, content.Number, Text.Same(content.Subject));
    }
}
