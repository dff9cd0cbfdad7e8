using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reports;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that sends a report back: which sections must be mended, and how.</summary>
public static class ReportReturnLetter
{
    public static LetterContent From(LetterBasis basis, Report report, ResolvedForm form)
    {
        var letter = new LetterWriter(basis, LetterKind.ReportReturn);
        letter.Say(new Text(
            "Vi har gått gjennom rapporten fra {0} om tilskuddet for {2} fra ordningen {1}. Før vi kan godkjenne den, må noe rettes.",
            "Vi har gått gjennom rapporten frå {0} om tilskotet for {2} frå ordninga {1}. Før vi kan godkjenne han, må noko rettast.").With(basis.Recipient.Name, basis.SchemeName, report.Year));
        letter.Section("Dette må rettes", "Dette må rettast", isTask: true);
        foreach (var section in report.Returned)
        {
            letter.Point(form.Sections.First(each => each.Key == section.Section).Title, Text.Same(section.Remark), MissingItems);
        }

        letter.Section("Slik gjør dere det", "Slik gjer de det").Say(
            new Text(
                "Rett delene i Tilskuddsportalen, sak {0}, og signer rapporten på nytt. De andre delene står som dere sendte dem.",
                "Rett delane i Tilskuddsportalen, sak {0}, og signer rapporten på nytt. Dei andre delane står som de sende dei.").With(basis.Application.CaseNumber),
            Guidance);
        letter.Say(Text.Same(basis.Remarks));
        return letter.Appeal(basis).Questions(basis).Content(new Text("Rapporten må rettes: {0} for {1}", "Rapporten må rettast: {0} for {1}").With(basis.SchemeName, report.Year));
    }
}
