using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>What a call of LSV or BU holds, and what the first one starts from. Sources: S0 and facts B3. What they do not say is left empty, and publishing is refused until it is said.</summary>
internal static class LongTermNeedsCall
{
    public static CallShape Shape { get; } = new(
        Texts: CallSlots.Texts,
        Lists:
        [
            new("models", new("Modeller", "Modellar"), true),
            new("costs", new("Utgifter utenom stillinger", "Utgifter utanom stillingar"), true),
            new("priorityClasses", new("Prioriteringer", "Prioriteringar"), false, new("Står i utlysningen. Klassene 1, 2 og 3 bestemmer rekkefølgen i listene og utelukker ingen.", "Står i utlysinga. Klassene 1, 2 og 3 avgjer rekkjefølgja i listene og utelukkar ingen.")),
            new("resultCriteria", new("Kriterier for måloppnåelse", "Kriterium for måloppnåing"), false),
            new("refusalReasons", new("Grunner for avslag", "Grunnar for avslag"), true),
        ],
        Numbers:
        [
            CallSlots.AuditorThreshold,
            YearSlots.Years,
            CallSlots.SlipDays,
            CallSlots.DeviationPercent,
            CallSlots.ControlledShare,
        ],
        Switches:
        [
            CallSlots.SignedBy,
            new("partnersConfirm", new("Hvordan bekrefter samarbeidspartnerne søknaden?", "Korleis stadfestar samarbeidspartnarane søknaden?"),
            [
                new("either", new("Med signatur, eller med en vedlagt avtale som alle har signert", "Med signatur, eller med ein vedlagd avtale som alle har signert")),
                new("signature", new("Med signatur fra hver partner", "Med signatur frå kvar partnar")),
            ]),
            CallSlots.RepaidTo,
            CallSlots.AuditorComparison,
            new("fidelityIn", new("Hvor skal trofasthetsmålingen stå?", "Kvar skal truskapsmålinga stå?"),
            [
                new("none", new("Vi ber ikke om den", "Vi ber ikkje om ho")),
                new("application", new("I søknaden", "I søknaden")),
                new("report", new("I rapporten", "I rapporten")),
                new("both", new("I begge", "I begge")),
            ]),
            new("fidelityFor", new("Hvilke tiltak gjelder målingen for?", "Kva tiltak gjeld målinga for?"),
            [
                new("new", new("Bare nye tiltak", "Berre nye tiltak")),
                new("all", new("Alle tiltak", "Alle tiltak")),
            ]),
            YearSlots.Start,
            YearSlots.End,
            new("continuationClass", new("Hvilken klasse får videreføring innenfor årene et tiltak kan få tilskudd?", "Kva klasse får vidareføring innanfor åra eit tiltak kan få tilskot?"),
            [
                .. PriorityClass.Numbers.Select(number => new Option($"{number}", new($"Klasse {number}", $"Klasse {number}"))),
                new("none", new("Ingen egen klasse", "Inga eiga klasse")),
            ]),
        ])
    {
        Announced = ["purpose", "targetGroup", "priorityClasses", "models", "process"],
        Picks =
        [
            new("fidelityModels", "models", new("Hvilke modeller skal ha trofasthetsmåling?", "Kva modellar skal ha truskapsmåling?")),
            .. PriorityClass.Numbers.Select(number => new PickSlot($"priority{number}", "models", new($"Hvilke modeller har prioritet {number}?", $"Kva modellar har prioritet {number}?"))),
        ],
    };

    public static Option Act { get; } = new("act", new("ACT", "ACT"));

    public static Option Fact { get; } = new("fact", new("FACT", "FACT"));

    public static Option YouthFact { get; } = new("factung", new("FACT ung", "FACT ung"));

    public static Option Other { get; } = new(LongTermNeedsScheme.OtherModel, new("En annen modell", "Ein annan modell"));

    public static CallContent FirstContent(Text name, IReadOnlyDictionary<string, Text> own) => new()
    {
        Name = name,
        // facts B3: for both.
        Chapter = "0765",
        Post = "60",
        Eligible = [RecipientType.Municipality],
        Texts = LongTermNeedsTexts.Common.Concat(own).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal),
        Lists = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal)
        {
            ["costs"] = [new("kompetanse", new("Kompetanse og opplæring", "Kompetanse og opplæring")), new("andre", new("Andre utgifter", "Andre utgifter"))],
            ["refusalReasons"] =
            [
                new("ramme", new("Rammen er brukt opp. Søknaden er vurdert, men andre søknader er prioritert høyere.", "Ramma er brukt opp. Søknaden er vurdert, men andre søknader er prioriterte høgare.")),
                new("formal", new("Tiltaket er ikke i tråd med formålet for ordningen.", "Tiltaket er ikkje i tråd med formålet for ordninga.")),
                new("rapport", new("Rapporten for et tidligere tilskudd er ikke tilfredsstillende.", "Rapporten for eit tidlegare tilskot er ikkje tilfredsstillande.")),
            ],
        },
        // facts B3: no text for these two is found; four years until the call says otherwise.
        Numbers = new Dictionary<string, long>(StringComparer.Ordinal) { ["slipDays"] = 21, ["years"] = 4 },
    };
}
