using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>
/// Utvikling av de sosiale tjenestene i Nav-kontoret (NAV): the Nav office applies with two signatures, its kommune is paid, the embete recommends, Arbeids- og velferdsdirektoratet
/// decides and authorises, and the embete writes and pays. National trials (nasjonale forsøk) are the directorate's alone.
/// </summary>
public sealed class SocialServicesScheme : Scheme
{
    public const string Project = "prosjekt";

    /// <summary>The kind of measure that goes to the directorate alone (NAV-22, NAV-52).</summary>
    public const string NationalTrial = "nasjonalt";

    public override string Key => "nav";

    public override Text ShortName { get; } = new("Sosiale tjenester i Nav-kontoret", "Sosiale tenester i Nav-kontoret");

    /// <summary>An application holds one project, granted as one sum; its lines are positions and competence (NAV-21).</summary>
    public override IReadOnlyList<Part> Parts { get; } = [new(Project, new("Prosjekt", "Prosjekt"), GrantedAs.Undertaking)];

    /// <summary>NAV-52, NAV-53, NAV-56.</summary>
    public override IReadOnlyList<Route> Routes { get; } = [Route.Directorate, Route.DirectorateAlone];

    /// <summary>NAV-40: «rådmannen/kommunens administrative leiing og NAV-ledar».</summary>
    public override IReadOnlyList<Role> Signatures { get; } = [Role.Signatory, Role.NavLeader];

    /// <summary>Ours: the office owns the project (NAV-12), and its leader signs for what it reports.</summary>
    public override IReadOnlyList<Role> ReportSignatures { get; } = [Role.NavLeader];

    /// <summary>NAV-67: «returnerast til Arbeids- og velferdsdirektoratet».</summary>
    public override RepaymentPayee RepaidTo => RepaymentPayee.Directorate;

    /// <summary>NAV-65: «kome til fråtrekk ved utbetaling av neste års tilskot».</summary>
    public override CarryOverPolicy CarryOver => CarryOverPolicy.DeductedFromPayment;

    /// <summary>NAV-26: from the first spending, and NAV-25: nothing more after the end.</summary>
    public override YearLimit? YearLimitIn(CallContent content) => YearSlots.Limit(content, YearsStart.FirstSpending, YearsEnd.Refused);

    public override string Directorate => "avdir";

    /// <summary>NAV-27: «kunngjort på www.nav.no»; the other channels stand in the call.</summary>
    public override Uri AlsoAnnouncedAt { get; } = new("https://www.nav.no");

    /// <summary>NAV-90: «Nye prosjekter vil bli innlemmet i nettverket ved innvilgelse av midler».</summary>
    public override bool HasNetwork => true;

    /// <summary>NAV-31: «Fylkesmannen har sendt ut informasjon via e-post».</summary>
    public override bool TellsApplicants => true;

    /// <summary>NAV-12: «Kun Nav-kontor som kan søke og som skal eie prosjektet».</summary>
    public override IReadOnlyList<OrganisationKind> Applicants { get; } = [OrganisationKind.NavOffice];

    /// <summary>NAVD-10: an office can have several projects, each with an application of its own.</summary>
    public override bool OneApplicationPerCall => false;

    /// <summary>NAV-60: «tilsagnsbrev og avslag».</summary>
    public override Text GrantLetterName { get; } = new("Tilsagnsbrev", "Tilsegnsbrev");

    public override Text TheGrantLetter { get; } = new("Tilsagnsbrevet", "Tilsegnsbrevet");

    /// <summary>NAV-64.</summary>
    public override Text SlipName { get; } = new("svarslipp", "svarslipp");

    public override Text TheSlip { get; } = new("svarslippen", "svarslippen");

    /// <summary>NAV-15, NAV-20.</summary>
    public override IReadOnlyList<string> Exclusions { get; } = ["drift", "utbetaling"];

    /// <summary>NAV-18: the eight points, scored as a support; NAV-51: the five headings.</summary>
    public override IReadOnlyList<AssessedList> AssessedLists { get; } =
    [
        new("points", new("De åtte punktene i regelverket", "Dei åtte punkta i regelverket"), IsScored: true),
        new("headings", new("Søknadskriteriene", "Søknadskriteria"), IsScored: false),
    ];

    public override CallShape Shape => SocialServicesCall.Shape;

    public override CallContent FirstContent() => SocialServicesCall.FirstContent();

    /// <summary>The kommune behind the office (NAV-11).</summary>
    /// <exception cref="Rules.RuleViolation">The office has no host kommune yet.</exception>
    public override Ids.Id<Organisation> PayeeOf(Organisation applicant) => applicant.ParentId ?? throw new Rules.RuleViolation(OrganisationRules.HostIsKnown, applicant.Name);

    /// <summary>NAV-42: name and address of the office, number and account of the kommune that is paid.</summary>
    public override Answers Prefill(Organisation applicant, Organisation payee) => Answers.None
        .With("soker.navn", applicant.Name)
        .With("soker.adresse", applicant.Address.ToString())
        .With("soker.orgnr", (applicant.Number ?? payee.Number)?.ToString())
        .With("soker.konto", (applicant.Account ?? payee.Account)?.ToString());

    protected override ResolvedForm DrawApplicationForm(string callKey, CallContent content) => SocialServicesForm.Resolve(Key, callKey, content);

    protected override ResolvedForm DrawReportForm(string callKey, CallContent content) => SocialServicesReportForm.Resolve(Key, callKey, content);
}
