using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Excel;

/// <summary>A workbook that is whole and right, and belongs somewhere else.</summary>
internal static class OriginFaults
{
    public static WorkbookRefused IsReport => new("origin.report", new("Dette er et rapporteringsskjema. Last det opp på siden til rapporten.", "Dette er eit rapporteringsskjema. Last det opp på sida til rapporten."));

    public static WorkbookRefused IsApplication => new("origin.application", new("Dette er et søknadsskjema. Last det opp på siden til søknaden.", "Dette er eit søknadsskjema. Last det opp på sida til søknaden."));

    public static WorkbookRefused WithReport => new("origin.with-report", new(
        "Arbeidsboken har rapporten for året før også, og den må leses inn av søkeren selv, på siden til søknaden. Be søkeren gjøre det, eller sende skjemaet uten rapporten.",
        "Arbeidsboka har rapporten for året før òg, og ho må lesast inn av søkjaren sjølv, på sida til søknaden. Be søkjaren gjere det, eller sende skjemaet utan rapporten."));

    public static WorkbookRefused OtherForm => new("origin.form", new("Skjemaet i arbeidsboken er ikke det som hører til her. Last ned skjemaet på nytt og flytt svarene over.", "Skjemaet i arbeidsboka er ikkje det som høyrer til her. Last ned skjemaet på nytt og flytt svara over."));

    public static WorkbookRefused UnknownCall(string stated) => new("origin.unknown-call", new Text("Arbeidsboken hører til utlysningen {0}, og den har ikke portalen.", "Arbeidsboka høyrer til utlysinga {0}, og den har ikkje portalen.").With(stated));

    public static WorkbookRefused NoApplicant => new("origin.no-applicant", new("Arbeidsboken er et blankt skjema og sier ikke hvem som søker. Les den inn alene, og velg søkeren på siden.", "Arbeidsboka er eit blankt skjema og seier ikkje kven som søkjer. Les ho inn åleine, og vel søkjaren på sida."));

    public static WorkbookRefused OtherOffice => new("origin.office", new("Arbeidsboken hører ikke til en søker hos embetet deres. Send den til Statsforvalteren den gjelder.", "Arbeidsboka høyrer ikkje til ein søkjar hos embetet dykkar. Send ho til Statsforvaltaren ho gjeld."));

    public static WorkbookRefused OtherThanNamed(string stated, string named) => new("origin.named", new Text("Arbeidsboken hører til {0}, men du har valgt {1}.", "Arbeidsboka høyrer til {0}, men du har valt {1}.").With(stated, named));

    public static WorkbookRefused OtherCall(string stated, string call) => new("origin.call", new Text("Arbeidsboken hører til utlysningen {0}, men skjemaet her gjelder {1}. Last ned skjemaet her på siden.", "Arbeidsboka høyrer til utlysinga {0}, men skjemaet her gjeld {1}. Last ned skjemaet her på sida.").With(stated, call));

    public static WorkbookRefused OtherApplicant(string name) => new("origin.applicant", new Text("Arbeidsboken hører til {0}. Last ned deres eget skjema her på siden.", "Arbeidsboka høyrer til {0}. Last ned dykkar eige skjema her på sida.").With(name));
}
