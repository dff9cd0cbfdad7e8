using GrantPortal.Domain.Forms;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Excel;

/// <summary>A workbook read and checked by the form that it carries. The public page, the command and the import say the same, since all ask here.</summary>
/// <param name="Refusal">Why the file was not read; null when it was.</param>
/// <param name="Read">What was read; null when it was refused.</param>
/// <param name="Findings">Errors and warnings, in the order of the form.</param>
public sealed record CheckedForm(WorkbookRefused? Refusal, ReadForm? Read, IReadOnlyList<CellFinding> Findings)
{
    /// <summary>What was found when it was held against what the portal knows; only where it is read in.</summary>
    public IReadOnlyList<CellFinding> Known { get; init; } = [];

    public IEnumerable<CellFinding> Errors => Findings.Where(finding => finding.Severity is Severity.Error);

    public IEnumerable<CellFinding> Warnings => Findings.Where(finding => finding.Severity is Severity.Warning);

    public Verdict Verdict => Refusal is not null ? Verdict.Refused : Errors.Any() ? Verdict.Faults : Verdict.Clean;

    public static CheckedForm Of(byte[] file)
    {
        try
        {
            var read = FormWorkbookReader.Read(file);
            return new CheckedForm(null, read, [.. read.Findings, .. OfForm(read)]);
        }
        catch (WorkbookRefused refusal)
        {
            return new CheckedForm(refusal, null, []);
        }
    }

    private static IEnumerable<CellFinding> OfForm(ReadForm read)
    {
        var findings = FormCheck.Check(read.Form, read.Answers);
        var faulty = findings.Where(finding => finding.Severity is Severity.Error && finding.Field.Length > 0).Select(finding => finding.Field).Concat(read.Unread).ToHashSet(StringComparer.Ordinal);
        // Of what cannot be read nothing more is said, not even that it seems to be missing.
        foreach (var finding in findings.Where(finding => !(finding.Severity is Severity.Warning ? faulty : read.Unread).Contains(finding.Field)))
        {
            // A workbook cannot hold an attachment, so that it lacks one is no fault of the workbook.
            yield return read.At(finding.Code == "missing" && read.Form.Find(finding.Field, read.Answers) is { Kind: FieldKind.Document } document
                ? new Finding(Severity.Warning, finding.Field, CellFaults.DocumentLater.Code, CellFaults.DocumentLater.Message.With(document.Label))
                : finding);
        }
    }
}

/// <summary>What a check of a workbook comes to.</summary>
public enum Verdict
{
    /// <summary>Nothing is wrong; there may be warnings.</summary>
    Clean,

    /// <summary>It was read, and something must be mended.</summary>
    Faults,

    /// <summary>It was not read.</summary>
    Refused,
}
