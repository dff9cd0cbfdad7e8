using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.SocialServices.SocialServicesScheme;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>
/// The structure of NAV's report: status and accounts in one form, so that neither is sent without the other (NAV-79), on the seven criteria of goal achievement that are relevant
/// (NAV-08..10, NAV-76), and the final report when the project ends (NAV-81). Columns are ours, since no source has them.
/// </summary>
internal static class SocialServicesReportForm
{
    // NAV-83: the accounts can be held against the budget, line by line.
    private static readonly IReadOnlyList<Column> Accounts =
    [
        new("regnskap", FieldKind.Kroner, new("Regnskapsført beløp", "Rekneskapsført beløp"), Meaning.Spent) { Required = true, SumOf = ["brukt", "egenandel"], Requirements = "NAV-79, NAV-83" },
        new("brukt", FieldKind.Kroner, new("Herav av tilskuddet", "Av dette frå tilskotet"), Meaning.UsedGrant) { Required = true, Requirements = "NAV-83" },
        new("egenandel", FieldKind.Kroner, new("Herav kommunens egen del", "Av dette kommunen sin eigen del"), Meaning.UsedOwn) { Required = true, Requirements = "NAV-83" },
        new("ubrukt", FieldKind.Kroner, new("Ubrukt tilskudd", "Ubrukt tilskot"), Meaning.Unused) { Required = true, Requirements = "NAV-65, NAV-83" },
    ];

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, new($"Rapport: {content.Name.Nb}", $"Rapport: {content.Name.Nn}"), [Status(), Results(content), AccountsSection(), Final()]);

    private static Section Status() => new("status", new("Status for prosjektet", "Status for prosjektet"))
    {
        Part = Project,
        IsUndertaking = true,
        AsksAlways = true,
        Intro = new("Rapporter for kalenderåret dere fikk tilskuddet i. Status og regnskap sendes samlet.", "Rapporter for kalenderåret de fekk tilskotet i. Status og rekneskap blir sende samla."),
        Fields =
        [
            // The same field as in the application, so that what it was called there stands here (ReportPrefill).
            new("prosjekt.tittel", FieldKind.Line, new("Tittel på prosjektet", "Tittel på prosjektet")) { Required = true, MaxLength = 200, Meaning = Meaning.Title, Requirements = "NAV-77" },
            Prose("status.gjennomforing", new("Hvordan er tiltaket gjennomført i året?", "Korleis er tiltaket gjennomført i året?"), "NAV-77, NAV-78"),
            Prose("status.forankring", new("Hvordan er prosjektet organisert, forankret og implementert?", "Korleis er prosjektet organisert, forankra og implementert?"), "NAV-14"),
            Prose("status.lever", new("Hva skal leve videre?", "Kva skal leve vidare?"), "NAV-88"),
            Prose("status.deling", new("Hvilke erfaringer har dere delt, og med hvem?", "Kva erfaringar har de delt, og med kven?"), "NAV-88"),
            new("status.avsluttes", FieldKind.YesNo, new("Er prosjektet avsluttet?", "Er prosjektet avslutta?"))
            {
                Required = true,
                Requirements = "NAV-81",
                Help = new("Svar ja når de tre årene er gått, eller når dere har stoppet før. Da skal dere også fylle ut sluttrapporten.", "Svar ja når dei tre åra er gått, eller når de har stoppa før. Då skal de òg fylle ut sluttrapporten."),
            },
        ],
    };

    // NAV-76: on the criteria that are relevant to the project; why one is not, is said.
    private static Section Results(CallContent content) => new("resultat", new("Måloppnåelse", "Måloppnåing"))
    {
        Intro = content.TextOf("resultHeading") is { IsComplete: true } heading ? heading : null,
        Fields =
        [
            .. content.List("resultCriteria").SelectMany(criterion => (IEnumerable<Field>)
            [
                new($"resultat.{criterion.Key}_relevant", FieldKind.YesNo, new($"{criterion.Label.Nb}: er det relevant for prosjektet?", $"{criterion.Label.Nn}: er det relevant for prosjektet?")) { Required = true, Requirements = "NAV-76" },
                Prose($"resultat.{criterion.Key}", new($"{criterion.Label.Nb}: hva har dere oppnådd?", $"{criterion.Label.Nn}: kva har de oppnådd?"), "NAV-08, NAV-09, NAV-10, NAV-76") with
                {
                    Required = false,
                    RequiredWhen = new(ConditionKind.AnswerIs, $"resultat.{criterion.Key}_relevant", "ja"),
                },
                Prose($"resultat.{criterion.Key}_hvorfor", new($"{criterion.Label.Nb}: hvorfor er det ikke relevant?", $"{criterion.Label.Nn}: kvifor er det ikkje relevant?"), "NAV-76") with
                {
                    Required = false,
                    MaxLength = 1000,
                    RequiredWhen = new(ConditionKind.AnswerIs, $"resultat.{criterion.Key}_relevant", "nei"),
                },
            ]),
        ],
    };

    private static Section AccountsSection() => new("regnskap", new("Regnskap per 31.12.", "Rekneskap per 31.12."))
    {
        Part = Project,
        AsksAlways = true,
        Intro = new("Før det som gjelder tilskuddet, på de samme linjene som i budsjettet. Skriv 0 der det ikke er noe å føre opp.", "Før det som gjeld tilskotet, på dei same linjene som i budsjettet. Skriv 0 der det ikkje er noko å føre opp."),
        Tables = [new(SocialServicesForm.Competence, new("Kompetanse, hele kroner", "Kompetanse, heile kroner"), SocialServicesForm.CompetenceRow, Accounts)],
        Items = new(SocialServicesForm.Positions, new("stilling", "stilling"), new("Legg til en stilling", "Legg til ei stilling"), [Position()]) { IsFixed = true },
        Fields =
        [
            new("regnskap.vedlegg", FieldKind.Document, new("Prosjektregnskapet", "Prosjektrekneskapen"))
            {
                Required = true,
                Help = new("Utskrift av det egne prosjektregnskapet, per 31.12.", "Utskrift av den eigne prosjektrekneskapen, per 31.12."),
                Requirements = "NAV-79, NAV-82",
            },
            new("regnskap.avvik", FieldKind.Prose, new("Forklar store avvik mellom budsjett og regnskap", "Forklar store avvik mellom budsjett og rekneskap")) { MaxLength = 4000, Meaning = Meaning.Deviation, Requirements = "NAV-83" },
        ],
    };

    private static ItemGroup Position() => new("stilling", new("Stillingen", "Stillinga"),
    [
        new("funksjon", FieldKind.Line, new("Stilling", "Stilling")) { Required = true, MaxLength = 200, Meaning = Meaning.Title, Requirements = "NAV-83" },
        new("prosent", FieldKind.Percent, new("Stillingsprosent i året", "Stillingsprosent i året")) { Required = true, Meaning = Meaning.Percent, Requirements = "NAV-83" },
        .. Accounts.Select(column => new Field(column.Key, column.Kind, column.Label) { Required = true, Meaning = column.Meaning, SumOf = column.SumOf, Requirements = column.Requirements }),
    ]);

    // NAV-81
    private static Section Final() => new("slutt", new("Sluttrapport", "Sluttrapport"))
    {
        Intro = new("Fyll ut bare når prosjektet er avsluttet.", "Fyll ut berre når prosjektet er avslutta."),
        Fields =
        [
            new("slutt.dato", FieldKind.Date, new("Når ble prosjektet avsluttet?", "Når vart prosjektet avslutta?")) { RequiredWhen = IsEnded, Meaning = Meaning.EndsOn, Requirements = "NAV-81" },
            WhenEnded("slutt.resultater", new("Hva har prosjektet ført til, samlet sett?", "Kva har prosjektet ført til, samla sett?")),
            WhenEnded("slutt.laering", new("Hva har dere lært som andre kan ha nytte av?", "Kva har de lært som andre kan ha nytte av?")),
            WhenEnded("slutt.videre", new("Hva er blitt ordinær drift, og hva er det ikke?", "Kva er blitt ordinær drift, og kva er det ikkje?")),
        ],
    };

    private static Condition IsEnded => new(ConditionKind.AnswerIs, "status.avsluttes", "ja");

    private static Field WhenEnded(string name, Text label) => Prose(name, label, "NAV-81, NAV-88") with { Required = false, RequiredWhen = IsEnded };

    private static Field Prose(string name, Text label, string requirements) =>
        new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };
}
