using System.Text.Json;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>What became of a workbook that came to the embete, with all that was found in it.</summary>
/// <param name="Result">What was done with it.</param>
/// <param name="Applicant">Whose it is; empty where that is not known.</param>
/// <param name="Call">The call's key; empty where it is not known.</param>
/// <param name="CaseNumber">The application that it went into; empty where it went into none.</param>
/// <param name="Findings">Errors and warnings.</param>
internal sealed record FormOutcome(FormResult Result, string Applicant, string Call, string CaseNumber, IReadOnlyList<CellFinding> Findings)
{
    private const int MostSaid = 3;

    private static readonly ListExport<Row> List = new ListExport<Row>(new("innleste-skjemaer", "innlesne-skjema"))
        .Text(new("Fil", "Fil"), row => row.File, 34)
        .Text(new("Søker", "Søkjar"), row => row.Outcome?.Applicant, 26)
        .Text(new("Utlysning", "Utlysing"), row => row.Outcome?.Call, 12)
        .Text(new("Saksnummer", "Saksnummer"), row => row.Outcome?.CaseNumber, 12)
        .Text(new("Utfall", "Utfall"), row => Speech.Say((row.Outcome?.Result ?? FormResult.Refused).Name()), 18)
        .Text(new("Mer om det", "Meir om det"), row => row.Sentence, 60)
        .Text(new("Alvor", "Alvor"), row => row.Finding is null ? null : row.Finding.Severity is Severity.Error ? Speech.Say("Feil", "Feil") : Speech.Say("Advarsel", "Åtvaring"), 10)
        .Text(new("Ark", "Ark"), row => row.Finding?.Sheet, 22)
        .Text(new("Celle", "Celle"), row => row.Finding?.Cell, 8)
        .Text(new("Hva er galt, og hva gjør søkeren", "Kva er gale, og kva gjer søkjaren"), row => row.Finding is null ? null : Speech.Say(row.Finding.Message), 90);

    /// <summary>The outcome as the job's table says it.</summary>
    /// <param name="sentence">What was done, or why it was not.</param>
    public ItemOutcome Of(Text sentence) =>
        new(Result is not FormResult.Refused, Joined([.. Whose, sentence, .. Found])) { Details = JsonSerializer.Serialize(this) };

    /// <summary>The outcomes of a job as a workbook, a row for each finding.</summary>
    public static async Task<byte[]> WriteAsync(IReadOnlyList<JobItem> items, CancellationToken stop)
    {
        using var file = new MemoryStream();
        await XlsxWriter.WriteAsync(file, List, Rows(items).ToAsyncEnumerable(), Speech.Spoken, stop);
        return file.ToArray();
    }

    public static string FileName(DateOnly on) => $"{Speech.Say(List.Name)}-{on:yyyy-MM-dd}.xlsx";

    /// <summary>Null where the item could not be tried.</summary>
    public static FormOutcome? Read(JobItem item) => item.Details is null ? null : JsonSerializer.Deserialize<FormOutcome>(item.Details);

    private IEnumerable<Text> Whose => Applicant.Length == 0 ? [] : [Text.Same($"{Applicant}, {Call}{(CaseNumber.Length == 0 ? string.Empty : $" ({CaseNumber})")}:")];

    private IEnumerable<Text> Found
    {
        get
        {
            if (Findings.Count > 0)
            {
                var errors = Findings.Count(finding => finding.Severity is Severity.Error);
                yield return new($"Feil: {errors}, advarsler: {Findings.Count - errors}.", $"Feil: {errors}, åtvaringar: {Findings.Count - errors}.");
                foreach (var finding in Findings.OrderByDescending(finding => finding.IsUnreadable).ThenByDescending(finding => finding.Severity is Severity.Error).Take(MostSaid))
                {
                    yield return finding.Cell is null ? finding.Message : new($"{finding.Sheet} {finding.Cell}: {finding.Message.Nb}", $"{finding.Sheet} {finding.Cell}: {finding.Message.Nn}");
                }
            }
        }
    }

    private static Text Joined(IReadOnlyList<Text> texts) => new(string.Join(' ', texts.Select(text => text.Nb)), string.Join(' ', texts.Select(text => text.Nn)));

    private static IEnumerable<Row> Rows(IReadOnlyList<JobItem> items) =>
        from item in items
        let outcome = Read(item)
        from finding in outcome is { Findings.Count: > 0 } ? outcome.Findings : (IReadOnlyList<CellFinding?>)[null]
        select new Row(Speech.Say(item.Label), Speech.Say(item.Outcome), outcome, finding);

    private sealed record Row(string File, string Sentence, FormOutcome? Outcome, CellFinding? Finding);
}

/// <summary>What can become of a workbook that came to the embete.</summary>
internal enum FormResult
{
    Refused,

    /// <summary>The applicant has a draft that it had not.</summary>
    Begun,

    /// <summary>The applicant's draft has answers that it had not.</summary>
    Changed,

    /// <summary>It says what the draft says.</summary>
    Same,
}

/// <summary>What is said of it.</summary>
internal static class FormResultNames
{
    public static Text Name(this FormResult result) => result switch
    {
        FormResult.Begun => new("Nytt utkast", "Nytt utkast"),
        FormResult.Changed => new("Utkast endret", "Utkast endra"),
        FormResult.Same => new("Ikke noe nytt", "Ikkje noko nytt"),
        _ => new("Ikke lest inn", "Ikkje lese inn"),
    };
}
