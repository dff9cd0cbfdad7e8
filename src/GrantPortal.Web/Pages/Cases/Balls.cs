using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Who has the ball, as one sentence to this viewer.</summary>
public static class Balls
{
    public static string Of(CaseHead head) => head.IsApplicant ? ForApplicant(head) : ForOffice(head);

    private static string ForApplicant(CaseHead head) => head.Stage switch
    {
        CaseStage.Draft when head.Facts is { OpenVersion: VersionStatus.AwaitingSignature, SignedBy.Count: > 0 } => Say("Søknaden er signert av den ene og venter på den andre signaturen.", "Søknaden er signert av den eine og ventar på den andre signaturen."),
        CaseStage.Draft when head.Facts.OpenVersion is VersionStatus.AwaitingSignature => Say("Søknaden er klar og venter på signatur hos dere.", "Søknaden er klar og ventar på signatur hos dykk."),
        CaseStage.Draft => Say("Søknaden er et utkast hos dere. Den er ikke sendt.", "Søknaden er eit utkast hos dykk. Han er ikkje send."),
        CaseStage.Sent => Say($"Søknaden er sendt. {Authority(head)} kontrollerer den og fordeler den til en saksbehandler.", $"Søknaden er send. {Authority(head)} kontrollerer han og fordeler han til ein saksbehandlar."),
        CaseStage.AwaitingAnswer => Say($"{Authority(head)} venter på svar fra dere innen {Due(head)}.", $"{Authority(head)} ventar på svar frå dykk innan {Due(head)}."),
        CaseStage.AwaitingAcceptance => Say($"Dere har fått tilskudd. {Authority(head)} venter på at dere godtar vilkårene.", $"De har fått tilskot. {Authority(head)} ventar på at de godtek vilkåra."),
        CaseStage.Accepted => Say($"Dere har godtatt vilkårene. {Authority(head)} bestiller utbetalingen.", $"De har godteke vilkåra. {Authority(head)} bestiller utbetalinga."),
        CaseStage.PaymentOrdered when head.Facts.Payment is { Status: PaymentStatus.Bounced } => Say($"Utbetalingen kom i retur. Kontroller kontonummeret deres, og rett det på {Slip(head)} hvis det er feil.", $"Utbetalinga kom i retur. Kontroller kontonummeret dykkar, og rett det på {Slip(head)} dersom det er feil."),
        CaseStage.PaymentOrdered when head.Facts.Payment is { Status: PaymentStatus.Paid } => Say("Tilskuddet er utbetalt. Neste steg er rapporten.", "Tilskotet er utbetalt. Neste steg er rapporten."),
        CaseStage.PaymentOrdered => Say("Utbetalingen er bestilt. Neste steg er rapporten.", "Utbetalinga er bestilt. Neste steg er rapporten."),
        CaseStage.Stopped => Say("Tilskuddet er stanset. Ikke bruk mer av det før stansen er opphevet. Brevet sier hvorfor.", "Tilskotet er stansa. Ikkje bruk meir av det før stansen er oppheva. Brevet seier kvifor."),
        CaseStage.Lapsed => Say("Tilskuddet er bortfalt. Brevet sier hvorfor.", "Tilskotet er falle bort. Brevet seier kvifor."),
        CaseStage.Refused => Say("Søknaden er avslått. Brevet sier hvorfor.", "Søknaden er avslått. Brevet seier kvifor."),
        CaseStage.CarriedOver => Say("Dere har fått svar om overføringen i brev.", "De har fått svar om overføringa i brev."),
        CaseStage.Dismissed => Say("Søknaden er avvist og blir ikke vurdert. Brevet sier hvorfor.", "Søknaden er avvist og blir ikkje vurdert. Brevet seier kvifor."),
        CaseStage.Withdrawn => Say("Dere har trukket søknaden.", "De har trekt søknaden."),
        _ => Say($"{Authority(head)} vurderer søknaden. Svaret kommer i brev.", $"{Authority(head)} vurderer søknaden. Svaret kjem i brev."),
    };

    private static string Authority(CaseHead head) => Say(head.Facts.Route.Authority());

    private static string Slip(CaseHead head) => Say(SchemeCatalogue.Portal[head.Facts.Scheme].TheSlip);

