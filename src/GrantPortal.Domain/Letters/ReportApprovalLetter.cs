using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that approves a report (facts C4): what is approved as used, what is left, and what happens to it.</summary>
public static class ReportApprovalLetter
{
    public static LetterContent From(LetterBasis basis, Report report)
    {
        var letter = new LetterWriter(basis, LetterKind.ReportApproval);
        letter.Say(new Text(
            "Vi har godkjent rapporten fra {0} om tilskuddet for {2} fra ordningen {1}.",
            "Vi har godkjent rapporten frå {0} om tilskotet for {2} frå ordninga {1}.").With(basis.Recipient.Name, basis.SchemeName, report.Year));
        letter.Section("Regnskapet", "Rekneskapen").Say(
            new Text(
                "Dere hadde {0} å bruke. Av det er {1} brukt og {2} ubrukt.",
                "De hadde {0} å bruke. Av det er {1} brukt og {2} ubrukt.").With(Norwegian.Kroner(report.Budget.Available), Norwegian.Kroner(report.Used), Norwegian.Kroner(report.Unused)),
            ApprovedUse);
        letter.Section("Ubrukte midler", "Ubrukte midlar").Say(
            report.Unused == Kroner.Zero
                ? new Text("Alt er brukt. Det er ingenting å overføre eller betale tilbake.", "Alt er brukt. Det er ingenting å overføre eller betale tilbake.")
                : new Text(
                    "Det som er ubrukt, kan overføres ett år når dere fører det opp i søknaden for {0}. Det som ikke blir overført, krever vi tilbake i et eget brev.",
                    "Det som er ubrukt, kan overførast eitt år når de fører det opp i søknaden for {0}. Det som ikkje blir overført, krev vi tilbake i eit eige brev.").With(report.Year + 1),
            UnusedMoney);
        letter.Say(Text.Same(basis.Remarks));
        return letter.Appeal(basis).Questions(basis).Content(new Text("Godkjent rapport: {0} for {1}", "Godkjend rapport: {0} for {1}").With(basis.SchemeName, report.Year));
    }
}
