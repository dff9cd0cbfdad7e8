namespace GrantPortal.Domain.Forms;

/// <summary>A condition on the answers, as data, so that it can be frozen with the form.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Subject">A part for <see cref="ConditionKind.PartIsBegun"/> and <see cref="ConditionKind.OwnContributionIsMissing"/>, else a field name.</param>
/// <param name="Value">The answer asked for, with <see cref="ConditionKind.AnswerIs"/>; several with a comma between, with <see cref="ConditionKind.AnswerIn"/>.</param>
public sealed record Condition(ConditionKind Kind, string Subject, string? Value = null)
{
    /// <summary>Those that must hold together, with <see cref="ConditionKind.All"/>.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>The field has one of these answers.</summary>
    public static Condition In(string field, IEnumerable<string> answers) => new(ConditionKind.AnswerIn, field, string.Join(',', answers));

    /// <summary>All of these hold.</summary>
    public static Condition All(params IReadOnlyList<Condition> conditions) => new(ConditionKind.All, string.Empty) { Conditions = conditions };

    /// <summary>Whether it holds for these answers; <paramref name="prefix"/> is the item that a relative field name belongs to.</summary>
    public bool Holds(ResolvedForm form, Answers answers, string prefix = "") => Kind switch
    {
        ConditionKind.PartIsBegun => form.IsBegun(Subject, answers),
        ConditionKind.OwnContributionIsMissing => form.Lines(answers).Any(line => line.Asked.Amount > 0)
            && form.Lines(answers).All(line => line.OwnContribution is null or { Amount: 0 }),
        ConditionKind.AnswerIs => answers[prefix + Subject] == Value,
        ConditionKind.AnswerIn => answers[prefix + Subject] is { } answer && Value!.Split(',').Contains(answer, StringComparer.Ordinal),
        ConditionKind.All => Conditions.All(condition => condition.Holds(form, answers, prefix)),
        _ => false,
    };
}

/// <summary>The kinds of condition that a form can state.</summary>
public enum ConditionKind
{
    /// <summary>Something is applied for in the part.</summary>
    PartIsBegun,

    /// <summary>Money is asked for, and no line has an own contribution (KI-32).</summary>
    OwnContributionIsMissing,

    /// <summary>A field has this answer.</summary>
    AnswerIs,

    /// <summary>A field has one of these answers.</summary>
    AnswerIn,

    /// <summary>Several conditions hold together.</summary>
    All,
}
