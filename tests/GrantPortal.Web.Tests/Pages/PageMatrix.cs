using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>
/// Every page of the portal and who may see it, by hand. <see cref="RoleByPageTests"/> holds the portal to it, and fails when a page is not here.
/// A route with parameters says where its sample case lies; the cases are those of <see cref="SampleCases"/>.
/// </summary>
internal static class PageMatrix
{
    private static readonly string[] Lom = ["lom-kontakt", "lom-kommunedirektor"];

    private static readonly string[] GjovikWriters = ["gjovik-kontakt", "gjovik-kontakt-2"];

    private static readonly string[] Gjovik = [.. GjovikWriters, "gjovik-kommunedirektor"];

    private static readonly string[] Municipalities = [.. Gjovik, .. Lom, "oslo-signatar"];

    private static readonly string[] Applicants = [.. Municipalities, "bydel-frogner-*", "innlandet-fylke-*", "nav-*"];

    private static readonly string[] Caseworkers = ["innlandet-saksbehandler", "innlandet-saksbehandler-2"];

    private static readonly string[] Innlandet = [.. Caseworkers, "innlandet-leder", "innlandet-okonomi"];

    private static readonly string[] AtOslo = ["oslo-saksbehandler", "oslo-leder", "oslo-okonomi"];

    private static readonly string[] Offices = [.. Innlandet, .. AtOslo];

    /// <summary>Arbeids- og velferdsdirektoratet, which decides in NAV.</summary>
    private static readonly string[] Deciders = ["avdir-saksbehandler", "avdir-leder", "avdir-okonomi"];

    private static readonly string[] Paymasters = ["innlandet-okonomi", "oslo-okonomi", "avdir-okonomi"];

    private static readonly string[] Helsedirektoratet = ["hdir-saksbehandler", "hdir-leder"];

    private static readonly string[] Directorates = [.. Helsedirektoratet, "avdir-*"];

