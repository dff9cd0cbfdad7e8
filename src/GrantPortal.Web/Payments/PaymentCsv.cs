using System.Text;
using CsvHelper;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Payments;

/// <summary>
/// The payment list for the accounting system: UTF-8 with BOM and semicolons, as spreadsheets in Norwegian read it. Numbers stand as digits, and a
/// text that a spreadsheet would take for a formula is defused.
/// </summary>
public static class PaymentCsv
{
    private static readonly CsvWriterOptions Options = new() { Separator = ';', NewLine = "\r\n", Injection = CsvInjection.Escape };

    public static byte[] Write(IEnumerable<PaymentRow> payments)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
        {
            csv.WriteRecord("Kapittel", "Post", "Ordning", "År", "Referanse", "Mottaker", "Organisasjonsnummer", "Kontonummer", "Beløp", "Bestilt");
            foreach (var payment in payments)
            {
                csv.WriteRecord(
                    payment.Chapter,
                    payment.Post,
                    payment.Scheme.ToUpperInvariant(),
                    $"{payment.Year}",
                    payment.Reference,
                    payment.Payee,
                    payment.Number?.Digits ?? string.Empty,
                    payment.Account.Digits,
                    $"{payment.Amount.Amount}",
                    Norwegian.ShortDate(payment.OrderedAt));
            }
        }

        return bytes.ToArray();
    }
}
