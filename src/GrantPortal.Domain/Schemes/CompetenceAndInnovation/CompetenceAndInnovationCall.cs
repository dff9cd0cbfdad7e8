using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>What a KI call holds, and what the first one starts from. Sources: S1, S2, S0 and facts B1.</summary>
internal static class CompetenceAndInnovationCall
{
    public static CallShape Shape { get; } = new(
        Texts:
        [
            new("purpose", new("Hovedmål", "Hovudmål"), true, new("Står i utlysningen og i brevet.", "Står i utlysinga og i brevet.")),
            new("targetGroup", new("Primærmålgruppe", "Primærmålgruppe"), true),
            new("secondaryTargetGroup", new("Sekundærmålgruppe", "Sekundærmålgruppe"), true),
            new("announcement", new("Utlysningstekst", "Utlysingstekst"), true),
            new("process", new("Slik behandles søknaden", "Slik blir søknaden behandla"), true),
            new("overarchingPriority", new("Årets overordnede prioritering", "Overordna prioritering for året"), false),
            new("conditions", new("Vilkår i brevet", "Vilkår i brevet"), true),
            new("reporting", new("Rapporteringskriterier i brevet", "Rapporteringskriterium i brevet"), true),
            new("agreedProcedures", new("Avtalte kontrollhandlinger", "Avtalte kontrollhandlingar"), true, new("Regelverket har bare overskriften. Teksten står i brevet.", "Regelverket har berre overskrifta. Teksten står i brevet.")),
            new("control", new("Kontroll, i brevet", "Kontroll, i brevet"), true),
            new("breach", new("Reaksjoner ved brudd, i brevet", "Reaksjonar ved brot, i brevet"), true),
            new(Scheme.DocumentationAddress, new("Adressen til Senter for omsorgsforskning", "Adressa til Senter for omsorgsforsking"), false, new("Foreslås når embetet registrerer at dokumentasjon fra et innovasjonsprosjekt er sendt.", "Blir føreslått når embetet registrerer at dokumentasjon frå eit innovasjonsprosjekt er send.")),
            new("appeal", new("Klagerett, i brevet", "Klagerett, i brevet"), true),
        ],
        Lists:
        [
            new("goals", new("Delmål", "Delmål"), true),
            new("categories", new("Kompetansekategorier", "Kompetansekategoriar"), true),
            new("assistanceGroups", new("BPA-grupper i prioritert rekkefølge", "BPA-grupper i prioritert rekkjefølgje"), true),
            new("themes", new("Prosjekttyper i innovasjon", "Prosjekttypar i innovasjon"), true),
            new("priorities", new("Årets prioriteringer", "Prioriteringar for året"), true),
            new("partners", new("Typer samarbeidspartnere", "Typar samarbeidspartnarar"), true),
            new("fields", new("Fagområder", "Fagområde"), true),
            new("services", new("Tjenester", "Tenester"), true),
            new("innovationCriteria", new("Kriterier for innovasjonsprosjekter", "Kriterium for innovasjonsprosjekt"), true),
            new("resultDescriptions", new("Resultater som et prosjekt beskriver i rapporten", "Resultat som eit prosjekt skildrar i rapporten"), true),
            new("resultCriteria", new("Resultater som et prosjekt både graderer og beskriver i rapporten", "Resultat som eit prosjekt både graderer og skildrar i rapporten"), true),
            new("degrees", new("Grader i rapporten", "Gradar i rapporten"), true),
            new("priorityCriteria", new("Kriterier i kartleggingen av Leve hele livet", "Kriterium i kartlegginga av Leve heile livet"), true),
            new("refusalReasons", new("Grunner for avslag", "Grunnar for avslag"), true),
        ],
        Numbers:
        [
            new("auditorThreshold", new("Beløpsgrense for revisor, kroner", "Beløpsgrense for revisor, kroner"), true),
            CallSlots.SlipDays,
            CallSlots.DeviationPercent,
            CallSlots.ControlledShare,
            new("mostProjects", new("Høyeste antall innovasjonsprosjekter", "Høgaste tal på innovasjonsprosjekt"), false, new("Tomt betyr ingen grense.", "Tomt tyder inga grense.")),
        ],
        Switches:
        [
            new("auditorComparison", new("Når kreves revisor?", "Når blir det kravd revisor?"),
            [
                new("over", new("Over beløpsgrensen", "Over beløpsgrensa")),
                new("from", new("Fra og med beløpsgrensen", "Frå og med beløpsgrensa")),
            ]),
            new("auditorSum", new("Hva regnes mot beløpsgrensen?", "Kva blir rekna mot beløpsgrensa?"),
            [
                new("sum", new("Summen av alle delene", "Summen av alle delane")),
                new("part", new("Hver del for seg", "Kvar del for seg")),
            ]),
        ])
    {
        // KI-73: the four criteria stand with the announcement; KI-109: so does the way of the case.
        Announced = ["purpose", "goals", "targetGroup", "secondaryTargetGroup", "overarchingPriority", "priorityCriteria", "priorities", "themes", "process"],
    };

    public static CallContent FirstContent() => new()
    {
        // KI-01: the official name of these years.
        Name = new("Kommunalt kompetanse- og innovasjonstilskudd", "Kommunalt kompetanse- og innovasjonstilskot"),
        Chapter = "0761",
        Post = "68",
        Eligible = [RecipientType.Municipality, RecipientType.CountyMunicipality],
        Texts = CompetenceAndInnovationTexts.All,
        Lists = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal)
        {
            ["goals"] = CompetenceAndInnovationLists.Goals,
            ["categories"] = CompetenceAndInnovationLists.Categories,
            ["assistanceGroups"] = CompetenceAndInnovationLists.AssistanceGroups,
            ["themes"] = CompetenceAndInnovationLists.Themes,
            ["priorities"] = CompetenceAndInnovationLists.Priorities,
            ["partners"] = CompetenceAndInnovationLists.Partners,
            ["fields"] = CompetenceAndInnovationLists.Fields,
            ["services"] = CompetenceAndInnovationLists.Services,
            ["innovationCriteria"] = CompetenceAndInnovationLists.InnovationCriteria,
            ["resultDescriptions"] = CompetenceAndInnovationLists.ResultDescriptions,
            ["resultCriteria"] = CompetenceAndInnovationLists.ResultCriteria,
            ["degrees"] = CompetenceAndInnovationLists.Degrees,
            ["priorityCriteria"] = CompetenceAndInnovationLists.PriorityCriteria,
            ["refusalReasons"] = CompetenceAndInnovationLists.RefusalReasons,
        },
        Numbers = new Dictionary<string, long>(StringComparer.Ordinal) { ["auditorThreshold"] = 200_000, ["slipDays"] = 21, ["deviationPercent"] = 20 },
        // KI-89 «over kr. 200 000»; KI-87, 88: tested on the sum over the parts.
        Switches = new Dictionary<string, string>(StringComparer.Ordinal) { ["auditorComparison"] = "over", ["auditorSum"] = "sum" },
    };
}
