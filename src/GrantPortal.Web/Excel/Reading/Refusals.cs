using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>The reasons for refusing a file, each with its remedy.</summary>
internal static class Refusals
{
    private static readonly Text SaveAsWorkbook = new("Åpne den i Excel eller LibreOffice og lagre den som Excel-arbeidsbok (.xlsx).", "Opne ho i Excel eller LibreOffice og lagre ho som Excel-arbeidsbok (.xlsx).");

    public static WorkbookRefused Empty => new("file.empty", new("Filen er tom. Last opp arbeidsboken på nytt.", "Fila er tom. Last opp arbeidsboka på nytt."));

    public static WorkbookRefused TooLarge => new("file.too-large", new("Filen er større enn 10 MB. Fjern bilder og ekstra ark, og lagre den på nytt.", "Fila er større enn 10 MB. Fjern bilete og ekstra ark, og lagre ho på nytt."));

    // KI-81: «må sendes i excelformat (Ikke PDF)».
    public static WorkbookRefused Pdf => new("file.pdf", new("Filen er en PDF. Skjemaet må sendes som Excel-arbeidsbok (.xlsx), ikke PDF.", "Fila er ein PDF. Skjemaet må sendast som Excel-arbeidsbok (.xlsx), ikkje PDF."));

    public static WorkbookRefused OldExcel => Saved("file.xls", new("Filen er lagret i det gamle Excel-formatet (.xls).", "Fila er lagra i det gamle Excel-formatet (.xls)."));

    public static WorkbookRefused Encrypted => new("file.encrypted", new("Arbeidsboken er beskyttet med passord og kan ikke leses. Fjern passordet og lagre den på nytt.", "Arbeidsboka er verna med passord og kan ikkje lesast. Fjern passordet og lagre ho på nytt."));

    public static WorkbookRefused Macros => Saved("file.xlsm", new("Arbeidsboken har makroer (.xlsm), og de tar vi ikke imot.", "Arbeidsboka har makroar (.xlsm), og dei tek vi ikkje imot."));

    public static WorkbookRefused Binary => Saved("file.xlsb", new("Arbeidsboken er lagret i binært format (.xlsb).", "Arbeidsboka er lagra i binært format (.xlsb)."));

    public static WorkbookRefused OpenDocument => Saved("file.ods", new("Filen er et OpenDocument-regneark (.ods).", "Fila er eit OpenDocument-rekneark (.ods)."));

    public static WorkbookRefused NotWorkbook => new("file.not-a-workbook", new("Filen er ikke en Excel-arbeidsbok. Last ned skjemaet fra portalen, fyll det ut og last det opp som .xlsx.", "Fila er ikkje ei Excel-arbeidsbok. Last ned skjemaet frå portalen, fyll det ut og last det opp som .xlsx."));

    public static WorkbookRefused Bomb => new("file.bomb", new("Filen pakker ut til mer enn portalen leser. Fjern bilder, ekstra ark og tomme formaterte celler, og lagre den på nytt.", "Fila pakkar ut til meir enn portalen les. Fjern bilete, ekstra ark og tomme formaterte celler, og lagre ho på nytt."));

    public static WorkbookRefused ExternalLinks => new("file.external-links", new("Arbeidsboken har koblinger til andre filer. Velg Data, Rediger koblinger, Bryt kobling, og lagre den på nytt.", "Arbeidsboka har koplingar til andre filer. Vel Data, Rediger koplingar, Bryt kopling, og lagre ho på nytt."));

    public static WorkbookRefused Dtd => new("file.dtd", new("Filen har en dokumenttype (DTD), og det har ingen arbeidsbok fra Excel. Åpne den i Excel og lagre den på nytt.", "Fila har ein dokumenttype (DTD), og det har inga arbeidsbok frå Excel. Opne ho i Excel og lagre ho på nytt."));

    public static WorkbookRefused Damaged => new("file.damaged", new("Arbeidsboken er skadet og kan ikke leses. Åpne den i Excel, la Excel reparere den, og lagre den på nytt.", "Arbeidsboka er skadd og kan ikkje lesast. Opne ho i Excel, la Excel reparere ho, og lagre ho på nytt."));

    public static WorkbookRefused NotOurForm => new("form.unknown", new("Arbeidsboken er ikke et skjema fra portalen, eller den skjulte delen er slettet. Last ned skjemaet på nytt og flytt svarene over.", "Arbeidsboka er ikkje eit skjema frå portalen, eller den skjulte delen er sletta. Last ned skjemaet på nytt og flytt svara over."));

    public static WorkbookRefused FormChanged => new("form.changed", new("Den skjulte delen av arbeidsboken er endret. Last ned skjemaet på nytt og flytt svarene over.", "Den skjulte delen av arbeidsboka er endra. Last ned skjemaet på nytt og flytt svara over."));

    private static WorkbookRefused Saved(string code, Text what) => new(code, new($"{what.Nb} {SaveAsWorkbook.Nb}", $"{what.Nn} {SaveAsWorkbook.Nn}"));
}
