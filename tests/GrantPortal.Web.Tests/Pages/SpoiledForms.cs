using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>Who can make each form of the portal show its errors, and where; and the pages with buttons that can show none.</summary>
internal static class SpoiledForms
{
    private const string Directorate = "hdir-saksbehandler";
    private const string Caseworker = "innlandet-saksbehandler";
    private const string Leader = "innlandet-leder";
    private const string Contact = "gjovik-kontakt";
    private const string Gjovik = "3407";
    private const string Version = "Input.Version";
    private const string Seen = "Input.Seen";

    public static readonly IReadOnlyList<SpoiledForm> Rows =
    [
        new("/administrasjon/utlysninger/ny", Directorate),
        PlannedCall("frister"),
        PlannedCall("frister/{office}", "frister/innlandet"),
        PlannedCall("grunnlag"),
        PlannedCall("lister/{list}", $"lister/{SchemeCatalogue.Portal["ki"].Shape.Lists[0].Key}") with { Stale = Version },
        PlannedCall("publiser"),
        PlannedCall("regelverk"),
        PlannedCall("sporsmal") with { Stale = Version, Press = "button[value=ny]" },
        PlannedCall("tekster") with { Stale = Version },
        PlannedCall("utsett/{office}", "utsett/innlandet") with { Address = _ => Task.FromResult("/administrasjon/utlysninger/ki-2027/utsett/innlandet") },
        new("/fordeling/{key?}", Directorate),
        OfMatrix("/administrasjon/virksomheter/{id}"),
        OfMatrix("/administrasjon/virksomheter/{id}/slatt-sammen"),
        OfMatrix("/administrasjon/personer/ny"),
        OfMatrix("/kartlegging/{key}"),
        new("/kartlegging/{key}/kommuner/{kommune}", Caseworker, _ => Task.FromResult("/kartlegging/ki-2027/kommuner/3411")),
        OfMatrix("/soknader/{id}/fyll-ut/{section?}/{item?}/{group?}"),
        OfMatrix("/soknader/{id}/excel"),
        OfMatrix("/rapporter/{id}/fyll-ut/{section?}/{item?}/{group?}"),
        OfMatrix("/rapporter/{id}/excel"),
        new("/rapporter/{id}/signer", "gjovik-kommunedirektor", ReportAwaitingSignatureAsync),
        new("/saker/{id}/rapport", Caseworker, portal => WalkedAsync(portal, 2034, walk => Paid(walk).FillReport(90).SendReport(), "rapport")) { Press = "button[data-variant=secondary]" },
        new("/skjemakontroll", Contact),
        new("/soknader/{id}/signer", "lom-kommunedirektor", AwaitingSignatureAsync),
        new("/tiltak", Caseworker, portal => portal.WithDatabaseAsync(async db => $"/tiltak?ordning=rus&mottaker={await db.Organisations.Where(each => each.Code == "3407").Select(each => each.Id).SingleAsync()}")) { Press = "#registrer ~ form button" },
        OfMatrix("/saker/skjema"),
        OfMatrix("/saker/skjema/registrer"),
        OfMatrix("/saker/godkjenning"),
        OfMatrix("/saker/{id}/avvis"),
        OfMatrix("/saker/{id}/for-sent"),
        OfMatrix("/saker/{id}/fordel") with { Persona = Leader },
        OfMatrix("/saker/{id}/habilitet"),
        new("/saker/{id}/mangler", Caseworker, portal => AtAsync(portal, SampleCases.Assessed, "mangler")),
        new("/saker/{id}/mangler", Contact, portal => WalkedAsync(portal, 2031, walk => walk.Assign().BeginAssessment().RequestInformation(), "mangler")) { Name = "answer" },
        OfMatrix("/saker/{id}/vurdering") with { Stale = Seen },
        OfMatrix("/saker/{id}/vurdering/{item}") with { Stale = Seen },
        OfMatrix("/saker/{id}/innstilling"),
        new("/saker/{id}/vedtak", Leader, portal => WalkedAsync(portal, 2032, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve(), "vedtak")),
        new("/saker/{id}/aksept", Contact, portal => WalkedAsync(portal, 2033, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter(), "aksept")),
        OfMatrix("/saker/{id}/bortfall"),
        OfMatrix("/saker/{id}/stans"),
        OfMatrix("/saker/{id}/omgjoring"),
        new("/saker/{id}/omdisponering", Contact, async portal => $"/saker/{await portal.PaidAsync(Gjovik, 2035)}/omdisponering"),
        OfMatrix("/saker/{id}/videresending"),
        new("/oversendelse/{key?}", Caseworker),
        new("/nettverk/samlinger/ny", Caseworker),
        new("/saker/{id}/direktoratet", "oslo-saksbehandler", PageMatrix.AskedAsync),
        new("/vedtaksliste/{key?}", "avdir-saksbehandler", _ => Task.FromResult("/vedtaksliste/nav-2026")),
        new("/fullmakter/{key?}", "avdir-leder", _ => Task.FromResult("/fullmakter/nav-2026")),
        new("/kontroll/utvalg", Directorate),
        OfMatrix("/kontroll/{id}"),
        OfMatrix("/kontroll/{id}/avslutt"),
        new("/saker/{id}/kontroll", Directorate, portal => AtAsync(portal, SampleCases.LetterSent, "kontroll")),
        new("/saker/{id}/kontroll", Contact, async portal => $"/saker/{await portal.ControlledAsync(Gjovik, 2037)}/kontroll") { Name = "answer" },
        OfMatrix("/saker/{id}/krav/nytt"),
        OfMatrix("/saker/{id}/krav/{claim}") with { Persona = Leader, Press = "button[formaction*=Withdraw]" },
        OfMatrix("/betalinger"),
        OfMatrix("/endringer/ny/{kind}"),
        OfMatrix("/samarbeid/{id}"),
        OfMatrix("/saker/{id}/samarbeid") with { Persona = Caseworker },
        OfMatrix("/revisor/{id}"),
        OfMatrix("/saker/{id}/revisor"),
        new("/saker/{id}/overforing", Caseworker, CarriedOverAsync),
        new("/saker/{id}/budsjett", Contact, portal => WalkedAsync(portal, 2036, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount / 2).Approve().Decide().SendLetter(), "budsjett")),
        OfMatrix("/betalinger/regnskap"),
        OfMatrix("/betalinger/{id}") with { Press = "button[formaction*=Bounced]" },
    ];

    /// <summary>Pages whose form has nothing that can be typed wrong, each with what it has instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> Infallible = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/feil/{code:int}"] = "no form: it stands in for a page that failed, also when that was sent a form",
        ["/visning"] = "choices that are always chosen",
        ["/logg-inn/demo"] = "buttons on /logg-inn, one for each persona",
        ["/logg-ut"] = "a button",
        ["/bytt"] = "a button for each organisation",
        ["/administrasjon/utlysninger/{key}"] = "buttons for the moves that the call allows",
        ["/administrasjon/personer/{id}"] = "a field that may be blank, and a button for each right",
        ["/saker/{id}/purring"] = "one field, which may be blank",
        ["/nettverk"] = "a button for each project that may be chosen",
        ["/nettverk/samlinger/{id}"] = "checks that may all be blank",
        ["/endringer"] = "buttons for each change",
        ["/endringer/kontroll"] = "buttons for each change, and a reason that the rule asks for",
        ["/samarbeid/lenke/{secret}"] = "the form of /samarbeid/{id}, by another door",
        ["/revisor/lenke/{secret}"] = "the form of /revisor/{id}, by another door",
        ["/administrasjon/varsler"] = "a button for each notice that did not go",
        ["/soknader/ny"] = "a button for each call that the applicant may begin in",
        ["/soknader/{id}/fjern/{section}/{item}"] = "a button",
        ["/soknader/{id}/gjenstar"] = "a button that is there when nothing is left",
        ["/soknader/{id}/kvittering"] = "a button",
        ["/rapporter"] = "a button for each award that a report may be begun on",
        ["/rapporter/{id}/gjenstar"] = "a button that is there when nothing is left",
        ["/rapporter/{id}/kvittering"] = "a button",
        ["/jobber/{id}"] = "a button that cancels",
        ["/saker/brev"] = "a button",
        ["/kontroll/utvalg/{id}"] = "a button",
        ["/saker/{id}/trekk"] = "a button",
        ["/saker/{id}/brev"] = "a button for each letter that can be drafted",
        ["/saker/{id}/brev/{letter}"] = "one field, which may be blank; the button to send is there when the checklist is met",
    };

    private static SpoiledForm OfMatrix(string template)
    {
        var row = PageMatrix.Rows.Single(row => row.Template == template);
        return new(template, row.AnySeer, row.AddressIn);
    }

    private static SpoiledForm PlannedCall(string page, string? address = null) =>
        new($"/administrasjon/utlysninger/{{key}}/{page}", Directorate, _ => Task.FromResult($"/administrasjon/utlysninger/ki-2028/{address ?? page}"));

    private static async Task<string> AtAsync(Portal portal, string applicant, string page) => $"{await SampleCases.Case(portal, applicant)}/{page}";

    private static async Task<string> WalkedAsync(Portal portal, int year, Func<CaseWalk, CaseWalk> walk, string page) => $"/saker/{await portal.WalkAsync(Gjovik, year, walk)}/{page}";

    private static CaseWalk Paid(CaseWalk walk) => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment();

    /// <summary>The sample's carry-over, once the caseworker has said that she is impartial.</summary>
    private static async Task<string> CarriedOverAsync(Portal portal)
    {
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var sample = await SampleCases.Case(portal, SampleCases.Sent);
        await (await caseworker.GetAsync($"{sample}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        return $"{sample}/overforing";
    }

    private static async Task<string> ReportAwaitingSignatureAsync(Portal portal)
    {
        var id = await portal.WalkAsync(Gjovik, 2038, walk => Paid(walk).FillReport(90));
        using var contact = await portal.SignedInAsync(Contact);
        var report = $"/rapporter/{await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync())}";
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");
        return $"{report}/signer";
    }

    /// <summary>Lom writes a new version of what it has sent.</summary>
    private static async Task<string> AwaitingSignatureAsync(Portal portal)
    {
        using var contact = await portal.SignedInAsync("lom-kontakt");
        var application = await SampleCases.Writing(portal, SampleCases.Sent);
        await (await contact.GetAsync($"{application}/kvittering")).SubmitAsync("Lag en ny versjon");
        await (await contact.GetAsync($"{application}/gjenstar")).SubmitAsync("Send til signering");
        return $"{application}/signer";
    }
}

/// <summary>A form that somebody sends in with nothing, or nonsense, in its fields.</summary>
/// <param name="Template">The page, as the matrix has it.</param>
/// <param name="Persona">Who may send it.</param>
/// <param name="At">Where the sample case lies; the template is the address where it is left out.</param>
internal sealed record SpoiledForm(string Template, string Persona, Func<Portal, Task<string>>? At = null)
{
    /// <summary>Told apart by, where a page has more forms than one.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The button to press, where it is not the form's main one.</summary>
    public string Press { get; init; } = "button[type=submit]:not([data-variant]):not(.ds-sr-only)";

    /// <summary>The hidden field that says what the person saw: a form that may be saved half written still refuses to overwrite what a colleague changed.</summary>
    public string? Stale { get; init; }

    public Func<Portal, Task<string>> Address { get; init; } = At ?? (_ => Task.FromResult(Template.Replace("/{key?}", string.Empty, StringComparison.Ordinal)));

    public override string ToString() => $"{Template} {Name}".TrimEnd();
}
