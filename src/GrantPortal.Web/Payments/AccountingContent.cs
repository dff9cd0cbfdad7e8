using System.Globalization;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Payments;

/// <summary>What an accounting system's list says: its rows, and the lines that cannot be read.</summary>
/// <param name="Rows">Those that can be read.</param>
/// <param name="Faults">Those that cannot, and why.</param>
internal sealed partial record AccountingContent(IReadOnlyList<AccountingRow> Rows, IReadOnlyList<AccountingFault> Faults)
{
    private static readonly Dictionary<string, AccountingEvent> Events = new(StringComparer.Ordinal)
    {
        ["betalt"] = AccountingEvent.Paid,
        ["utbetalt"] = AccountingEvent.Paid,
        ["utbetaling"] = AccountingEvent.Paid,
        ["utfort"] = AccountingEvent.Paid,
        ["gjennomfort"] = AccountingEvent.Paid,
        ["bokfort"] = AccountingEvent.Paid,
        ["oppgjort"] = AccountingEvent.Paid,
        ["paid"] = AccountingEvent.Paid,
        ["retur"] = AccountingEvent.Bounced,
        ["iretur"] = AccountingEvent.Bounced,
        ["returnert"] = AccountingEvent.Bounced,
        ["avvist"] = AccountingEvent.Bounced,
        ["feilet"] = AccountingEvent.Bounced,
        ["feila"] = AccountingEvent.Bounced,
        ["tilbakefort"] = AccountingEvent.Bounced,
        ["stoppet"] = AccountingEvent.Bounced,
        ["stoppa"] = AccountingEvent.Bounced,
        ["bounced"] = AccountingEvent.Bounced,
        ["rejected"] = AccountingEvent.Bounced,
        ["innbetalt"] = AccountingEvent.Repaid,
        ["innbetaling"] = AccountingEvent.Repaid,
        ["mottatt"] = AccountingEvent.Repaid,
        ["motteke"] = AccountingEvent.Repaid,
        ["tilbakebetalt"] = AccountingEvent.Repaid,
        ["tilbakebetaling"] = AccountingEvent.Repaid,
        ["received"] = AccountingEvent.Repaid,
    };

    /// <exception cref="WorkbookRefused">It is no list that the portal reads.</exception>
    public static AccountingContent Of(byte[] file)
    {
        var lines = AccountingFile.Read(file);
        var heading = lines.Take(AccountingColumns.MostLinesBefore).MaxBy(line => AccountingColumns.Known(line.Cells));
        var columns = AccountingColumns.Of(heading?.Cells ?? []);
        if (columns.Missing().ToList() is { Count: > 0 } missing)
        {
            throw new WorkbookRefused("list.columns", new(
                $"Lista mangler kolonner: {string.Join(", ", missing.Select(name => name.Nb))}. Overskriftene skal stå på en av de første linjene.",
                $"Lista manglar kolonnar: {string.Join(", ", missing.Select(name => name.Nn))}. Overskriftene skal stå på ei av dei første linjene."));
        }

        var (rows, faults) = (new List<AccountingRow>(), new List<AccountingFault>());
        foreach (var line in lines.Where(line => line.Number > heading!.Number))
        {
            var reference = string.Join(' ', columns.References.Select(column => line.At(column)).Where(text => text.Length > 0));
            // A line with neither reference nor date is empty, or sums up the others.
            if (reference.Length == 0 && line.At(columns.Date).Length == 0)
            {
                continue;
            }

            if (Read(line, columns, reference) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                faults.Add(new(line.Number, reference, Fault(line, columns)));
            }
        }

        return new(rows, faults);
    }

    private static AccountingRow? Read(AccountingLine line, AccountingColumns columns, string reference) =>
        TryAmount(line.At(columns.Amount), out var amount) && TryDate(line.At(columns.Date), out var on) && Events.TryGetValue(AccountingColumns.Word(line.At(columns.Status)), out var what)
            ? new(line.Number, Kept(reference), amount, on, what, Kept(line.At(columns.Reason)), Kept(line.At(columns.Voucher)))
            : null;

    private static Text Fault(AccountingLine line, AccountingColumns columns)
    {
        if (!TryAmount(line.At(columns.Amount), out _))
        {
            return new Text("Beløpet «{0}» er ikke hele kroner.", "Beløpet «{0}» er ikkje heile kroner.").With(CellText.Short(line.At(columns.Amount)));
        }

        return TryDate(line.At(columns.Date), out _)
            ? new Text("Statusen «{0}» er ikke kjent. Skriv betalt, retur eller innbetalt.", "Statusen «{0}» er ikkje kjend. Skriv betalt, retur eller innbetalt.").With(CellText.Short(line.At(columns.Status)))
            : new Text("Datoen «{0}» kan ikke leses. Skriv dag, måned og år, for eksempel 15.06.2027.", "Datoen «{0}» kan ikkje lesast. Skriv dag, månad og år, til dømes 15.06.2027.").With(CellText.Short(line.At(columns.Date)));
    }

    // Returns and money out stand with a minus in some lists; the status says which way it went.
    private static bool TryAmount(string text, out Kroner amount)
    {
        var unsigned = text.Trim('-', '−', '+', ' ', '\u00A0');
        var read = Norwegian.TryReadKroner(InvariantKroner().IsMatch(unsigned) ? unsigned[..^3] : unsigned, out var kroner);
        amount = new Kroner(kroner);
        return read;
    }

    private static bool TryDate(string text, out DateOnly date) =>
        Norwegian.TryReadDate(text, out date) || (text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date));

    private static string Kept(string text) => Norwegian.Normalise(text).Trim();

    [GeneratedRegex(@"^[0-9]+\.00$")]
    private static partial Regex InvariantKroner();
}

/// <summary>A line that cannot be read.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Reference">What it is about, as it is written.</param>
/// <param name="Sentence">What is wrong, and what to write.</param>
internal sealed record AccountingFault(int Line, string Reference, Text Sentence);
