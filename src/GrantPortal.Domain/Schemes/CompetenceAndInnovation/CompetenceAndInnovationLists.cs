using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>The lists that KI's first call starts from: the content of 2020 and 2021. From then on they are data of the call.</summary>
internal static class CompetenceAndInnovationLists
{
    /// <summary>KI-06..09.</summary>
    public static IReadOnlyList<Option> Goals { get; } =
    [
        new("kompetanse", new("Økt kompetanse for å utvikle god praksis og sikre trygge og gode tjenester", "Auka kompetanse for å utvikle god praksis og sikre trygge og gode tenester")),
        new("brukerinnflytelse", new("Sterkere brukerinnflytelse og bedre samspill med pårørende, frivillige og lokalsamfunnet", "Sterkare brukarinnverknad og betre samspel med pårørande, frivillige og lokalsamfunnet")),
        new("forebygging", new("Forebygge og utsette behov for kompenserende tjenester", "Førebyggje og utsetje behov for kompenserande tenester")),
        new("ledelse", new("Styrket lederkompetanse, fagutvikling, større faglig bredde og tilstrekkelig, kompetent og stabil bemanning", "Styrkt leiarkompetanse, fagutvikling, større fagleg breidd og tilstrekkeleg, kompetent og stabil bemanning")),
    ];

    /// <summary>KI-41..47: a closed list of seven.</summary>
    public static IReadOnlyList<Option> Categories { get; } =
    [
        new("vgs", new("Videregående opplæring og fagbrev", "Vidaregåande opplæring og fagbrev"), new("Helsefagarbeider, aktivitør, kvalifisering av ufaglærte", "Helsefagarbeidar, aktivitør, kvalifisering av ufaglærte")),
        new("fagskole", new("Fagskole", "Fagskule"), new("Bygger på videregående eller fagbrev", "Byggjer på vidaregåande eller fagbrev")),
        new("bachelor", new("Bachelor i helse- og sosialfag", "Bachelor i helse- og sosialfag")),
        new("master", new("Videreutdanning og master", "Vidareutdanning og master"), new("Bygger på bachelor", "Byggjer på bachelor")),
        new("abc", new("ABC-opplæring", "ABC-opplæring")),
        new("kurs", new("Etterutdanning, internopplæring og kurs", "Etterutdanning, internopplæring og kurs")),
        new("andre", new("Andre kompetansehevende tiltak", "Andre kompetansehevande tiltak")),
    ];

    /// <summary>KI-61..63: the order is the priority.</summary>
    public static IReadOnlyList<Option> AssistanceGroups { get; } =
    [
        new("arbeidsledere", new("Nye og etablerte brukere og arbeidsledere", "Nye og etablerte brukarar og arbeidsleiarar")),
        new("saksbehandlere", new("Kommunens saksbehandlere", "Saksbehandlarane i kommunen")),
        new("assistenter", new("Assistenter", "Assistentar")),
    ];

    /// <summary>KI-65: the list of 2021, which differs from the regulations' (KI-64).</summary>
    public static IReadOnlyList<Option> Themes { get; } =
    [
        new("forebygging", new("Forebygging og tidlig innsats", "Førebygging og tidleg innsats")),
        new("egenmestring", new("Egenmestring", "Eigenmeistring")),
        new("fritid", new("Fritidsaktivitet med assistanse", "Fritidsaktivitet med assistanse")),
        new("kultur", new("Aktivitet og kulturopplevelser", "Aktivitet og kulturopplevingar")),
        new("ernaring", new("Ernæring", "Ernæring")),
        new("legemidler", new("Legemiddelhåndtering", "Legemiddelhandtering")),
        new("rehabilitering", new("Rehabilitering og habilitering", "Rehabilitering og habilitering")),
        new("samspill", new("Samspill med pårørende og frivillige i omsorgssektoren generelt og i demensomsorgen spesielt", "Samspel med pårørande og frivillige i omsorgssektoren generelt og i demensomsorga spesielt")),
    ];

