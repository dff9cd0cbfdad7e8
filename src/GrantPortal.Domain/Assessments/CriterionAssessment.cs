using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Assessments;

/// <summary>The caseworker's assessment of one criterion, in words (KI-34). The grade supports and never computes (KI-35).</summary>
public sealed class CriterionAssessment
{
    internal CriterionAssessment(string criterion, Grade? grade, string reasoning, Id<Person> by, DateTimeOffset at) =>
        (Id, Criterion, Grade, Reasoning, By, At) = (Id<CriterionAssessment>.New(at), criterion, grade, reasoning, by, at);

    private CriterionAssessment()
    {
    }

    public Id<CriterionAssessment> Id { get; private set; }

    /// <summary>The full name of the field that it assesses: <c>innovasjon.p1.k1</c>.</summary>
    public string Criterion { get; private set; } = string.Empty;

    public Grade? Grade { get; private set; }

    /// <summary>0 to 3, where the scheme scores its points (NAV-18, NAV-19); the sum decides nothing.</summary>
    public int? Score { get; private set; }

    public string Reasoning { get; private set; } = string.Empty;

    public Id<Person> By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal void Rate(int? score) => Score = score;

    internal void Change(Grade? grade, string reasoning, Id<Person> by, DateTimeOffset at) => (Grade, Reasoning, By, At) = (grade, reasoning, by, at);
}

/// <summary>How well a criterion is met.</summary>
public enum Grade
{
    Well,
    Partly,
    Not,
}
