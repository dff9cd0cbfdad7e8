using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Reports;

/// <summary>The rules of reporting.</summary>
public static class ReportRules
{
    public static readonly Rule AwardIsAccepted = new("report.award", "KIR-11, KI-84", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Rapporten gjelder et tilskudd som er tildelt og akseptert. Signer {0} først.",
        "Rapporten gjeld eit tilskot som er tildelt og akseptert. Signer {0} først."));

    public static readonly Rule RecipientReports = new("report.recipient", "KIR-08", new("Regelverket punkt 6", "Regelverket punkt 6"), new(
        "Bare den som fikk tilskuddet, eller kommunen som har tatt over for den, kan rapportere.",
        "Berre den som fekk tilskotet, eller kommunen som har teke over for han, kan rapportere."));

    public static readonly Rule IsReportOfCase = new("report.case", "KIR-11", new("Saken", "Saka"), new(
        "Rapporten hører til en annen sak.", "Rapporten høyrer til ei anna sak."));

    public static readonly Rule ReturnSaysWhat = new("report.return", "KIR-21", new("Rapporten", "Rapporten"), new(
        "Velg minst én del som skal rettes, og skriv hva som må rettes i hver av dem.",
        "Vel minst éin del som skal rettast, og skriv kva som må rettast i kvar av dei."));

    public static readonly Rule OnlyReturnedSections = new("report.section", "KIR-21", new("Rapporten", "Rapporten"), new(
        "Dere er bare bedt om å rette {0}. De andre delene står som de ble sendt.",
        "De er berre bedne om å rette {0}. Dei andre delane står som dei vart sende."));

    public static readonly Rule ItemsAreGranted = new("report.items", "KIR-24", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Rapporten gjelder prosjektene som har fått tilskudd. Prosjekter kan ikke legges til eller fjernes.",
        "Rapporten gjeld prosjekta som har fått tilskot. Prosjekt kan ikkje leggjast til eller fjernast."));

    public static readonly Rule AuditorFirst = new("report.auditor", "KI-87, KI-88, KI-89", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Rapporten kan ikke godkjennes før bekreftelsen fra revisor er kommet eller utsatt.",
        "Rapporten kan ikkje godkjennast før stadfestinga frå revisor er komen eller utsett."));

    public static readonly Rule ApproverIsOffice = new("report.office", "KIR-08, KI-30", new("Saken", "Saka"), new(
        "Rapporten hører til et annet embete.", "Rapporten høyrer til eit anna embete."));
}