    /// <summary>KI-59, 60, 66: priorities of the year; leader education is a tag and not a category.</summary>
    public static IReadOnlyList<Option> Priorities { get; } =
    [
        new("psykiskrus", new("Psykisk helse og rus", "Psykisk helse og rus")),
        new("lederutdanning", new("Lederutdanning", "Leiarutdanning")),
        new("videreutdanning", new("Videre- og masterutdanninger for høgskoleutdannede", "Vidare- og masterutdanningar for høgskuleutdanna")),
        new("bachelor", new("Bachelorutdanninger", "Bachelorutdanningar")),
        new("helsefagarbeider", new("Helsefagarbeiderutdanning", "Helsefagarbeidarutdanning")),
        new("fagskole", new("Fagskoleutdanning", "Fagskuleutdanning")),
    ];

    /// <summary>KI-18; næringsliv and utdanning/forskning give a preference (KI-39).</summary>
    public static IReadOnlyList<Option> Partners { get; } =
    [
        new("kommune", new("Andre kommuner", "Andre kommunar")),
        new("helseforetak", new("Helseforetak", "Helseføretak")),
        new("naringsliv", new("Næringsliv", "Næringsliv")),
        new("forskning", new("Utdannings- og forskningsinstitusjoner", "Utdannings- og forskingsinstitusjonar")),
        new("frivillig", new("Frivillig sektor", "Frivillig sektor")),
        new("annet", new("Andre", "Andre")),
    ];

    public static IReadOnlyList<Option> Fields { get; } =
    [
        new("omsorg", new("Helse og omsorg", "Helse og omsorg")),
        new("psykiskrus", new("Psykisk helse og rus", "Psykisk helse og rus")),
    ];

    /// <summary>KI-11: services outside health only for psykisk helse and rus.</summary>
    public static IReadOnlyList<Option> Services { get; } =
    [
        new("helse", new("Helse- og omsorgstjenesten", "Helse- og omsorgstenesta")),
        Outside("nav", new("Nav", "Nav")),
        Outside("barnevern", new("Barnevernstjenesten", "Barnevernstenesta")),
        Outside("barnehage", new("Barnehage", "Barnehage")),
        Outside("skole", new("Skole", "Skule")),
    ];

    /// <summary>KI-48..57: the ten criteria of an innovation project.</summary>
    public static IReadOnlyList<Option> InnovationCriteria { get; } =
    [
        new("k1", new("Behov og utfordringer", "Behov og utfordringar"), new("Hvilke behov og utfordringer ligger til grunn for søknaden?", "Kva behov og utfordringar ligg til grunn for søknaden?")),
        new("k2", new("Mål og målgrupper", "Mål og målgrupper"), new("Hva vil dere oppnå, og for hvem?", "Kva vil de oppnå, og for kven?")),
        new("k3", new("Organisering og samarbeid", "Organisering og samarbeid"), new("Hvordan er tiltaket organisert, og hvem samarbeider dere med?", "Korleis er tiltaket organisert, og kven samarbeider de med?")),
        new("k4", new("Gevinster og endret praksis", "Gevinstar og endra praksis"), new("Hvilke konkrete gevinster venter dere, og hva kan de bety for omlegging av praksis?", "Kva konkrete gevinstar ventar de, og kva kan dei ha å seie for omlegging av praksis?")),
        new("k5", new("Forankring hos leder", "Forankring hos leiar"), new("Hvordan er tiltaket forankret hos ansvarlig leder med budsjettansvar?", "Korleis er tiltaket forankra hos ansvarleg leiar med budsjettansvar?")),
        new("k6", new("Brukermedvirkning", "Brukarmedverknad"), new("Hvordan er brukernes og de pårørendes perspektiv ivaretatt?", "Korleis er perspektivet til brukarane og dei pårørande teke vare på?")),
        new("k7", new("Overgang til drift", "Overgang til drift"), new("Hvordan kan tiltaket bli en del av ordinær drift, faglig og administrativt?", "Korleis kan tiltaket bli ein del av ordinær drift, fagleg og administrativt?")),
        new("k8", new("Metode", "Metode"), new("Hvilke metoder bruker dere i innovasjonsarbeidet?", "Kva metodar bruker de i innovasjonsarbeidet?")),
        new("k9", new("Nyskaping og overføringsverdi", "Nyskaping og overføringsverdi"), new("Hvor nyskapende er prosjektet, og kan andre kommuner bruke kunnskapen?", "Kor nyskapande er prosjektet, og kan andre kommunar bruke kunnskapen?")),
        new("k10", new("Evaluering og dokumentasjon", "Evaluering og dokumentasjon"), new("Hvordan skal resultatene evalueres og dokumenteres?", "Korleis skal resultata evaluerast og dokumenterast?")),
    ];

