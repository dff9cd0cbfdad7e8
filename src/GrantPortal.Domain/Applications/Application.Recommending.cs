using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The recommendation (innstilling), and the decision that follows it, by another person.</summary>
public sealed partial class Application
{
    /// <summary>Writes recommended amounts line by line (KI-35: a person's judgement, never computed). May be saved half done.</summary>
    public void WriteRecommendation(IReadOnlyList<LineAmount> amounts, string reason, Actor by)
    {
        var next = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        foreach (var amount in amounts)
        {
            var line = _recommendedLines.Find(candidate => candidate.Key == amount.Key) ?? throw new RuleViolation(CaseworkRules.UnknownLine, amount.Key);
            if (amount.Amount > line.Sought)
            {
                throw new RuleViolation(CaseworkRules.NotMoreThanSought, line.Title, Norwegian.Kroner(amount.Amount.Value), Norwegian.Kroner(line.Sought));
            }

            line.DemandWithinCeiling(amount.Amount);
            if (line.Exclusion is not null && amount.Amount != Kroner.Zero)
            {
                throw new RuleViolation(CaseworkRules.ExcludedGetsNothing, line.Title);
            }
        }

        foreach (var amount in amounts)
        {
            var line = _recommendedLines.Find(candidate => candidate.Key == amount.Key)!;
            line.Recommend(amount.Amount, line.Exclusion ?? amount.ReasonCode);
        }

        RecommendationReason = Norwegian.Normalise(reason).Trim();
        Status = next;
    }

    /// <summary>Sets the class of priority (BU-05); null for none.</summary>
    public void Prioritise(int? number, Actor by)
    {
        _ = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        if (number is < 1 or > Forms.PriorityClass.Last)
        {
            throw new RuleViolation(CaseworkRules.PriorityIsAClass);
        }

        (PriorityClass, PrioritySetBy) = (number, by.Person);
    }

    /// <summary>Chooses the frame that a grant is taken from: the ordinary one, or a pot with its own purpose.</summary>
    public void TakeFrom(string framePurpose, Actor by)
    {
        _ = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        FramePurpose = framePurpose;
    }

    /// <summary>Recommends (innstilling): every line has an amount, less than sought has a reason, the whole is assessed.</summary>
    /// <param name="reporting">How the applicant has reported on the year before.</param>
    /// <param name="by">The caseworker.</param>
    /// <param name="at">When.</param>
    public void Recommend(ReportStanding reporting, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Recommend, by);
        DemandImpartial(by);
        DemandJudged(reporting);
        if (GoalAssessment.Length == 0)
        {
            throw new RuleViolation(CaseworkRules.NeedsGoalAssessment);
        }

        RecommendedDismissal = null;
        if (_recommendedLines.Find(line => line.Amount is null) is { } open)
        {
            throw new RuleViolation(CaseworkRules.EveryLineHasAmount, open.Title);
        }

        if (_recommendedLines.Find(line => line.Amount < line.Sought && string.IsNullOrEmpty(line.ReasonCode)) is { } unexplained)
        {
            throw new RuleViolation(CaseworkRules.RefusalHasReason, unexplained.Title);
        }

        (RecommendedBy, ApprovedBy) = (by.Person, null);
        var sum = Kroner.Sum(_recommendedLines.Select(line => line.Amount!.Value));
        var from = Status;
        Status = next;
        RecordForOffice(new("Innstillingen er skrevet: {0} av {1}.", "Innstillinga er skriven: {0} av {1}."), from, by, at, Norwegian.Kroner(sum), Norwegian.Kroner(Sought));
    }

    /// <summary>Decides what follows from a late or missing report (facts B1): only once the deadline has passed.</summary>
    public void JudgeReporting(ReportStanding reporting, ReportingJudgement judgement, string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        if (!reporting.IsToBeJudged())
        {
            throw new RuleViolation(CaseworkRules.NoReportIsOverdue);
        }

        (ReportingJudgement, ReportingReason, Status) = (judgement, Reason(reason), next);
        RecordForOffice(
            judgement is Applications.ReportingJudgement.MayBeGranted
                ? new("Rapporten for {0} kom for sent eller mangler. Det kan likevel gis tilskudd: {1}", "Rapporten for {0} kom for seint eller manglar. Det kan likevel bli gjeve tilskot: {1}")
                : new("Rapporten for {0} kom for sent eller mangler. Det gis ikke nytt tilskudd: {1}", "Rapporten for {0} kom for seint eller manglar. Det blir ikkje gjeve nytt tilskot: {1}"),
            Status, by, at, Year - 1, ReportingReason);
    }

    public void RecallRecommendation(Actor by, DateTimeOffset at) =>
        MoveForOffice(Next(ApplicationAction.RecallRecommendation, by), new("Innstillingen er hentet tilbake.", "Innstillinga er henta tilbake."), by, at);

    /// <summary>Sends the recommendation back to the caseworker with a reason.</summary>
    public void ReturnRecommendation(string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.ReturnRecommendation, by);
        ApprovedBy = null;
        MoveForOffice(next, new("Leder har sendt innstillingen tilbake: {0}", "Leiar har sendt innstillinga tilbake: {0}"), by, at, Reason(reason));
    }

    /// <summary>Approves the recommendation; another person than the one who recommended (KI-94).</summary>
    public void ApproveRecommendation(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.ApproveRecommendation, by);
        DemandImpartial(by);
        DemandAnotherThanRecommender(by);
        ApprovedBy = by.Person;
        MoveForOffice(next, new("Innstillingen er godkjent av leder.", "Innstillinga er godkjend av leiar."), by, at);
    }

    /// <summary>The decision is made; called by <see cref="Decisions.Decision"/>.</summary>
    internal void Decide(Actor by, DateTimeOffset at)
    {
        var next = NextDecided(by);
        DemandImpartial(by);
        MoveForOffice(next, new("Vedtaket er gjort.", "Vedtaket er gjort."), by, at);
    }

    /// <summary>Where the decision leads, by whoever decides on this way.</summary>
    internal ApplicationStatus NextDecided(Actor by)
    {
        var next = Route is Route.Directorate ? NextAtDirectorate(ApplicationAction.DecideReferred, by) : Next(ApplicationAction.Decide, by);
        DemandAnotherThanRecommender(by);
        return next;
    }

    private void DemandJudged(ReportStanding reporting)
    {
        if (reporting.IsToBeJudged() && ReportingJudgement is null)
        {
            throw new RuleViolation(CaseworkRules.ReportingIsJudged, Year - 1);
        }

        if (ReportingJudgement is Applications.ReportingJudgement.NothingIsGranted && _recommendedLines.Find(line => line.Amount > Kroner.Zero) is { } line)
        {
            throw new RuleViolation(CaseworkRules.NothingWithoutReport, line.Title);
        }
    }

    private void DemandAnotherThanRecommender(Actor by)
    {
        if (RecommendedBy == by.Person)
        {
            throw new RuleViolation(CaseworkRules.ApproverIsAnother);
        }
    }
}
