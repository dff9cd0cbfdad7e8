using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>Why lines got less than was sought: the call's sentence for the reason's code, then what the caseworker adds, then this year's priorities (KI-37, KI-73).</summary>
internal static class LetterReasons
{
    public static void Write(LetterWriter letter, LetterBasis basis, Decision decision)
    {
        letter.Section("Hvorfor vi har bestemt dette", "Kvifor vi har avgjort dette");
        var less = decision.Lines.Where(line => line.Outcome is not Outcome.Granted).OrderBy(line => line.Position).ToList();
        foreach (var line in less)
        {
            var sentence = basis.Call.Content.List("refusalReasons").FirstOrDefault(reason => reason.Key == line.ReasonCode)?.Label;
            letter.Point(Lead(line), sentence ?? Text.Empty, sentence is null ? [] : [Reasons]);
        }

        letter.Say(Text.Same(basis.Remarks));
        if (less.Count > 0)
        {
            letter.Demand(Reasons);
            Priorities(letter, basis);
        }
    }

    private static Text Lead(GrantLine line) => line.Outcome is Outcome.Refused
        ? new Text("{0} får ikke tilskudd:", "{0} får ikkje tilskot:").With(line.Title)
        : new Text("{0} får mindre enn dere søkte om:", "{0} får mindre enn de søkte om:").With(line.Title);

    private static void Priorities(LetterWriter letter, LetterBasis basis)
    {
        var priority = basis.Call.Content.TextOf("overarchingPriority");
        var criteria = basis.Call.Content.List("priorityCriteria");
        if (!priority.IsComplete)
        {
            return;
        }

        letter.Section("Slik er søknadene prioritert", "Slik er søknadene prioriterte").Say(priority);
        foreach (var criterion in criteria)
        {
            letter.Point(criterion.Label);
        }
    }
}