    /// <summary>KIR-26: what a project answers in words alone.</summary>
    public static IReadOnlyList<Option> ResultDescriptions { get; } =
    [
        new("brukererfaring", new("Brukernes erfaringer", "Erfaringane til brukarane"), new("Beskriv brukernes erfaringer og den nytten de har opplevd.", "Skildre erfaringane til brukarane og nytta dei har opplevd.")),
    ];

    /// <summary>KIR-27..30: what a project answers with a degree and words.</summary>
    public static IReadOnlyList<Option> ResultCriteria { get; } =
    [
        new("behov", new("Redusert behov for tjenester", "Redusert behov for tenester"), new("I hvilken grad er behovet for kompenserende tjenester blitt redusert? Vis til hva som er redusert.", "I kva grad er behovet for kompenserande tenester blitt redusert? Vis til kva som er redusert.")),
        new("gevinster", new("Gevinster", "Gevinstar"), new("I hvilken grad har nye løsninger gitt kvalitative og økonomiske gevinster for brukerne og kommunen?", "I kva grad har nye løysingar gjeve kvalitative og økonomiske gevinstar for brukarane og kommunen?")),
        new("overforingsverdi", new("Overføringsverdi", "Overføringsverdi"), new("I hvilken grad har tiltaket overføringsverdi til andre kommuner og betydning for praksis?", "I kva grad har tiltaket overføringsverdi til andre kommunar og noko å seie for praksis?")),
        new("metodikk", new("Innovasjonsmetodikk", "Innovasjonsmetodikk"), new("I hvilken grad og hvordan er innovasjonsmetodikk brukt i prosjektet?", "I kva grad og korleis er innovasjonsmetodikk brukt i prosjektet?")),
    ];

    /// <summary>KIR-27..30 ask «i hvilken grad»; the steps are ours.</summary>
    public static IReadOnlyList<Option> Degrees { get; } =
    [
        new("liten", new("I liten grad", "I liten grad")),
        new("noen", new("I noen grad", "I nokon grad")),
        new("stor", new("I stor grad", "I stor grad")),
    ];

    /// <summary>KI-70, KI-72: four criteria whose wording stands in the directorate's letter and is not known to us.</summary>
    public static IReadOnlyList<Option> PriorityCriteria { get; } =
        [.. Enumerable.Range(1, 4).Select(number => new Option($"k{number}", new($"Kriterium {number} jf. Helsedirektoratets brev 9.1.2021", $"Kriterium {number} jf. brevet frå Helsedirektoratet 9.1.2021")))];

    /// <summary>Why an application or a line is refused (KI-21, KI-37; facts C4).</summary>
    public static IReadOnlyList<Option> RefusalReasons { get; } =
    [
        new("ramme", new("Rammen er brukt opp.", "Ramma er brukt opp.")),
        new("ordinar", new("Tiltaket er en del av det ordinære utviklingsarbeidet i kommunen (regelverket punkt 4).", "Tiltaket er ein del av det ordinære utviklingsarbeidet i kommunen (regelverket punkt 4).")),
        new("feilordning", new("Tiltaket hører til en annen tilskuddsordning, for eksempel ordningen for velferdsteknologi.", "Tiltaket høyrer til ei anna tilskotsordning, til dømes ordninga for velferdsteknologi.")),
        new("prioritet", new("Andre tiltak er prioritert høyere.", "Andre tiltak er prioriterte høgare.")),
        new("rapportering", new("Rapporten for året før mangler eller kom for sent.", "Rapporten for året før manglar eller kom for seint.")),
        new("kriterier", new("Søknaden viser ikke hvordan tildelingskriteriene er oppfylt.", "Søknaden viser ikkje korleis tildelingskriteria er oppfylte.")),
    ];

    private static Option Outside(string key, Text label) => new(key, label) { OnlyWhen = new(ConditionKind.AnswerIs, "fagomrade", "psykiskrus") };
}
