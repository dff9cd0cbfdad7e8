using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>What was read from a workbook.</summary>
/// <param name="Identity">What it says of itself.</param>
/// <param name="Form">The form that it carries.</param>
/// <param name="Answers">What stands in it, in the normal form; what could not be read as its kind stands as it was typed.</param>
/// <param name="Unread">Fields whose answer cannot be told: nothing is said of them, not even that they are blank.</param>
/// <param name="Findings">What is wrong with cells, apart from what the form says of answers.</param>
/// <param name="Places">Where each field stands: sheet and cell.</param>
public sealed record ReadForm(
    WorkbookIdentity Identity,
    ResolvedForm Form,
    Answers Answers,
    IReadOnlySet<string> Unread,
    IReadOnlyList<CellFinding> Findings,
    IReadOnlyDictionary<string, (string Sheet, string Cell)> Places)
{
    /// <summary>
    /// What it brings to an application: every field of its form but the attached documents, and what could not be read. A revision counts in the version that
    /// the workbook was made from; in any other it was written on a blank form.
    /// </summary>
    public FormTakenIn TakenInto(string caseNumber, int? version) => new(
        Identity.CaseNumber == caseNumber && Identity.Version == version ? Identity.Revision : 0,
        Form.FieldsFor(Answers).Where(field => field is { IsGiven: false, Kind: not FieldKind.Document } && !Unread.Contains(field.Name)).ToDictionary(field => field.Name, field => Answers[field.Name]),
        Form.Lists.ToDictionary(list => list.Key, list => list.Items(Answers)))
    {
        FirstRevision = Identity.CaseNumber == caseNumber && Identity.Version == version ? Identity.FirstRevision : 0,
    };

    /// <summary>What is found of an answer, at the place where it stands in the workbook.</summary>
    public CellFinding At(Finding finding) => Places.TryGetValue(finding.Field, out var place)
        ? new CellFinding(finding.Severity, place.Sheet, place.Cell, finding.Field, finding.Code, finding.Message)
        : new CellFinding(finding.Severity, null, null, finding.Field, finding.Code, finding.Message);
}
