using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Architecture;

/// <summary>Every text of the domain exists in bokmål and nynorsk at the same time, and the nynorsk is nynorsk.</summary>
public sealed class BothLanguagesTests
{
    /// <summary>Words that only bokmål has. What stands in «…» may be a quotation, and quotations keep their form.</summary>
    private static readonly Regex OnlyBokmal = new(
        @"(?<![\wæøå])(ikke|hvis|bare|fra|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilke|noe|noen|jeg|dere|deres|gjøre|være|tilskudd\w*|utlysning\w*|søkeren|søkere|kommuner|saksbehandler\w*|egenandel\w*|opplysninger|mottakeren|begynne|skriver|innen|annen|eller ikke|blant|når det gjelder|hjem\w*|forelig\w*|statsforvalteren|regnskap\w*|veiledning\w*)(?![\wæøå])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    [Fact]
    public void Texts_are_found_in_rules_forms_and_calls() => Found().Count().Should().BeGreaterThan(300);

    [Fact]
    public void Every_text_exists_in_both_forms() =>
        Found().Where(each => each.Text != Text.Empty && !each.Text.IsComplete).Select(each => each.Where).Should().BeEmpty();

    [Fact]
    public void No_nynorsk_text_says_a_word_that_only_bokmål_has() =>
        Found().Select(each => (each.Where, Word: OnlyBokmal.Match(Regex.Replace(each.Text.Nn, "«[^»]*»", string.Empty)).Value, each.Text.Nn))
            .Where(each => each.Word.Length > 0).Distinct().Select(each => $"{each.Where}: «{each.Word}» in {each.Nn}").Should().BeEmpty();

    [Fact]
    public void Both_forms_have_the_same_places_for_values() =>
        Found().Where(each => !Places(each.Text.Nb).SetEquals(Places(each.Text.Nn))).Select(each => $"{each.Where}: {each.Text.Nb} | {each.Text.Nn}").Should().BeEmpty();

    private static HashSet<string> Places(string form) => [.. Regex.Matches(form, @"\{\d+\}").Select(match => match.Value)];

    private static IEnumerable<(string Where, Text Text)> Found()
    {
        foreach (var type in typeof(Text).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Static).Where(field => !field.IsLiteral))
            {
                foreach (var text in In(field.GetValue(null), 0))
                {
                    yield return ($"{type.Name}.{field.Name}", text);
                }
            }
        }

        foreach (var scheme in SchemeCatalogue.Portal.All)
        {
            var content = scheme.FirstContent();
            foreach (var text in In(content, 0).Concat(In(scheme.Shape, 0)).Concat(In(scheme.ApplicationForm("x", content), 0)).Concat(In(scheme.ReportForm("x", content), 0)))
            {
                yield return ($"{scheme.Key}, content and form", text);
            }
        }
    }

    /// <summary>The texts in a value, through records and lists of ours. A regulation is quoted as it stands.</summary>
    private static IEnumerable<Text> In(object? value, int depth) => value switch
    {
        null or string => [],
        _ when depth > 12 => [],
        Text text => [text],
        Rule rule => [rule.Reference, rule.Sentence],
        IDictionary entries => entries.Values.Cast<object?>().SelectMany(entry => In(entry, depth + 1)),
        IEnumerable items => items.Cast<object?>().SelectMany(item => In(item, depth + 1)),
        _ when value.GetType().Namespace?.StartsWith("GrantPortal.Domain", StringComparison.Ordinal) != true || value.GetType().IsEnum => [],
        _ => value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0 && !(value is Field && property.Name == nameof(Field.Regulation)))
            .SelectMany(property => In(property.GetValue(value), depth + 1)),
    };
}
