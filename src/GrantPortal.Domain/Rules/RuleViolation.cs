using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Rules;

/// <summary>A move that a rule refuses. Nothing has changed when it is thrown; a page filter shows its sentence with status 400.</summary>
public sealed class RuleViolation(Rule rule, params object[] values) : Exception($"{rule.Key}: {rule.Sentence.With(values).Nb}")
{
    public Rule Rule { get; } = rule;

    /// <summary>The rule's sentence with the values of this case.</summary>
    public Text Sentence { get; } = rule.Sentence.With(values);
}
