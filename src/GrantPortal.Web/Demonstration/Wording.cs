using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Demonstration;

/// <summary>Short, plausible answers in one målform; about services and staff, never about the people who receive them.</summary>
internal sealed class Wording
{
    private static readonly Text[] CriterionAnswers =
    [
        new("Flere trenger hjelp hjemme, og tjenesten har for få hender om kvelden.", "Fleire treng hjelp heime, og tenesta har for få hender om kvelden."),
        new("Flere skal klare seg lenger i eget hjem. Målgruppen er eldre med hjemmetjenester.", "Fleire skal klare seg lenger i eigen heim. Målgruppa er eldre med heimetenester."),
        new("Prosjektet ledes av helse og omsorg, sammen med høgskolen og to nabokommuner.", "Prosjektet blir leidd av helse og omsorg, saman med høgskulen og to nabokommunar."),
        new("Færre reiser for de ansatte og tryggere kvelder for brukerne. Arbeidsplanene legges om.", "Færre reiser for dei tilsette og tryggare kveldar for brukarane. Arbeidsplanane blir lagde om."),
        new("Kommunalsjefen for helse har budsjettansvaret og leder styringsgruppen.", "Kommunalsjefen for helse har budsjettansvaret og leier styringsgruppa."),
        new("Eldrerådet og pårørendeforeningen sitter i prosjektgruppen.", "Eldrerådet og pårørandeforeininga sit i prosjektgruppa."),
        new("Tiltaket går inn i driften fra neste år og står i økonomiplanen.", "Tiltaket går inn i drifta frå neste år og står i økonomiplanen."),
        new("Vi prøver ut i liten skala, måler og justerer før vi utvider.", "Vi prøver ut i liten skala, måler og justerer før vi utvidar."),
        new("Metoden er ny i kommunen, og beskrivelsen deles med andre kommuner.", "Metoden er ny i kommunen, og skildringa blir delt med andre kommunar."),
        new("Vi måler før og etter og skriver en kort rapport som legges ut åpent.", "Vi måler før og etter og skriv ein kort rapport som blir lagd ut ope."),
    ];

    // After the answers that they are made of.
    private static readonly Wording Bokmal = new(Language.Bokmal);
    private static readonly Wording Nynorsk = new(Language.Nynorsk);

    private Wording(Language language)
    {
        Language = language;
        Criteria = [.. CriterionAnswers.Select(answer => answer.In(language))];
    }

    public Language Language { get; }

    public IReadOnlyList<string> Criteria { get; }

    public string CompetenceDescription => Say(
        "Ansatte i hjemmetjenesten og på sykehjemmet tar fagbrev, bachelor og videreutdanning ved siden av jobben. Kommunen dekker vikar på samlingene.",
        "Tilsette i heimetenesta og på sjukeheimen tek fagbrev, bachelor og vidareutdanning ved sida av jobben. Kommunen dekkjer vikar på samlingane.");

    public string AssistanceCosts => Say("Kurs og lokaler etter planen som ligger ved.", "Kurs og lokale etter planen som ligg ved.");

    public string Assessment => Say(
        "Tiltakene svarer på behov som kommunen viser til, og er forankret i kompetanseplanen. Forventet måloppnåelse er god.",
        "Tiltaka svarer på behov som kommunen viser til, og er forankra i kompetanseplanen. Forventa måloppnåing er god.");

    public string RecommendationReason => Say(
        "Utdanninger som årets utlysning prioriterer, er tilgodesett først. Resten er fordelt etter en samlet vurdering.",
        "Utdanningar som utlysinga prioriterer i år, er tilgodesette først. Resten er fordelt etter ei samla vurdering.");

    public string Report => Say("Tiltakene er gjennomført som planlagt, og målene er nådd.", "Tiltaka er gjennomførte som planlagt, og måla er nådde.");

    public string RevisedAim => Say("Vi holder målene, og tar færre på hver utdanning.", "Vi held på måla, og tek færre på kvar utdanning.");

    public string MissingPlan => Say("Opplæringsplanen for BPA er ikke datert. Send en plan med dato.", "Opplæringsplanen for BPA er ikkje datert. Send ein plan med dato.");

    public static Wording Of(Organisation applicant) => applicant.LetterLanguage(Language.Bokmal) is Language.Nynorsk ? Nynorsk : Bokmal;

    public Dictionary<string, string?> Common(Organisation applicant) => new(StringComparer.Ordinal)
    {
        ["soker.kontaktperson"] = "Kontaktperson helse",
        ["soker.stilling"] = Say("Rådgiver", "Rådgjevar"),
        ["soker.epost"] = applicant.Email,
        ["soker.telefon"] = "00 00 00 00",
        ["formal.formal"] = Say(
            "Flere ansatte med formell utdanning, og nye måter å gi tjenester på der folk bor.",
            "Fleire tilsette med formell utdanning, og nye måtar å gje tenester på der folk bur."),
        ["formal.behov"] = Say(
            "Mange ansatte går av de neste årene, og det er langt mellom søkerne til ledige stillinger.",
            "Mange tilsette går av dei neste åra, og det er langt mellom søkjarane til ledige stillingar."),
        ["formal.delmal"] = "kompetanse,ledelse",
        ["formal.kriterier"] = Say(
            "Utdanningene står i kommunens kompetanseplan. Prosjektene prøver ut løsninger som kan tas i bruk av flere.",
            "Utdanningane står i kompetanseplanen til kommunen. Prosjekta prøver ut løysingar som fleire kan ta i bruk."),
        ["formal.prioriteringer"] = "bachelor,helsefagarbeider",
        ["kontroll.tiltak"] = Say(
            "Virksomhetslederne følger opp planene hver måned. Økonomiavdelingen og revisor kontrollerer regnskapet.",
            "Verksemdsleiarane følgjer opp planane kvar månad. Økonomiavdelinga og revisor kontrollerer rekneskapen."),
        ["kontroll.andre"] = "nei",
        ["kontroll.erklaring"] = "ja",
    };

    public string Say(string nb, string nn) => new Text(nb, nn).In(Language);
}
