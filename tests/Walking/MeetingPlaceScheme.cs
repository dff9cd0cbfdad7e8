using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Walking;

/// <summary>A scheme that is found nowhere but here: grants for meeting places. All of it is this file, so that what a new scheme costs can be read and tested (docs/adding-a-scheme.md).</summary>
public sealed class MeetingPlaceScheme : Scheme
{
    private const string Places = "moteplass";

    public override string Key => "mote";

    public override Text ShortName { get; } = new("Møteplasser i nærmiljøet", "Møteplassar i nærmiljøet");

    public override IReadOnlyList<Part> Parts { get; } = [new(Places, new("Møteplasser", "Møteplassar"), GrantedAs.Lines)];

    public override IReadOnlyList<Role> Signatures { get; } = [Role.Signatory];

    public override string Directorate => "hdir";

    public override Uri AlsoAnnouncedAt { get; } = new("https://www.helsedirektoratet.no/tilskudd");

    public override IReadOnlyList<OrganisationKind> Applicants { get; } = [OrganisationKind.Municipality];

    public override bool OneApplicationPerCall => true;

    public override Text GrantLetterName { get; } = new("Tilsagnsbrev", "Tilsegnsbrev");

    public override Text TheGrantLetter { get; } = new("Tilsagnsbrevet", "Tilsegnsbrevet");

    public override Text SlipName { get; } = new("svarbrev", "svarbrev");

    public override Text TheSlip { get; } = new("svarbrevet", "svarbrevet");

    public override CallShape Shape { get; } = new(
        Texts:
        [
            new("purpose", new("Formål", "Formål"), true),
            new("conditions", new("Vilkår i brevet", "Vilkår i brevet"), true),
            new("reporting", new("Rapporteringskrav i brevet", "Rapporteringskrav i brevet"), true),
        ],
        Lists: [new("places", new("Typer møteplasser", "Typar møteplassar"), true), new("refusalReasons", new("Grunner for avslag", "Grunnar for avslag"), true)],
        Numbers: [new("mostForPlace", new("Høyeste beløp til en møteplass, kroner", "Høgaste beløp til ein møteplass, kroner"), true)],
        Switches: [])
    {
        Announced = ["purpose", "places"],
    };

    public override CallContent FirstContent() => new()
    {
        Name = new("Tilskudd til møteplasser i nærmiljøet", "Tilskot til møteplassar i nærmiljøet"),
        Chapter = "0999",
        Post = "70",
        Eligible = [RecipientType.Municipality],
        Texts = new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            ["purpose"] = new("Flere skal ha et sted å møtes der de bor.", "Fleire skal ha ein stad å møtast der dei bur."),
            ["conditions"] = new("Møteplassene skal være åpne for alle.", "Møteplassane skal vere opne for alle."),
            ["reporting"] = new("Rapporter hvor mange som har brukt møteplassene.", "Rapporter kor mange som har brukt møteplassane."),
        },
        Lists = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal)
        {
            ["places"] = [new("kafe", new("Kafé", "Kafé")), new("verksted", new("Verksted", "Verkstad"))],
            ["refusalReasons"] = [new("ramme", new("Rammen er brukt opp.", "Ramma er brukt opp."))],
        },
    };

    protected override ResolvedForm DrawApplicationForm(string callKey, CallContent content) => new(Key, callKey, content.Name,
    [
        new("soker", new("Om kommunen", "Om kommunen"))
        {
            Fields =
            [
                new("soker.kontaktperson", FieldKind.Line, new("Navn på kontaktpersonen", "Namn på kontaktpersonen")) { Required = true, MaxLength = 200 },
                new("soker.epost", FieldKind.Email, new("E-post til kontaktpersonen", "E-post til kontaktpersonen")) { Required = true },
            ],
        },
        Section(content, "soknad", new("Møteplassene", "Møteplassane"),
        [
            new("personer", FieldKind.Count, new("Besøk i uken", "Besøk i veka"), Meaning.Persons),
            new("nye", FieldKind.Kroner, new("Søknadsbeløp", "Søknadsbeløp"), Meaning.NewMoney) { Ceiling = content.Number("mostForPlace") is { } most ? new(most) : null },
            new("egenandel", FieldKind.Kroner, new("Egenandel", "Eigendel"), Meaning.OwnContribution),
        ]) with
        {
            Fields = [new("soknad.plan", FieldKind.Prose, new("Hvordan blir møteplassene drevet?", "Korleis blir møteplassane drivne?")) { Required = true, MaxLength = 4000 }, .. content.ExtraQuestions],
        },
    ]);

    /// <summary>The accounts stand on the lines of the application.</summary>
    protected override ResolvedForm DrawReportForm(string callKey, CallContent content) => new(Key, callKey, new($"Rapport: {content.Name.Nb}", $"Rapport: {content.Name.Nn}"),
    [
        Section(content, "regnskap", new("Regnskap", "Rekneskap"),
        [
            new("regnskap", FieldKind.Kroner, new("Utgifter i alt", "Utgifter i alt"), Meaning.Spent) { Required = true, SumOf = ["brukt", "egenandel"] },
            new("brukt", FieldKind.Kroner, new("Av tilskuddet", "Av tilskotet"), Meaning.UsedGrant) { Required = true },
            new("egenandel", FieldKind.Kroner, new("Av egne midler", "Av eigne midlar"), Meaning.UsedOwn) { Required = true },
            new("ubrukt", FieldKind.Kroner, new("Ubrukt tilskudd", "Ubrukt tilskot"), Meaning.Unused) { Required = true },
        ]) with
        {
            AsksAlways = true,
            Fields = [new("regnskap.resultat", FieldKind.Prose, new("Hvem har brukt møteplassene?", "Kven har brukt møteplassane?")) { Required = true, MaxLength = 4000 }],
        },
    ]);

    private static Section Section(CallContent content, string key, Text title, IReadOnlyList<Column> columns) => new(key, title)
    {
        Part = Places,
        Tables = [new(Places, new("Hver møteplass for seg", "Kvar møteplass for seg"), content.List("places"), columns)],
    };
}
