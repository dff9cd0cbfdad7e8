using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Calls;

/// <summary>What a call lacks before it can be published.</summary>
public static class CallCompleteness
{
    /// <summary>Everything that is missing, first to last as publishing would meet it.</summary>
    public static IReadOnlyList<Shortcoming> Missing(Call call, CallShape shape) =>
        [.. Regulations(call), .. Basics(call.Content), .. Texts(call.Content, shape), .. Lists(call.Content, shape), .. Values(call.Content, shape), .. Questions(call.Content), .. Offices(call)];

    internal static void Demand(Call call, CallShape shape)
    {
        if (Missing(call, shape) is [var first, ..])
        {
            throw first.Violation;
        }
    }

    private static IEnumerable<Shortcoming> Regulations(Call call)
    {
        // KI-75: no publishing without them.
        if (call.Regulations is null)
        {
            yield return new(CallPart.Regulations, string.Empty, new(CallRules.NeedsRegulations));
        }
    }

    private static IEnumerable<Shortcoming> Basics(CallContent content)
    {
        if (!content.Name.IsComplete)
        {
            yield return new(CallPart.Basics, "name", new(CallRules.TextsInBothForms, new Text("Navn", "Namn")));
        }

        if (content.Chapter.Length == 0 || content.Post.Length == 0)
        {
            yield return new(CallPart.Basics, "chapter", new(CallRules.NeedsValue, new Text("Kapittel og post", "Kapittel og post")));
        }

        if (content.Eligible.Count == 0)
        {
            yield return new(CallPart.Basics, "eligible", new(CallRules.NeedsValue, new Text("Hvem kan søke", "Kven kan søkje")));
        }
    }

    private static IEnumerable<Shortcoming> Texts(CallContent content, CallShape shape)
    {
        foreach (var slot in shape.Texts)
        {
            var text = content.TextOf(slot.Key);
            var begun = text.Nb.Length > 0 || text.Nn.Length > 0;
            if ((slot.IsRequiredIn(content) || begun) && !text.IsComplete)
            {
                yield return new(CallPart.Texts, slot.Key, new(CallRules.TextsInBothForms, slot.Label));
            }
        }
    }

    private static IEnumerable<Shortcoming> Lists(CallContent content, CallShape shape)
    {
        foreach (var slot in shape.Lists)
        {
            var options = content.List(slot.Key);
            if (slot.Required && options.Count == 0)
            {
                yield return new(CallPart.Lists, slot.Key, new(CallRules.NeedsValue, slot.Label));
            }

            if (options.Any(option => !option.Label.IsComplete || option.Help is { IsComplete: false }))
            {
                yield return new(CallPart.Lists, slot.Key, new(CallRules.TextsInBothForms, slot.Label));
            }
        }
    }

    private static IEnumerable<Shortcoming> Values(CallContent content, CallShape shape)
    {
        var numbers = shape.Numbers.Where(slot => slot.IsRequiredIn(content) && content.Number(slot.Key) is null).Select(slot => (slot.Key, slot.Label));
        var switches = shape.Switches.Where(slot => !content.Switches.ContainsKey(slot.Key)).Select(slot => (slot.Key, slot.Label));
        return numbers.Concat(switches).Select(slot => new Shortcoming(CallPart.Values, slot.Key, new(CallRules.NeedsValue, slot.Label)));
    }

    private static IEnumerable<Shortcoming> Questions(CallContent content) =>
        content.ExtraQuestions.Where(question => !question.Label.IsComplete || question.Help is { IsComplete: false })
            .Select(question => new Shortcoming(CallPart.Questions, question.Name, new(CallRules.TextsInBothForms, new Text($"Spørsmål: {question.Label.Nb}", $"Spørsmål: {question.Label.Nn}"))));

    private static IEnumerable<Shortcoming> Offices(Call call)
    {
        if (call.Offices.Count == 0)
        {
            yield return new(CallPart.Deadlines, string.Empty, new(CallRules.NeedsOffices));
        }

        foreach (var office in call.Offices.Where(office => office.Contact.Length == 0))
        {
            yield return new(CallPart.Deadlines, office.OfficeId.ToString(), new(CallRules.NeedsContact));
        }
    }
}

/// <summary>One thing that a call lacks.</summary>
/// <param name="Part">Where it is filled in.</param>
/// <param name="Key">The slot, question or embete; empty where the part has none.</param>
/// <param name="Violation">The rule that publishing would meet.</param>
public sealed record Shortcoming(CallPart Part, string Key, RuleViolation Violation);

/// <summary>The parts of a call that a person fills in.</summary>
public enum CallPart
{
    Basics,
    Texts,
    Lists,
    Values,
    Questions,
    Regulations,
    Deadlines,
}
