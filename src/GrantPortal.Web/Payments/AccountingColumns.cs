using System.Text;

namespace GrantPortal.Web.Payments;

/// <summary>Which column of the list holds what, found by the words that accounting systems use. The reference may stand in more than one.</summary>
internal sealed record AccountingColumns(IReadOnlyList<int> References, int? Amount, int? Date, int? Status, int? Reason, int? Voucher)
{
    /// <summary>How far down the headings may stand, under a title or two.</summary>
    public const int MostLinesBefore = 10;

    private static readonly string[] ReferenceWords = ["referanse", "referansenummer", "betalingsreferanse", "ref", "varreferanse", "kid", "kidnummer", "kidmelding", "kidreferanse", "melding", "meldingstekst", "meldingtilmottaker", "meldingtilmottakar", "betalingsinformasjon", "tekst"];
    private static readonly string[] AmountWords = ["belop", "belopkr", "belopnok", "belopikroner", "kroner"];
    private static readonly string[] DateWords = ["dato", "betalingsdato", "bokforingsdato", "bokfort", "bokfortdato", "valutadato", "valuteringsdato", "oppgjorsdato", "utbetalingsdato", "innbetalingsdato"];
    private static readonly string[] StatusWords = ["status", "betalingsstatus", "hendelse", "hending", "type", "transaksjonstype"];
    private static readonly string[] ReasonWords = ["arsak", "arsaktilretur", "returarsak", "grunn", "avvisningsarsak", "feilmelding", "merknad", "kommentar"];
    private static readonly string[] VoucherWords = ["bilag", "bilagsnr", "bilagsnummer", "transaksjon", "transaksjonsid", "transaksjonsnr", "transaksjonsnummer", "lopenummer", "lopenr", "arkivreferanse"];

    /// <summary>What a list must have, by name, where it lacks it.</summary>
    public IEnumerable<(string Nb, string Nn)> Missing()
    {
        if (References.Count == 0)
        {
            yield return ("referanse eller KID", "referanse eller KID");
        }

        if (Amount is null)
        {
            yield return ("beløp", "beløp");
        }

        if (Date is null)
        {
            yield return ("dato", "dato");
        }

        if (Status is null)
        {
            yield return ("status", "status");
        }
    }

    public static AccountingColumns Of(IReadOnlyList<string> headings)
    {
        var words = headings.Select(Word).ToList();
        int? Find(string[] names) => words.FindIndex(word => names.Contains(word, StringComparer.Ordinal)) is var place and >= 0 ? place : null;
        return new(
            [.. words.Index().Where(word => ReferenceWords.Contains(word.Item, StringComparer.Ordinal)).Select(word => word.Index)],
            Find(AmountWords), Find(DateWords), Find(StatusWords), Find(ReasonWords), Find(VoucherWords));
    }

    /// <summary>How many of the things that a list must have these headings name.</summary>
    public static int Known(IReadOnlyList<string> headings) => 4 - Of(headings).Missing().Count();

    /// <summary>A word without case, spaces and signs, with a for å and o for ø: «Beløp (kr)» is <c>belopkr</c>.</summary>
    public static string Word(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            _ = letter switch
            {
                'å' => word.Append('a'),
                'ø' => word.Append('o'),
                'æ' => word.Append("ae"),
                _ when char.IsAsciiLetter(letter) => word.Append(letter),
                _ => word,
            };
        }

        return word.ToString();
    }
}
