using System.Reflection;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>What every scheme must hold to, shown on one that is declared in test code alone and beside it on all that the portal ships with (docs/adding-a-scheme.md).</summary>
public sealed class SixthSchemeTests
{
    private static readonly SchemeCatalogue Six = SchemeCatalogue.Portal.With(new MeetingPlaceScheme());

    public static TheoryData<string> Keys => [.. Six.All.Select(scheme => scheme.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Both_forms_come_back_from_the_document_that_they_are_frozen_as(string key)
    {
        foreach (var form in Forms(Six[key]))
        {
            var again = ResolvedForm.FromJson(form.ToJson());
            again.ToJson().Should().Be(form.ToJson());
            again.Hash().Should().Be(form.Hash());
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Parts_forms_and_call_agree(string key)
    {
        var scheme = Six[key];
        var parts = scheme.Parts.Select(part => part.Key).ToList();
        parts.Should().OnlyHaveUniqueItems();
        foreach (var form in Forms(scheme))
        {
            form.Sections.Where(section => section.Part is not null).Select(section => section.Part).Should().BeSubsetOf(parts);
            form.Sections.Select(section => section.Key).Should().OnlyHaveUniqueItems();
            form.Scheme.Should().Be(key);
        }

        var (shape, content) = (scheme.Shape, scheme.FirstContent());
        content.Texts.Keys.Should().BeSubsetOf(shape.Texts.Select(slot => slot.Key));
        content.Lists.Keys.Should().BeSubsetOf(shape.Lists.Select(slot => slot.Key));
        content.Numbers.Keys.Should().BeSubsetOf(shape.Numbers.Select(slot => slot.Key));
        content.Switches.Keys.Should().BeSubsetOf(shape.Switches.Select(slot => slot.Key));
        shape.Announced.Should().BeSubsetOf(shape.Texts.Concat(shape.Lists).Select(slot => slot.Key));
    }

    [Fact]
    public void A_call_is_published_when_it_says_what_the_scheme_asks_for()
    {
        var scheme = new MeetingPlaceScheme();
        var call = Call.Plan(scheme, 2027, 1, null, copyOf: null, A.Monday);

        CallCompleteness.Missing(call, scheme.Shape).Where(missing => missing.Part is CallPart.Texts or CallPart.Lists or CallPart.Values).Select(missing => missing.Key).Should().Equal("mostForPlace");
    }

    [Fact]
    public void What_is_sought_is_read_from_the_form_and_nobody_is_told_where()
    {
        var scheme = new MeetingPlaceScheme();
        var form = scheme.ApplicationForm("mote-2027", scheme.FirstContent().WithNumber("mostForPlace", 300_000));
        var answers = Answers.None.With("moteplass.kafe.nye", "250000").With("moteplass.verksted.nye", "120000").With("moteplass.verksted.egenandel", "1");

        scheme.SoughtLines(form, answers).Select(line => (line.Key, line.Sought.Amount, line.OwnContribution.Amount)).Should().Equal(("moteplass.kafe", 250_000, 0), ("moteplass.verksted", 120_000, 1));
        FormCheck.Check(form, answers.With("moteplass.kafe.nye", "300001")).Select(finding => finding.Field).Should().Contain("moteplass.kafe.nye");
    }

    [Fact]
    public void Two_schemes_with_one_key_are_refused() =>
        FluentActions.Invoking(() => Six.With(new MeetingPlaceScheme())).Should().Throw<ArgumentException>().WithMessage("*mote*");

    [Fact]
    public async Task A_catalogue_is_used_in_its_own_flow_of_work_and_nowhere_else()
    {
        await Task.Run(async () =>
        {
            SchemeCatalogue.Use(Six);
            await Task.Yield();
            SchemeCatalogue.Portal.Find("mote").Should().NotBeNull();
        }, TestContext.Current.CancellationToken);

        SchemeCatalogue.Portal.Find("mote").Should().BeNull();
    }

    [Fact]
    public void The_page_on_adding_a_scheme_names_all_that_a_scheme_declares()
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var page = File.ReadAllText(Path.Combine(GeneratedDocument.Root, "docs", "adding-a-scheme.md"));
        var members = typeof(Scheme).GetProperties(Declared).Where(property => property.GetMethod!.IsVirtual).Select(property => property.Name)
            .Concat(typeof(Scheme).GetMethods(Declared).Where(method => method is { IsVirtual: true, IsSpecialName: false }).Select(method => method.Name));

        members.Where(name => !Regex.IsMatch(page, $"`{name}`")).Should().BeEmpty();
    }

    private static IEnumerable<ResolvedForm> Forms(Scheme scheme) => [scheme.ApplicationForm("x-2027", scheme.FirstContent()), scheme.ReportForm("x-2027", scheme.FirstContent())];
}
