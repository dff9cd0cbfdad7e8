using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Reminders;

namespace GrantPortal.Domain.Tests.Letters;

/// <summary>The letters that the golden files hold: one of each outcome, to a kommune that gets bokmål (Gjøvik) and one that gets nynorsk (Lom).</summary>
internal static class LetterCases
{
    public static readonly string[] Names =
    [
        "granted", "partly-granted", "refused", "dismissed", "information-request", "report-approval", "report-return", "carry-over",
        "stop", "stop-lifted", "lapse", "replacement", "correction", "control-request", "control-conclusion", "reallocation", "slip-reminder", "report-reminder", "statement-reminder",
        "repayment-claim", "repayment-reminder", "repayment-withdrawal",
    ];

    public static LetterContent Of(string name, string language) => name switch
    {
        "granted" => Walk(language).LetterSent().Letter!.Content!,
        "partly-granted" => Partly(language).LetterSent().Letter!.Content!,
        "refused" => Refused(language).LetterSent().Letter!.Content!,
        "dismissed" => Dismissed(language),
        "report-approval" => ReportApproved(language),
        "report-return" => ReportReturned(language),
        "carry-over" => OnlyCarriedOver(language).LetterSent().Letter!.Content!,
        "stop" => Stopped(language),
        "stop-lifted" => Lifted(language),
        "lapse" => Lapsed(language),
        "replacement" => Replaced(language),
        "correction" => Corrected(language),
        "reallocation" => Reallocated(language),
        "slip-reminder" => ReminderLetter.From(Walk(language).LetterSent().LetterBasis(), ReminderSubject.Slip, new DateOnly(2027, 6, 1)),
        "report-reminder" => ReminderLetter.From(Walk(language).Accepted().LetterBasis(), ReminderSubject.Report, new DateOnly(2028, 3, 1)),
        "statement-reminder" => ReminderLetter.From(Walk(language).Accepted().LetterBasis(), ReminderSubject.Statement, new DateOnly(2028, 4, 1)),
        "control-request" => ControlAsked(language),
        "control-conclusion" => ControlClosed(language),
        "repayment-claim" or "repayment-reminder" or "repayment-withdrawal" => Repayment(name, language),
        _ when NavLetterCases.Names.Contains(name) => NavLetterCases.Of(name, language),
        _ => Requested(language),
    };

    /// <summary>The case of a kind of letter.</summary>
    public static string NameOf(LetterKind kind) => kind switch
    {
        LetterKind.Grant => "granted",
        LetterKind.Refusal => "refused",
        LetterKind.Dismissal => "dismissed",
        LetterKind.ReportApproval => "report-approval",
        LetterKind.ReportReturn => "report-return",
        LetterKind.CarryOver => "carry-over",
        LetterKind.Stop => "stop",
        LetterKind.StopLifted => "stop-lifted",
        LetterKind.Lapse => "lapse",
        LetterKind.Replacement => "replacement",
        LetterKind.ReallocationAnswer => "reallocation",
        LetterKind.Reminder => "report-reminder",
        LetterKind.ControlRequest => "control-request",
        LetterKind.ControlConclusion => "control-conclusion",
        LetterKind.RepaymentClaim => "repayment-claim",
        LetterKind.RepaymentReminder => "repayment-reminder",
        LetterKind.RepaymentWithdrawal => "repayment-withdrawal",
        LetterKind.Authorisation => "nav-authorisation",
        LetterKind.Referral => "nav-referral",
        _ => "information-request",
    };

    public static ApplicationWalk Walk(string language) =>
        A.Application().By(language == "nn" ? TheField.Lom() : TheField.Gjovik())
            .Answering("kompetanse.bachelor.overfort", "130000")
            .Answering("bpa.arbeidsledere.nye", "50000").Answering("bpa.saksbehandlere.nye", "20000").Answering("bpa.assistenter.nye", "30000");

    public static ApplicationWalk Partly(string language) => Walk(language).Granting("kompetanse", 150_000).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", 300_000);

    public static ApplicationWalk Refused(string language)
    {
        var walk = Walk(language).UnderAssessment();
        return walk.Application.RecommendedLines.Aggregate(walk, (each, line) => each.Granting(line.Key, 0));
    }

    /// <summary>Seeks nothing new, and takes 130 000 kroner with it from the year before.</summary>
    public static ApplicationWalk OnlyCarriedOver(string language) =>
        Walk(language)
            .Answering("kompetanse.bachelor.nye", "0").Answering("kompetanse.abc.nye", "0").Answering("innovasjon.p1.nye", "0")
            .Answering("bpa.arbeidsledere.nye", "0").Answering("bpa.saksbehandlere.nye", "0").Answering("bpa.assistenter.nye", "0");

    private static LetterContent Stopped(string language)
    {
        var walk = Walk(language).Stopped();
        return StopLetter.From(walk.LetterBasis(), walk.Decision, walk.Decision.Stops[0]);
    }

    private static LetterContent Lifted(string language)
    {
        var walk = Walk(language).Stopped();
        var stop = walk.Decision.LiftStop(walk.Application, "Regnskap og rapport stemmer.", walk.Applicant.Staff.Leader, walk.At);
        return StopLetter.Lifted(walk.LetterBasis(), walk.Decision, stop);
    }

    private static LetterContent Lapsed(string language)
    {
        var walk = Walk(language).LetterSent().Waiting(TimeSpan.FromDays(30));
        walk.Decision.Lapse(walk.Application, walk.Frame, LapseGround.SlipNeverCame, "Vi har purret to ganger.", walk.Applicant.Staff.Leader, walk.At);
        return LapseLetter.From(walk.LetterBasis(), walk.Decision, Kroner.Zero);
    }

