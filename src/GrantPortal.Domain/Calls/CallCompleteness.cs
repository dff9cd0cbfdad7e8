using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Calls;

/// <summary>What a call lacks before it can be published.</summary>
public static class CallCompleteness
{
    /// <summary>Everything that is missing, as the violations that publishing would meet first to last.</summary>
    public static IReadOnlyList<RuleViolation> Missing(Call call, CallShape shape) => [.. Find(call, shape)];

    internal static void Demand(Call call, CallShape shape)
    {
        if (Find(call, shape).FirstOrDefault() is { } violation)
        {
            throw violation;
        }
    }

    private static IEnumerable<RuleViolation> Find(Call call, CallShape shape)
    {
        var content = call.Content;
        if (!content.Name.IsComplete)
        {
            yield return new RuleViolation(CallRules.TextsInBothForms, new Text("Navn", "Namn"));
        }

        foreach (var slot in shape.Texts)
        {
            var text = content.TextOf(slot.Key);
            var begun = text.Nb.Length > 0 || text.Nn.Length > 0;
            if ((slot.Required || begun) && !text.IsComplete)
            {
                yield return new RuleViolation(CallRules.TextsInBothForms, slot.Label);
            }
        }

        foreach (var slot in shape.Lists)
        {
            var options = content.List(slot.Key);
            if (slot.Required && options.Count == 0)
            {
                yield return new RuleViolation(CallRules.NeedsValue, slot.Label);
            }

            if (options.Any(option => !option.Label.IsComplete || option.Help is { IsComplete: false }))
            {
                yield return new RuleViolation(CallRules.TextsInBothForms, slot.Label);
            }
        }

        foreach (var slot in shape.Numbers.Where(slot => slot.Required && content.Number(slot.Key) is null))
        {
            yield return new RuleViolation(CallRules.NeedsValue, slot.Label);
        }

        foreach (var slot in shape.Switches.Where(slot => !content.Switches.ContainsKey(slot.Key)))
        {
            yield return new RuleViolation(CallRules.NeedsValue, slot.Label);
        }

        foreach (var question in content.ExtraQuestions.Where(question => !question.Label.IsComplete))
        {
            yield return new RuleViolation(CallRules.TextsInBothForms, Text.Same(question.Label.Nb + question.Label.Nn));
        }

        if (content.Eligible.Count == 0)
        {
            yield return new RuleViolation(CallRules.NeedsValue, new Text("Hvem kan søke", "Kven kan søkje"));
        }

        if (call.Offices.Count == 0)
        {
            yield return new RuleViolation(CallRules.NeedsOffices);
        }

        foreach (var office in call.Offices.Where(office => office.Contact.Length == 0))
        {
            yield return new RuleViolation(CallRules.NeedsContact);
        }
    }
}