    public static readonly IReadOnlyList<PageRow> Rows =
    [
        Open("/"),
        Open("/kontakt"),
        Open("/personvern"),
        Open("/tilgjengelighet"),
        Open("/visning"),
        Open("/feil/{code:int}").At("/feil/404").Answers(HttpStatusCode.NotFound),

        Open("/logg-inn"),
        Open("/logg-inn/demo").Answers(HttpStatusCode.Redirect),
        Open("/logg-ut"),
        Only("/bytt", "*"),

        Open("/utlysninger"),
        Open("/utlysninger/{key}").At("/utlysninger/ki-2027"),
        Open("/utlysninger/{key}/skjema").At("/utlysninger/ki-2027/skjema"),
        Open("/skjemakontroll"),
        Open("/arshjul"),
        Open("/tildelinger"),
        Open("/statistikk"),
        Open("/dokumenter/{id}").At(RegulationsAsync).AsFile(),

        Only("/administrasjon/utlysninger", Directorates),
        Only("/administrasjon/utlysninger/ny", Directorates),
        EditedCall(""),
        EditedCall("forhandsvisning"),
        EditedCall("frister"),
        EditedCall("frister/{office}", "frister/innlandet"),
        EditedCall("grunnlag"),
        EditedCall("lister/{list}", $"lister/{SchemeCatalogue.Portal["ki"].Shape.Lists[0].Key}"),
        EditedCall("publiser"),
        EditedCall("regelverk"),
        EditedCall("sporsmal"),
        EditedCall("tekster"),
        EditedCall("utsett/{office}", "utsett/innlandet"),
        Only("/fordeling/{key?}", [.. Offices, .. Directorates]).At("/fordeling"),

        Only("/administrasjon", "administrator"),
        Only("/administrasjon/virksomheter", "administrator"),
        Only("/administrasjon/virksomheter/{id}", "administrator").At(OrganisationAsync),
        Only("/administrasjon/virksomheter/{id}/slatt-sammen", "administrator").At(async portal => $"{await OrganisationAsync(portal)}/slatt-sammen"),
        Only("/administrasjon/personer", "administrator"),
        Only("/administrasjon/personer/ny", "administrator"),
        Only("/administrasjon/personer/{id}", "administrator").At(PersonAsync),
        Only("/administrasjon/varsler", "administrator"),

        Only("/kartlegging", [.. Municipalities, .. Offices, "bydel-frogner-*"]),
        Only("/kartlegging/{key}", [.. Municipalities, "bydel-frogner-*"]).At("/kartlegging/ki-2027"),
        Only("/kartlegging/{key}/kommuner", Offices).At("/kartlegging/ki-2027/kommuner"),
        Only("/kartlegging/{key}/kommuner/{kommune}", Innlandet).At(MappingAsync),

        Only("/soknader", Applicants),
        Only("/soknader/ny", [.. GjovikWriters, "lom-kontakt", "bydel-frogner-kontakt", "innlandet-fylke-kontakt", "nav-*-kontakt"]).At("/soknader/ny?utlysning=ki-2027").But(HttpStatusCode.Redirect, [.. GjovikWriters, "lom-kontakt"]),
        Writing("fyll-ut/{section?}/{item?}/{group?}", SampleCases.Draft, GjovikWriters).At(portal => WritingAsync(portal, "fyll-ut/kompetanse")),
        Writing("fjern/{section}/{item}", SampleCases.Draft, GjovikWriters).At(async portal => await WritingAsync(portal, $"fjern/innovasjon/{await SampleCases.Project(portal, SampleCases.Draft)}")),
        Writing("excel", SampleCases.Draft, GjovikWriters),
        Writing("gjenstar", SampleCases.Draft, Gjovik),
        Writing("signer", SampleCases.Draft, "gjovik-kommunedirektor"),
        Writing("kvittering", SampleCases.Sent, Lom),
        Writing("utskrift", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),

        Only("/endringer", Applicants),
        Only("/endringer/ny/{kind}", [.. Municipalities, "bydel-frogner-*", "innlandet-fylke-*", "nav-*-kontakt"]).At("/endringer/ny/konto"),
        Only("/endringer/kontroll", Offices),
        Only("/revisor", "gjovik-revisor", "lom-revisor"),
        Only("/revisor/{id}", "lom-revisor").At(async portal => (await SampleCases.Report(portal, SampleCases.Sent)).Replace("/rapporter/", "/revisor/", StringComparison.Ordinal)),
        Open("/revisor/lenke/{secret}").At("/revisor/lenke/finnes-ikke").Answers(HttpStatusCode.NotFound),
        Only("/samarbeid", "helseforetak-signatar", "gjovik-kommunedirektor", "lom-kommunedirektor", "oslo-signatar"),
        Only("/samarbeid/{id}", "helseforetak-signatar").At(async portal => $"/samarbeid/{await AwaitedAsync(portal, signature => signature.Id)}"),
        Open("/samarbeid/lenke/{secret}").At("/samarbeid/lenke/finnes-ikke").Answers(HttpStatusCode.NotFound),
        Only("/saker/{id}/samarbeid", [.. Innlandet, .. Helsedirektoratet]).At(async portal => $"/saker/{await AwaitedAsync(portal, signature => signature.ApplicationId)}/samarbeid"),
        Case("purring", SampleCases.LetterSent, Caseworkers),
        Only("/saker/{id}/revisor", [.. Lom, .. Innlandet, .. Helsedirektoratet]).At(async portal => $"{await SampleCases.ReportedCase(portal, SampleCases.Sent)}/revisor"),
        Only("/rapporter", [.. Applicants, .. Offices, .. Directorates]),
        Reporting("fyll-ut/{section?}/{item?}/{group?}", SampleCases.Draft, GjovikWriters).At(async portal => $"{await SampleCases.Report(portal, SampleCases.Draft)}/fyll-ut/kompetanse"),
        Reporting("excel", SampleCases.Draft, GjovikWriters),
        Reporting("gjenstar", SampleCases.Draft, Gjovik),
        Reporting("signer", SampleCases.Draft, "gjovik-kommunedirektor"),
        Reporting("kvittering", SampleCases.Sent, Lom),
        Reporting("utskrift", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Only("/saker/{id}/rapport", [.. Lom, .. Innlandet, .. Helsedirektoratet]).At(async portal => $"{await SampleCases.ReportedCase(portal, SampleCases.Sent)}/rapport"),

        Only("/saker", [.. Offices, .. Directorates]),
        Only("/saker/brev", [.. Offices, .. Directorates]),
        Only("/tiltak", [.. Caseworkers, "oslo-saksbehandler"]),
        Only("/saker/skjema", [.. Caseworkers, "oslo-saksbehandler"]),
        Only("/saker/skjema/registrer", [.. Caseworkers, "oslo-saksbehandler"]),
        Only("/jobber", "*"),
        Only("/jobber/{id}", "innlandet-saksbehandler").At(SampleCases.JobAsync),
        Only("/jobber/{id}/resultat", "innlandet-saksbehandler").At(async portal => $"{await SampleCases.JobAsync(portal)}/resultat").AsFile(),
        Only("/saker/godkjenning", "innlandet-leder", "oslo-leder", "avdir-leder"),
        Case("", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("historikk", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("dokumenter", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("soknad", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("mangler", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("budsjett", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]),
        Case("overforing", SampleCases.Sent, [.. Lom, .. Innlandet, .. Helsedirektoratet]),
        Case("trekk", SampleCases.Sent, Lom),
        Case("avvis", SampleCases.Sent, Caseworkers),
        Case("for-sent", SampleCases.Sent, Caseworkers),
        Case("fordel", SampleCases.Sent, Innlandet),
        Case("habilitet", SampleCases.Sent, Innlandet),
        Case("vurdering", SampleCases.Assessed, [.. Innlandet, .. Helsedirektoratet]),
        Case("vurdering/{item}", SampleCases.Assessed, [.. Innlandet, .. Helsedirektoratet])
            .At(async portal => $"{await SampleCases.Case(portal, SampleCases.Assessed)}/vurdering/{await SampleCases.Project(portal, SampleCases.Assessed)}"),
        Case("innstilling", SampleCases.Assessed, [.. Innlandet, .. Helsedirektoratet]),
        Case("vedtak", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]),
        Case("brev", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]),
        Case("brev/{letter}", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]).At(LetterAsync),
        Case("brev/{letter}/pdf", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]).At(async portal => $"{await LetterAsync(portal)}/pdf").AsFile(),
        Case("bortfall", SampleCases.LetterSent, "innlandet-leder"),
        Case("stans", SampleCases.LetterSent, "innlandet-leder"),
        Case("omgjoring", SampleCases.LetterSent, "innlandet-leder"),
        Only("/oversendelse/{key?}", Offices).At("/oversendelse"),
        Only("/oversendelse/brev/{id:guid}", [.. Innlandet, .. Deciders]).At(ReferralAsync).AsFile(),
        Only("/saker/{id}/direktoratet", [.. AtOslo, .. Deciders]).At(AskedAsync),
        Only("/saker/{id}/lignende", [.. AtOslo, .. Deciders]).At(async portal => (await AskedAsync(portal)).Replace("direktoratet", "lignende", StringComparison.Ordinal)),
        Only("/nettverk", [.. Offices, .. Deciders, "nav-*"]),
        Only("/nettverk/samlinger/ny", Offices),
        Only("/nettverk/samlinger/{id}", [.. Innlandet, "nav-*"]).At(async portal => $"/nettverk/samlinger/{await portal.WithDatabaseAsync(db => db.NetworkMeetings.Select(meeting => meeting.Id).SingleAsync())}"),
        Only("/vedtaksliste/{key?}", Deciders).At("/vedtaksliste"),
        Only("/fullmakter/{key?}", [.. Offices, .. Deciders]).At("/fullmakter"),
        Only("/fullmakter/brev/{id:guid}", [.. Innlandet, .. Deciders]).At(AuthorisationAsync).AsFile(),
        Only("/videresending", Offices),
        Case("videresending", SampleCases.Assessed, Innlandet),
        Only("/omdisponering", Offices),
        Only("/saker/{id}/omdisponering", [.. Innlandet, .. Helsedirektoratet, "kontroll-delegat"])
            .At(async portal => $"/saker/{await portal.WithDatabaseAsync(db => db.Controls.OrderBy(control => control.OpenedAt).Select(control => control.ApplicationId).FirstAsync())}/omdisponering"),
        Only("/kontroll", [.. Helsedirektoratet, "avdir-saksbehandler", "avdir-leder", "kontroll-delegat"]),
        Only("/kontroll/utvalg", Directorates),
        Only("/kontroll/utvalg/{id}", Helsedirektoratet).At(async portal => $"/kontroll/utvalg/{await portal.WithDatabaseAsync(db => db.Samples.OrderBy(sample => sample.DrawnAt).Select(sample => sample.Id).FirstAsync())}"),
        Only("/kontroll/{id}", [.. Helsedirektoratet, "kontroll-delegat"]).At(ControlAsync),
        Only("/kontroll/{id}/avslutt", "hdir-leder").At(async portal => $"{await ControlAsync(portal)}/avslutt"),
        Only("/saker/{id}/kontroll", [.. Innlandet, .. Helsedirektoratet, "kontroll-delegat"])
            .At(async portal => $"/saker/{await portal.WithDatabaseAsync(db => db.Controls.OrderBy(control => control.OpenedAt).Select(control => control.ApplicationId).FirstAsync())}/kontroll"),
        Only("/krav", [.. Offices, .. Directorates]),
        Only("/krav/ubrukt", [.. Offices, .. Directorates]),
        Only("/saker/{id}/krav", [.. Innlandet, .. Helsedirektoratet, "kontroll-delegat"]).At(async portal => $"/saker/{(await ClaimAsync(portal)).ApplicationId}/krav"),
        Only("/saker/{id}/krav/nytt", [.. Caseworkers, "innlandet-leder"]).At(async portal => $"/saker/{(await ClaimAsync(portal)).ApplicationId}/krav/nytt"),
        Only("/saker/{id}/krav/{claim}", [.. Innlandet, .. Helsedirektoratet, "kontroll-delegat"]).At(async portal => await ClaimAsync(portal) is var claim ? $"/saker/{claim.ApplicationId}/krav/{claim.Id}" : string.Empty),
        Only("/betalinger", Paymasters),
        Only("/betalinger/regnskap", Paymasters),
        Only("/betalinger/{id}", "innlandet-okonomi").At(PaymentAsync),
        Only("/arsoversikt", ["innlandet-leder", "oslo-leder", .. Paymasters, .. Directorates]),
        Case("aksept", SampleCases.LetterSent, [.. Innlandet, .. Helsedirektoratet]),
    ];

    /// <summary>The case at Oslo's embete that the directorate has asked about.</summary>
    public static async Task<string> AskedAsync(Portal portal) =>
        $"/saker/{await portal.WithDatabaseAsync(db => db.Applications.Where(application => application.Status == ApplicationStatus.OfficeAsked).Select(application => application.Id).SingleAsync())}/direktoratet";

    private static PageRow Open(string template) => new(template, IsPublic: true, ["*"], HttpStatusCode.OK);

    private static PageRow Only(string template, params IReadOnlyList<string> seers) => new(template, IsPublic: false, seers, HttpStatusCode.OK);

    private static PageRow At(this PageRow row, string address) => row.At(_ => Task.FromResult(address));

    /// <summary>A page of the open call of KI, which is Helsedirektoratet's.</summary>
    private static PageRow EditedCall(string page, string? address = null) =>
        Only($"/administrasjon/utlysninger/{{key}}/{page}".TrimEnd('/'), Helsedirektoratet).At($"/administrasjon/utlysninger/ki-2027/{address ?? page}".TrimEnd('/'));

    /// <summary>A page of the applicant's case.</summary>
    private static PageRow Case(string page, string applicant, params IReadOnlyList<string> seers) =>
        Only($"/saker/{{id}}/{page}".TrimEnd('/'), seers).At(async portal => $"{await SampleCases.Case(portal, applicant)}/{page}".TrimEnd('/'));

    /// <summary>A page where the applicant writes.</summary>
    private static PageRow Writing(string page, string applicant, params IReadOnlyList<string> seers) =>
        Only($"/soknader/{{id}}/{page}", seers).At(async portal => $"{await SampleCases.Writing(portal, applicant)}/{page}");

    /// <summary>A page where the recipient reports.</summary>
    private static PageRow Reporting(string page, string applicant, params IReadOnlyList<string> seers) =>
        Only($"/rapporter/{{id}}/{page}", seers).At(async portal => $"{await SampleCases.Report(portal, applicant)}/{page}");

    private static async Task<string> WritingAsync(Portal portal, string page) => $"{await SampleCases.Writing(portal, SampleCases.Draft)}/{page}";

    private static async Task<string> RegulationsAsync(Portal portal) =>
        $"/dokumenter/{await portal.WithDatabaseAsync(db => db.Calls.Where(call => call.Key == "ki-2027").SelectMany(call => db.Documents.Where(document => document.Id == call.Regulations!.DocumentId)).Select(document => document.Id).SingleAsync())}";

    private static async Task<string> OrganisationAsync(Portal portal) =>
        $"/administrasjon/virksomheter/{await portal.WithDatabaseAsync(db => db.Organisations.Where(organisation => organisation.Kind == OrganisationKind.Municipality && organisation.Code == SampleCases.Draft).Select(organisation => organisation.Id).SingleAsync())}";

    private static async Task<string> PersonAsync(Portal portal) =>
        $"/administrasjon/personer/{await portal.WithDatabaseAsync(db => db.People.Where(person => person.Subject == "lom-kontakt").Select(person => person.Id).SingleAsync())}";

    private static async Task<string> LetterAsync(Portal portal)
    {
        var id = await SampleCases.IdAsync(portal, SampleCases.LetterSent);
        return $"/saker/{id}/brev/{await portal.WithDatabaseAsync(db => db.Letters.Where(letter => letter.ApplicationId == id && letter.Status == LetterStatus.Sent).Select(letter => letter.Id).FirstAsync())}";
    }

    /// <summary>Innlandet's letter with the latest applications that it referred.</summary>
    private static async Task<string> ReferralAsync(Portal portal) =>
        $"/oversendelse/brev/{await portal.WithDatabaseAsync(db => db.Referrals.Where(referral => db.Organisations.Any(office => office.Id == referral.OfficeId && office.Code == "innlandet")).OrderByDescending(referral => referral.SentAt).Select(referral => referral.Id).FirstAsync())}";

    /// <summary>Innlandet's latest authorisation.</summary>
    private static async Task<string> AuthorisationAsync(Portal portal) =>
        $"/fullmakter/brev/{await portal.WithDatabaseAsync(db => db.Authorisations.Where(authorisation => db.Organisations.Any(office => office.Id == authorisation.OfficeId && office.Code == "innlandet")).OrderByDescending(authorisation => authorisation.SentAt).Select(authorisation => authorisation.Id).FirstAsync())}";

    /// <summary>The control of the demonstration, which is delegated.</summary>
    private static async Task<string> ControlAsync(Portal portal) =>
        $"/kontroll/{await portal.WithDatabaseAsync(db => db.Controls.OrderBy(control => control.OpenedAt).Select(control => control.Id).FirstAsync())}";

    /// <summary>The demonstration's claim, of Innlandet.</summary>
    private static Task<Claim> ClaimAsync(Portal portal) => portal.WithDatabaseAsync(db => db.Claims.AsNoTracking().OrderBy(claim => claim.MadeAt).FirstAsync());

    /// <summary>A payment of Innlandet that is ordered or paid, so that something can be registered.</summary>
    private static async Task<string> PaymentAsync(Portal portal) =>
        $"/betalinger/{await portal.WithDatabaseAsync(db => (from payment in db.Payments join office in db.Organisations on payment.OfficeId equals office.Id where office.Code == "innlandet" && payment.Status == PaymentStatus.Paid orderby payment.Reference select payment.Id).FirstAsync())}";

    private static async Task<string> MappingAsync(Portal portal) =>
        $"/kartlegging/ki-2027/kommuner/{await portal.WithDatabaseAsync(db => (
            from mapping in db.PriorityMappings
            join office in db.Organisations on mapping.OfficeId equals office.Id
            join municipality in db.Organisations on mapping.MunicipalityId equals municipality.Id
            where office.Code == "innlandet"
            orderby municipality.Code
            select municipality.Code).FirstAsync())}";

    /// <summary>The signature that the health trust is asked for in the demonstration's open call.</summary>
    private static Task<T> AwaitedAsync<T>(Portal portal, Func<PartnerSignature, T> read) => portal.WithDatabaseAsync(async db =>
        read(await db.PartnerSignatures.SingleAsync(signature => signature.Name.StartsWith("Sykehuset") && signature.Status == SignatureStatus.Awaited)));
}
