using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Documents;

/// <summary>What each kind of document is called on screen.</summary>
public static class DocumentPurposeNames
{
    public static Text Name(this DocumentPurpose purpose) => purpose switch
    {
        DocumentPurpose.Regulations => new("Regelverk", "Regelverk"),
        DocumentPurpose.MappingEvidence => new("Dokumentasjon i kartleggingen", "Dokumentasjon i kartlegginga"),
        DocumentPurpose.FormAttachment => new("Vedlegg til søknaden", "Vedlegg til søknaden"),
        DocumentPurpose.InformationAnswer => new("Svar på mangler", "Svar på manglar"),
        DocumentPurpose.ControlAnswer => new("Svar i kontroll", "Svar i kontroll"),
        DocumentPurpose.JournalledCopy => new("Journalført kopi av søknaden", "Journalført kopi av søknaden"),
        DocumentPurpose.Letter => new("Brev", "Brev"),
        DocumentPurpose.ReceivedForm => new("Skjema som kom på e-post", "Skjema som kom på e-post"),
        DocumentPurpose.SignedPage => new("Signert side", "Signert side"),
        DocumentPurpose.AuditorStatement => new("Bekreftelse fra revisor", "Stadfesting frå revisor"),
        DocumentPurpose.JobFile => new("Fil til en jobb", "Fil til ein jobb"),
        DocumentPurpose.JobResult => new("Resultat av en jobb", "Resultat av ein jobb"),
        _ => new("Dokument i saken", "Dokument i saka"),
    };
}
