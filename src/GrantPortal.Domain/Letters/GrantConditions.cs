using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>What a grant is bound to: conditions, reporting, auditor, control, reactions and repayment, in the call's words where it has them.</summary>
internal static class GrantConditions
{
    public static void Write(LetterWriter letter, LetterBasis basis, Decision decision)
    {
        Conditions(letter, basis);
        letter.Section("Rapportering", "Rapportering").Say(basis.Call.Content.TextOf("reporting"), ReportingCriteria).Say(Text.Same(basis.ReportingTerms), ReportingCriteria);
        letter.Section("Revisor", "Revisor").Say(AuditorSentence(basis, AuditorRequirement.Of(basis.Call.Content, decision.Lines)), Auditor);
        // KI-115: where the call must state them, so must the letter.
        var procedures = basis.Call.Content.TextOf("agreedProcedures");
        if (basis.Scheme.Shape.Texts.FirstOrDefault(slot => slot.Key == "agreedProcedures") is { } slot && (slot.IsRequiredIn(basis.Call.Content) || procedures.IsComplete))
        {
            letter.Demand(AgreedProcedures).Section("Avtalte kontrollhandlinger", "Avtalte kontrollhandlingar").Say(procedures, AgreedProcedures);
        }

        letter.Section("Forventninger til resultat", "Forventningar til resultat").Say(basis.Call.Content.TextOf("expectations"));
        WriteReactions(letter, basis);
    }

    /// <summary>Control, what follows a breach, and where money is repaid.</summary>
    public static void WriteReactions(LetterWriter letter, LetterBasis basis)
    {
        letter.Section("Kontroll", "Kontroll").Say(basis.TextOf("control", GrantSentences.Control), Control);
        letter.Section("Hvis vilkårene ikke blir fulgt", "Dersom vilkåra ikkje blir følgde").Say(basis.TextOf("breach", GrantSentences.Breach), Reactions);
        letter.Section("Tilbakebetaling", "Tilbakebetaling").Say(RepaymentSentence(basis), Repayment);
    }

    private static void Conditions(LetterWriter letter, LetterBasis basis)
    {
        letter.Section("Vilkår", "Vilkår").Say(basis.TextOf("conditions", GrantSentences.Use), LetterItem.Conditions)
            .Point(GrantSentences.Responsibility, Responsibility)
            .Point(GrantSentences.Period.With(basis.Call.Year), Period)
            .Point(GrantSentences.Reallocation, Reallocation)
            .Point(GrantSentences.DutyToNotify, DutyToNotify)
            .Point(Years(basis))
            .Point((basis.Scheme.CarryOver is CarryOverPolicy.DeductedFromPayment ? GrantSentences.UnusedIsDeducted : GrantSentences.Unused).With(basis.Call.Year + 1), UnusedMoney);
    }

    private static Text AuditorSentence(LetterBasis basis, AuditorRequirement requirement)
    {
        if (requirement.Threshold is not { } threshold)
        {
            return GrantSentences.NoAuditor;
        }

        var from = requirement.FromThreshold;
        var limit = (from, requirement.PerPart) switch
        {
            (true, false) => new Text("{0} eller mer til sammen", "{0} eller meir til saman"),
            (true, true) => new Text("{0} eller mer for en del", "{0} eller meir for ein del"),
            (false, false) => new Text("over {0} til sammen", "over {0} til saman"),
            (false, true) => new Text("over {0} for en del", "over {0} for ein del"),
        };
        limit = limit.With(Norwegian.Kroner(threshold));
        return requirement.IsRequired
            ? GrantSentences.AuditorIsRequired.With(limit, Norwegian.Moment(basis.DeadlineOf(DeadlineKind.Auditor)), Norwegian.Kroner(requirement.Attested))
            : GrantSentences.AuditorIsNotRequired.With(limit);
    }

    // NAV-25, NAV-26: from the date of first spending.
    private static Text Years(LetterBasis basis) => (basis.YearLimit, basis.Years) switch
    {
        (null or { Start: not YearsStart.FirstSpending }, _) => Text.Empty,
        ({ Years: var most }, null) => new Text(
            "Prosjektet kan få tilskudd for ett år om gangen, i inntil {0} år fra datoen det begynner å bruke penger. Datoen skal stå i signert {1}.",
            "Prosjektet kan få tilskot for eitt år om gongen, i inntil {0} år frå datoen det byrjar å bruke pengar. Datoen skal stå i signert {1}.").With(Norwegian.Number(most), basis.Scheme.SlipName),
        (_, { } years) => new Text(
            "Prosjektet begynte å bruke penger {0}. Det kan få tilskudd til drift til og med {1}.",
            "Prosjektet byrja å bruke pengar {0}. Det kan få tilskot til drift til og med {1}.").With(Norwegian.Date(years.From), Norwegian.Date(years.EndsOn)),
    };

    // KI-98: chapter, post, scheme and grant year; NAV-67: the directorate, with chapter, post and scheme.
    internal static Text RepaymentSentence(LetterBasis basis)
    {
        var content = basis.Call.Content;
        if (basis.Scheme.RepaidToIn(content) is RepaymentPayee.Directorate && basis.Directorate is { } directorate)
        {
            var to = directorate.Account is { } known ? new Text(" til konto {0}", " til konto {0}").With(known) : Text.Empty;
            return GrantSentences.RepaymentToDirectorate.With(directorate.NameIn(basis.Date.Year), to, content.Chapter, content.Post, content.Name);
        }

        var account = basis.Office.Account is { } number ? new Text(" til konto {0}", " til konto {0}").With(number) : Text.Empty;
        return GrantSentences.Repayment.With(basis.OfficeName, account, content.Chapter, content.Post, content.Name, basis.Call.Year);
    }
}
