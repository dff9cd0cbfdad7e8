using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.SubstanceUse;

/// <summary>What a call of RUS holds, and what the first one starts from (S0 and facts B2). What they do not say is left empty, and publishing is refused until it is said.</summary>
internal static class SubstanceUseCall
{
    /// <summary>The rates for a whole position, kroner, year by year: of the four only the second is known (facts B2).</summary>
    public static IReadOnlyList<string> RateKeys { get; } = ["rate1", "rate2", "rate3", "rate4"];

    public static CallShape Shape { get; } = new(
        Texts: CallSlots.Texts,
        Lists:
        [
            new("priorities", new("Årets prioriteringer", "Prioriteringar for året"), true),
            new("criteria", new("Det søknaden vurderes mot", "Det søknaden blir vurdert mot"), true),
            new("refusalReasons", new("Grunner for avslag", "Grunnar for avslag"), true),
        ],
        Numbers:
        [
            YearSlots.Years,
            .. RateKeys.Select((key, index) => new Slot(key, new($"Sats i år {index + 1} for en hel stilling, kroner", $"Sats i år {index + 1} for ei heil stilling, kroner"), true)),
            CallSlots.SlipDays,
            CallSlots.DeviationPercent,
            CallSlots.AuditorThreshold,
            CallSlots.ControlledShare,
        ],
        Switches:
        [
            CallSlots.SignedBy,
            CallSlots.RepaidTo,
            CallSlots.AuditorComparison,
        ])
    {
        Announced = ["purpose", "targetGroup", "priorities", "process"],
    };

    public static CallContent FirstContent() => new()
    {
        Name = new("Kommunalt rusarbeid", "Kommunalt rusarbeid"),
        // facts B2
        Chapter = "0765",
        Post = "62",
        Eligible = [RecipientType.Municipality],
        Texts = SubstanceUseTexts.All,
        Lists = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal)
        {
            // facts B2: the priorities of 2020 and 2021.
            ["priorities"] =
            [
                new("nyekommuner", new("Nye kommuner inn i ordningen", "Nye kommunar inn i ordninga")),
                new("brukererfaring", new("Ansettelse av personer med brukererfaring", "Tilsetjing av personar med brukarerfaring")),
                new("team", new("Oppsøkende tverrfaglige team", "Oppsøkjande tverrfaglege team")),
                new("bolig", new("Oppfølging i bolig", "Oppfølging i bustad")),
                new("arbeid", new("Arbeidsrettede tiltak og aktivitet", "Arbeidsretta tiltak og aktivitet")),
                new("tidlig", new("Tidlig intervensjon overfor barn, unge og eldre", "Tidleg intervensjon overfor barn, unge og eldre")),
                new("lavterskel", new("Lavterskeltilbud", "Lågterskeltilbod")),
            ],
            // facts B2
            ["criteria"] =
            [
                new("kapasitet", new("Varig økt kapasitet", "Varig auka kapasitet")),
                new("forankring", new("Egenfinansieringen øker, og stillingene tas inn i økonomiplanen", "Eigenfinansieringa aukar, og stillingane blir tekne inn i økonomiplanen")),
                new("prioriteringer", new("Årets prioriteringer", "Prioriteringane for året")),
            ],
            ["refusalReasons"] =
            [
                new("ramme", new("Rammen er brukt opp. Søknaden er vurdert, men andre søknader er prioritert høyere.", "Ramma er brukt opp. Søknaden er vurdert, men andre søknader er prioriterte høgare.")),
                new("prioritet", new("Stillingen svarer mindre enn andre til årets prioriteringer.", "Stillinga svarar mindre enn andre til prioriteringane for året.")),
                new("prosjekt", new("Tilskuddet skal gi varig kapasitet, og går ikke til tidsavgrensede prosjekter.", "Tilskotet skal gje varig kapasitet, og går ikkje til tidsavgrensa prosjekt.")),
                new("ar", new("Stillingen har hatt tilskudd i alle årene den kan få.", "Stillinga har hatt tilskot i alle åra ho kan få.")),
                new("rapport", new("Rapporten for et tidligere tilskudd er ikke tilfredsstillende.", "Rapporten for eit tidlegare tilskot er ikkje tilfredsstillande.")),
            ],
        },
        // facts B2: four years; of the rates only the second is known. The slip's days are ours.
        Numbers = new Dictionary<string, long>(StringComparer.Ordinal) { [YearSlots.Years.Key] = 4, ["rate2"] = 550_000, ["slipDays"] = 21 },
    };
}