    private static string ForOffice(CaseHead head) => head.Stage switch
    {
        CaseStage.Draft => Say("Søkeren skriver på søknaden.", "Søkjaren skriv på søknaden."),
        CaseStage.Sent when head.Facts is { IsLate: true, AdmittedReason: null } => Say("Søknaden kom etter fristen. Ta den inn med en begrunnelse, eller avvis den.", "Søknaden kom etter fristen. Ta han inn med ei grunngjeving, eller avvis han."),
        CaseStage.Sent when head.Facts.CaseworkerId is null => Say("Søknaden er kommet inn og har ingen saksbehandler ennå.", "Søknaden er komen inn og har ingen saksbehandlar enno."),
        CaseStage.Sent or CaseStage.UnderAssessment => WithCaseworker(head) + Progress(head),
        CaseStage.AwaitingAnswer => Say($"Søkeren er bedt om opplysninger og har frist til {Due(head)}.", $"Søkjaren er beden om opplysingar og har frist til {Due(head)}."),
        CaseStage.Recommended => head.Viewer.Roles.Contains(Role.OfficeLeader)
            ? Say("Innstillingen venter på godkjenning fra deg som leder.", "Innstillinga ventar på godkjenning frå deg som leiar.")
            : Say("Innstillingen venter på godkjenning fra leder.", "Innstillinga ventar på godkjenning frå leiar."),
        CaseStage.Approved when head.Facts.Route is Route.Directorate => Say("Innstillingen er godkjent. Søknaden sendes til direktoratet sammen med de andre.", "Innstillinga er godkjend. Søknaden blir send til direktoratet saman med dei andre."),
        CaseStage.Approved => head.Viewer.Roles.Contains(Role.OfficeLeader)
            ? Say("Innstillingen er godkjent. Vedtaket venter på deg som leder.", "Innstillinga er godkjend. Vedtaket ventar på deg som leiar.")
            : Say("Innstillingen er godkjent. Leder gjør vedtaket.", "Innstillinga er godkjend. Leiar gjer vedtaket."),
        CaseStage.Referred => head.IsDecider
            ? Say("Embetet har sendt søknaden over med innstilling. Vedtaket ligger hos dere.", "Embetet har sendt søknaden over med innstilling. Vedtaket ligg hos dykk.")
            : Say("Søknaden er hos direktoratet, som gjør vedtaket. Dere kan lese den, men ikke endre noe.", "Søknaden er hos direktoratet, som gjer vedtaket. De kan lese han, men ikkje endre noko."),
        CaseStage.OfficeAsked => head.IsDecider
            ? Say("Dere har spurt embetet og venter på svar.", "De har spurt embetet og ventar på svar.")
            : Say("Direktoratet har spurt om saken. Svaret legges til det dere har sendt.", "Direktoratet har spurt om saka. Svaret blir lagt til det de har sendt."),
        CaseStage.Decided when head.Facts.Route is Route.Directorate => Say("Direktoratet har gjort vedtaket. Brevet kan sendes når fullmakten er kommet.", "Direktoratet har gjort vedtaket. Brevet kan sendast når fullmakta er komen."),
        CaseStage.Authorised => Say("Direktoratet har gitt fullmakt. Brevet er ikke sendt.", "Direktoratet har gjeve fullmakt. Brevet er ikkje sendt."),
        CaseStage.Decided => Say("Vedtaket er gjort. Brevet er ikke sendt.", "Vedtaket er gjort. Brevet er ikkje sendt."),
        CaseStage.AwaitingAcceptance => Say($"Brevet er sendt. Mottakeren skal sende {Slip(head)} tilbake.", $"Brevet er sendt. Mottakaren skal sende {Slip(head)} tilbake."),
        CaseStage.Accepted => Say("Mottakeren har godtatt vilkårene. Økonomi bestiller utbetalingen.", "Mottakaren har godteke vilkåra. Økonomi bestiller utbetalinga."),
        CaseStage.PaymentOrdered when head.Facts.Payment is { Status: PaymentStatus.Bounced } => Say("Utbetalingen kom i retur. Mottakeren retter kontonummeret, eller økonomi bestiller på nytt.", "Utbetalinga kom i retur. Mottakaren rettar kontonummeret, eller økonomi bestiller på nytt."),
        CaseStage.PaymentOrdered when head.Facts.Payment is { Status: PaymentStatus.Paid } => Say("Tilskuddet er utbetalt.", "Tilskotet er utbetalt."),
        CaseStage.PaymentOrdered => Say("Utbetalingen er bestilt.", "Utbetalinga er bestilt."),
        CaseStage.Stopped => Say("Tilskuddet er stanset. Ingenting blir betalt ut før stansen er opphevet.", "Tilskotet er stansa. Ingenting blir betalt ut før stansen er oppheva."),
        CaseStage.Lapsed => Say("Tilskuddet er bortfalt, og beløpet er tilbake i rammen.", "Tilskotet er falle bort, og beløpet er tilbake i ramma."),
        CaseStage.Refused => Say("Avslaget er sendt. Saken er ferdig.", "Avslaget er sendt. Saka er ferdig."),
        CaseStage.CarriedOver => Say("Svaret om overføringen er sendt.", "Svaret om overføringa er sendt."),
        CaseStage.Dismissed => Say("Søknaden er avvist.", "Søknaden er avvist."),
        _ => Say("Søkeren har trukket søknaden.", "Søkjaren har trekt søknaden."),
    };

    private static string WithCaseworker(CaseHead head) => head switch
    {
        { IsMine: true } => Say("Saken ligger hos deg.", "Saka ligg hos deg."),
        { Facts.Caseworker: { } name } => Say($"Saken ligger hos {name}.", $"Saka ligg hos {name}."),
        _ => Say("Saken har ingen saksbehandler.", "Saka har ingen saksbehandlar."),
    };

    private static string Progress(CaseHead head) => head switch
    {
        { Stage: CaseStage.UnderAssessment, Facts: { Assessed: true, AmountsWritten: true } } => " " + Say("Vurderingen og innstillingen er skrevet.", "Vurderinga og innstillinga er skrivne."),
        { Stage: CaseStage.UnderAssessment, Facts.Assessed: true } => " " + Say("Vurderingen er skrevet. Beløpene mangler.", "Vurderinga er skriven. Beløpa manglar."),
        _ => string.Empty,
    };

    private static string Due(CaseHead head) => head.Facts.RequestDueOn is { } due ? Norwegian.Date(due, Spoken) : string.Empty;
}
