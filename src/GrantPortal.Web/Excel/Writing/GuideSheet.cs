using ClosedXML.Excel;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>The first sheet: what the form is, whose it is, how it is filled in, and the way to each sheet.</summary>
internal static class GuideSheet
{
    private static readonly Text[] Steps =
    [
        new("Fyll ut cellene som er gule. Resten er låst, så skjemaet kan leses inn igjen.", "Fyll ut cellene som er gule. Resten er låst, så skjemaet kan lesast inn att."),
        new("Skriv hele kroner og hele tall. Skriv 0 der svaret er null. En tom celle betyr at dere ikke har svart.", "Skriv heile kroner og heile tal. Skriv 0 der svaret er null. Ei tom celle tyder at de ikkje har svart."),
        new("Hold pekeren over en celle med et lite merke i hjørnet for å lese veiledningen.", "Hald peikaren over ei celle med eit lite merke i hjørnet for å lese rettleiinga."),
        new("Ikke flytt, slett eller sett inn rader, og ikke kopier arkene til en annen arbeidsbok.", "Ikkje flytt, slett eller set inn rader, og ikkje kopier arka til ei anna arbeidsbok."),
        new("Lagre arbeidsboken som .xlsx. Last den opp på søknadens side i portalen, eller kontroller den først under «Skjemakontroll».", "Lagre arbeidsboka som .xlsx. Last ho opp på sida til søknaden i portalen, eller kontroller ho først under «Skjemakontroll»."),
        new("Vedlegg lastes opp i portalen. Søknaden er ikke sendt før den er signert der.", "Vedlegg blir lasta opp i portalen. Søknaden er ikkje send før han er signert der."),
    ];

    private static readonly Text[] ReportSteps =
    [
        .. Steps[..4],
        new("Lagre arbeidsboken som .xlsx. Last den opp på rapportens side i portalen, eller kontroller den først under «Skjemakontroll».", "Lagre arbeidsboka som .xlsx. Last ho opp på sida til rapporten i portalen, eller kontroller ho først under «Skjemakontroll»."),
    ];

    public static void Write(IXLWorksheet sheet, FormWorkbook form, IReadOnlyList<string> sheets)
    {
        string Say(Text text) => text.In(form.Language);
        var row = 1;
        sheet.Column(1).Width = 30;
        sheet.Column(2).Width = 84;
        WorkbookLooks.Title(sheet.Cell(row, 1).SetValue($"{Say(form.Form.Title)} {form.Year}"));
        sheet.Row(row++).Height = 28;
        sheet.Cell(row, 1).SetValue(Say(form.Identity.Kind is FormKind.Report ? new("Rapporteringsskjema", "Rapporteringsskjema") : new("Søknadsskjema", "Søknadsskjema")));
        sheet.Cell(row, 1).Style.Font.SetBold();
        row += 2;

        foreach (var (label, value) in Facts(form))
        {
            WorkbookLooks.Label(sheet.Cell(row, 1).SetValue(Say(label)));
            sheet.Cell(row, 2).SetValue(value).Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
            row++;
        }

        row++;
        Heading(sheet, row++, Say(new("Slik gjør dere", "Slik gjer de")));
        foreach (var (index, step) in (form.Identity.Kind is FormKind.Report ? ReportSteps : Steps).Index())
        {
            sheet.Cell(row, 1).SetValue($"{index + 1}.").Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            sheet.Cell(row, 2).SetValue(Say(step)).Style.Alignment.SetWrapText();
            sheet.Row(row++).Height = WorkbookLooks.HeightOf(Say(step), 84, 1);
        }

        row++;
        WorkbookLooks.Input(sheet.Range(row, 1, row, 1), isText: true);
        sheet.Cell(row, 1).Style.Protection.SetLocked();
        sheet.Cell(row++, 2).SetValue(Say(new("Slik ser en celle ut som dere fyller ut.", "Slik ser ei celle ut som de fyller ut.")));
        row++;
        Heading(sheet, row++, Say(new("Arkene", "Arka")));
        foreach (var (section, name) in form.Form.Sections.Zip(sheets))
        {
            sheet.Cell(row, 1).SetValue(name);
            sheet.Cell(row, 1).Hyperlink = new XLHyperlink($"'{name}'!C1");
            sheet.Cell(row++, 2).SetValue(Say(section.Title));
        }

        SheetPrint.Set(sheet, form, upright: true);
        SheetPrint.Protect(sheet);
    }

    private static IEnumerable<(Text Label, string Value)> Facts(FormWorkbook form)
    {
        if (form.Identity.ApplicantName is { } applicant)
        {
            yield return (new("Søker", "Søkjar"), applicant);
        }

        if (form.Identity.CaseNumber is { } number)
        {
            yield return (new("Søknadsnummer", "Søknadsnummer"), number);
        }

        if (form.Deadline is { } deadline)
        {
            yield return (new("Frist", "Frist"), Norwegian.Moment(deadline, form.Language));
        }

        yield return (new("Skjemaets kontrollsum", "Kontrollsummen til skjemaet"), form.Identity.FormHash);
    }

    private static void Heading(IXLWorksheet sheet, int row, string text)
    {
        sheet.Cell(row, 1).SetValue(text);
        WorkbookLooks.Heading(sheet.Range(row, 1, row, 2));
    }
}
