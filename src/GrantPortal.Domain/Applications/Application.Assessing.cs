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
    public void Assess(string criterion, Grade? grade, string reasoning, Actor by, DateTimeOffset at)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        var text = Norwegian.Normalise(reasoning).Trim();
        if (_assessments.Find(candidate => candidate.Criterion == criterion) is { } existing)
        {
            existing.Change(grade, text, by.Person, at);
        }
        else if (grade is not null || text.Length > 0)
        {
            _assessments.Add(new CriterionAssessment(criterion, grade, text, by.Person, at));
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

        recommended.Exclude(reasonCode);
        RecordForOffice(new("«{0}» faller utenfor ordningen.", "«{0}» fell utanfor ordninga."), Status, by, at, recommended.Title);
    }
}
