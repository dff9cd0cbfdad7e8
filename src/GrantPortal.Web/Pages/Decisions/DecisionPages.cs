using GrantPortal.Domain.Languages;
using GrantPortal.Web.Pages.Cases;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Decisions;

/// <summary>What the pages on a sent decision say alike.</summary>
internal static class DecisionPages
{
    /// <summary>Which målform a text of the letter is asked for in.</summary>
    public static string WrittenIn(CaseHead head) => head.Facts.LetterLanguage is Language.Nynorsk
        ? Say("Skriv på nynorsk, som er målformen i brev til denne mottakeren.", "Skriv på nynorsk, som er målforma i brev til denne mottakaren.")
        : Say("Skriv på bokmål, som er målformen i brev til denne mottakeren.", "Skriv på bokmål, som er målforma i brev til denne mottakaren.");
}