    private static LetterContent Replaced(string language) => Walk(language).PaymentOrdered().Granting("kompetanse", 100_000).Replaced("Beløpet til kompetanse var for høyt.").Letter!.Content!;

    private static LetterContent Corrected(string language) => Walk(language).LetterSent().Replaced("Det sto feil navn på prosjektet.").Letter!.Content!;

    private static LetterContent Reallocated(string language)
    {
        var walk = Walk(language).Accepted();
        var asked = Reallocation.Ask(walk.Application, walk.Decision, [], "kompetanse", "innovasjon.p1", new Kroner(80_000), "Prosjektet trenger mer.", notUsedYet: true, walk.Applicant.Contact, walk.At);
        asked.Answer(walk.Application, ReallocationAction.ApprovePartly, new Kroner(50_000), "Resten trengs til kompetanse.", walk.Applicant.Staff.Caseworker, walk.At);
        return ReallocationLetter.From(walk.LetterBasis(), asked);
    }

    private static LetterContent ControlAsked(string language)
    {
        var controlled = new ControlWalk(Walk(language).PaymentOrdered()).Asked();
        return ControlLetters.Request(controlled.LetterBasis(), controlled.Control, controlled.Control.Requests[0]);
    }

    private static LetterContent ControlClosed(string language)
    {
        var controlled = new ControlWalk(Walk(language).PaymentOrdered());
        var exclusion = controlled.Closed(new([ControlOutcome.RepayPart, ControlOutcome.Exclusion], "Deler av tilskuddet er brukt til drift.", IsMisuse: true)
        {
            Repay = new Kroner(100_000),
            BarredFrom = 2028,
            BarredTo = 2029,
            IsReportedToPolice = true,
            PoliceReason = "Grovt brudd.",
        });
        return ControlLetters.Conclusion(controlled.LetterBasis(), controlled.Control, controlled.Award.Decision, exclusion);
    }

    /// <summary>The letters of a claim of which a part is paid and the rest is withdrawn at last.</summary>
    private static LetterContent Repayment(string name, string language)
    {
        var walk = Walk(language).ClaimSent(120_000);
        var (claim, staff, office) = (walk.Claim, walk.Applicant.Staff, walk.Applicant.Office);
        if (name == "repayment-claim")
        {
            return Sent(walk, LetterKind.RepaymentClaim, RepaymentClaimLetter.From(walk.LetterBasis(), claim, office));
        }

        walk.Waiting(TimeSpan.FromDays(30));
        claim.RegisterRepayment(walk.Application, new Kroner(50_000), OsloTime.DateOf(walk.At), string.Empty, staff.Paymaster, walk.At);
        claim.Remind(walk.Application, OsloTime.DateOf(walk.At).AddDays(14), staff.Caseworker, walk.At);
        if (name == "repayment-reminder")
        {
            return Sent(walk, LetterKind.RepaymentReminder, RepaymentReminderLetter.From(walk.LetterBasis(), claim, office));
        }

        var dropped = claim.Outstanding;
        claim.Withdraw(walk.Application, language == "nn" ? "De har vist at pengane er brukte." : "Dere har vist at pengene er brukt.", staff.Leader, walk.At);
        return Sent(walk, LetterKind.RepaymentWithdrawal, RepaymentWithdrawalLetter.From(walk.LetterBasis(), claim, dropped));
    }

    private static LetterContent Sent(ApplicationWalk walk, LetterKind kind, LetterContent content)
    {
        var letter = Letter.Draft(walk.Application, kind, walk.Applicant.Staff.Leader, walk.At);
        walk.Application.SendLetter(letter, content, walk.Applicant.Staff.Leader, walk.At);
        walk.Claim.KeepLetter(letter);
        return letter.Content!;
    }

    private static LetterContent Dismissed(string language)
    {
        var walk = Walk(language).AfterDeadline().Submitted().Dismissed();
        var letter = Letter.DraftDismissal(walk.Application, walk.Applicant.Staff.Caseworker, walk.At);
        walk.Application.SendLetter(letter, DismissalLetter.From(walk.LetterBasis()), walk.Applicant.Staff.Caseworker, walk.At);
        return letter.Content!;
    }

    private static LetterContent ReportApproved(string language)
    {
        var walk = Walk(language).ReportApproved();
        return Send(walk, LetterKind.ReportApproval, ReportApprovalLetter.From(walk.LetterBasis(), walk.Report));
    }

    private static LetterContent ReportReturned(string language)
    {
        var walk = Walk(language).ReportSubmitted();
        walk.Report.Return(walk.Application, walk.ReportForm, [new("resultat", language == "nn" ? "Skriv meir om måla som ikkje vart nådde." : "Skriv mer om målene som ikke ble nådd.")], walk.Applicant.Staff.Caseworker, walk.At);
        return Send(walk, LetterKind.ReportReturn, ReportReturnLetter.From(walk.LetterBasis(), walk.Report, walk.ReportForm));
    }

    private static LetterContent Send(ApplicationWalk walk, LetterKind kind, LetterContent content)
    {
        var letter = Letter.Draft(walk.Application, kind, walk.Applicant.Staff.Caseworker, walk.At);
        walk.Application.SendLetter(letter, content, walk.Applicant.Staff.Caseworker, walk.At);
        return letter.Content!;
    }

    private static LetterContent Requested(string language)
    {
        var walk = Walk(language).InformationRequested();
        var request = walk.Application.InformationRequests[0];
        var letter = Letter.Draft(walk.Application, request, walk.Applicant.Staff.Caseworker, walk.At);
        walk.Application.SendLetter(letter, InformationRequestLetter.From(walk.LetterBasis(), request), walk.Applicant.Staff.Caseworker, walk.At);
        return letter.Content!;
    }
}
