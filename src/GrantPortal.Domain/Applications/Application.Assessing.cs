using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Applications;

/// <summary>The assessment in words, and what falls outside the scheme.</summary>
public sealed partial class Application
{
    /// <summary>Writes the assessment: one criterion's grade and reasoning.</summary>
    /// <param name="criterion">The field, or the point of the call's list, that is assessed.</param>
    /// <param name="grade">How well it is met; null where it is not graded.</param>
    /// <param name="reasoning">In words.</param>
    /// <param name="by">A caseworker.</param>
    /// <param name="at">When.</param>
    /// <param name="score">0 to 3 where the scheme scores its points (NAV-19); null where it does not, or nothing is said.</param>
    public void Assess(string criterion, Grade? grade, string reasoning, Actor by, DateTimeOffset at, int? score = null)
    {
        var next = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        Status = score is null or (>= 0 and <= 3) ? next : throw new RuleViolation(CaseworkRules.ScoreIsWithin);
        var text = Norwegian.Normalise(reasoning).Trim();
        if (_assessments.Find(candidate => candidate.Criterion == criterion) is { } existing)
        {
            existing.Change(grade, text, by.Person, at);
            existing.Rate(score);
        }
        else if (grade is not null || score is not null || text.Length > 0)
        {
            var assessment = new CriterionAssessment(criterion, grade, text, by.Person, at);
            assessment.Rate(score);
            _assessments.Add(assessment);
        }
    }

    /// <summary>Writes the assessment of the whole, and the private note that nobody outside the embete sees.</summary>
    public void AssessWhole(string goalAssessment, string privateNote, Actor by)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        (GoalAssessment, PrivateNote) = (Norwegian.Normalise(goalAssessment).Trim(), Norwegian.Normalise(privateNote).Trim());
    }

    /// <summary>Says that a measure falls outside the scheme, with the standard reason (KI-21, KI-37, KI-38): it gets nothing. Null takes that back, and the amount is open again.</summary>
    public void Exclude(Scheme scheme, string line, string? reasonCode, Actor by, DateTimeOffset at)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        var recommended = _recommendedLines.Find(candidate => candidate.Key == line) ?? throw new RuleViolation(CaseworkRules.UnknownLine, line);
        if (recommended.Exclusion == reasonCode)
        {
            return;
        }

        if (recommended.IsExcludedByAnswer)
        {
            throw new RuleViolation(CaseworkRules.ExcludedByAnswer, recommended.Title);
        }

        if (reasonCode is null)
        {
            recommended.Include();
            RecordForOffice(new("«{0}» regnes likevel med i ordningen.", "«{0}» blir likevel rekna med i ordninga."), Status, by, at, recommended.Title);
            return;
        }

        if (!scheme.Exclusions.Contains(reasonCode, StringComparer.Ordinal))
        {
            throw new RuleViolation(CaseworkRules.NeedsReason);
        }

        recommended.Exclude(reasonCode, isByAnswer: false);
        RecordForOffice(new("«{0}» faller utenfor ordningen.", "«{0}» fell utanfor ordninga."), Status, by, at, recommended.Title);
    }
}
