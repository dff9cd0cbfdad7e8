using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>Something that the person should look at in the workbook.</summary>
/// <param name="Severity">An error stops the reading in; a warning asks.</param>
/// <param name="Sheet">The sheet, as it is called in the file; null where it concerns no place.</param>
/// <param name="Cell">Its address: <c>C5</c>.</param>
/// <param name="Field">The field's name; empty where it concerns no field.</param>
/// <param name="Code">The rule's key, for machines.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CellFinding(Severity Severity, string? Sheet, string? Cell, string Field, string Code, Text Message)
{
    /// <summary>True for what cannot be read, and so stops the reading in. What is missing is only said.</summary>
    public bool IsUnreadable => Severity is Severity.Error && (Code.StartsWith("cell.", StringComparison.Ordinal) || Code.StartsWith("field.", StringComparison.Ordinal));
}
