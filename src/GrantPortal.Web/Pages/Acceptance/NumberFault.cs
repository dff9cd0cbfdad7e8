using GrantPortal.Domain.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Acceptance;

/// <summary>What is wrong with a number that has control digits, as an instruction: too few or too many digits, other characters, or digits that do not fit.</summary>
internal static class NumberFault
{
    public static string Of(string? typed, int digits, Text name)
    {
        var compact = string.Concat((typed ?? string.Empty).Where(character => !char.IsWhiteSpace(character) && character != '.'));
        Text fault = compact switch
        {
            "" => new("Skriv {0} med {1} sifre.", "Skriv {0} med {1} siffer."),
            _ when !compact.All(char.IsAsciiDigit) => new("{2} kan bare ha sifre, mellomrom og punktum.", "{2} kan berre ha siffer, mellomrom og punktum."),
            _ when compact.Length != digits => new("{2} skal ha {1} sifre. Du har skrevet {3}.", "{2} skal ha {1} siffer. Du har skrive {3}."),
            _ => new("{2} stemmer ikke med kontrollsifferet. Se etter om to sifre er byttet om.", "{2} stemmer ikkje med kontrollsifferet. Sjå etter om to siffer er bytte om."),
        };
        var inSentence = new Text(name.Nb.ToLowerInvariant(), name.Nn.ToLowerInvariant());
        return Say(fault.With(inSentence, Norwegian.Number(digits), name, Norwegian.Number(compact.Length)));
    }
}
