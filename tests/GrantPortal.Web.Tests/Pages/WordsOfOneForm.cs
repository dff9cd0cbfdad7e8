using System.Text.RegularExpressions;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>Words that are written in one målform only. A page that shows one of them in the other has been translated in half.</summary>
internal static partial class WordsOfOneForm
{
    private static readonly HashSet<string> Bokmal = Split(
        """
        ikke hva hvor hvem hvordan hvorfor hvilken hvilket hvilke hver hvert hvis bare noen noe noenting jeg dere deres en et ett ennå nå fra være vært ble
        tilskudd tilskuddet tilskuddene utlysning utlysningen utlysninger utlysningene saksbehandler saksbehandleren saksbehandlere saksbehandling
        egenandel egenandelen regnskap regnskapet virksomhet virksomheten virksomheter virksomhetene opplysninger opplysningene
        tjeneste tjenester tjenestene måned måneder dager uker kommuner kommunene bydeler søkere statlige
        saken siden filen adressen mye mer flere hele sammen mellom annen annet begge selv gjøre gjør gjort sier vet kommer gjelder skriver
        velg vist vises lagret endret endre sendte åpen åpne åpnet lukket leder lederen ledere lenke lenken rekkefølge utbetalinger innstillinger godkjenninger
        forrige måte samme disse dette eksempel hjelpemidler hindring rettigheter
        """);

    private static readonly HashSet<string> Nynorsk = Split(
        """
        ikkje kva kven kvar korleis kvifor kvart berre nokon noko nokre eg dykk dykkar ein eit éin éi eitt enno frå vere vore blei vart
        tilskot tilskotet tilskota utlysing utlysinga utlysingar utlysingane saksbehandlar saksbehandlaren saksbehandlarar
        eigendel eigendelen rekneskap rekneskapen verksemd verksemda verksemder verksemdene opplysningar opplysningane
        teneste tenester tenestene månad månader dagar veker kommunar kommunane bydelar søkjarar statlege
        mykje meir fleire heile saman mellom annan anna sjølv gjere gjer gjort seier veit kjem gjeld
        vel lagra opna leiar leiaren leiarar lenkje utbetalingar innstillingar godkjenningar førre måten døme vising
        """);

    // The same letters are a word of the other form too, or of both.
    private static readonly HashSet<string> Shared = ["mellom", "gjort", "gjer", "måten", "vel", "dette", "endre", "hindring", "mer", "vist", "anna"];

    static WordsOfOneForm()
    {
        Bokmal.ExceptWith(Shared);
        Nynorsk.ExceptWith(Shared);
    }

    public static IEnumerable<string> BokmalIn(string text) => In(text, Bokmal);

    public static IEnumerable<string> NynorskIn(string text) => In(text, Nynorsk);

    private static IEnumerable<string> In(string text, HashSet<string> words) =>
        Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(words.Contains).Distinct();

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word();
}
