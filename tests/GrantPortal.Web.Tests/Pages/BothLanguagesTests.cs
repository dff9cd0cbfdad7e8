using AngleSharp.Dom;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>Every page says its own words in the person's målform. Left out is what is marked: text that exists in one form (lang) and what people typed (data-user-text).</summary>
public sealed class BothLanguagesTests(SampleCases portal) : IClassFixture<SampleCases>
{
    private static readonly string[] ReadAttributes = ["aria-label", "title", "alt", "placeholder", "data-label", "data-under", "data-over"];

    public static TheoryData<string> Everyone => [.. PageRow.Everyone];

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task In_nynorsk_no_page_says_a_word_of_bokmal_to(string persona) =>
        (await WordsAsync(persona, Language.Nynorsk)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task In_bokmal_no_page_says_a_word_of_nynorsk_to(string persona) =>
        (await WordsAsync(persona, Language.Bokmal)).Should().BeEmpty();

    [Theory]
    [InlineData("nn", "nn")]
    [InlineData("nn-NO, nb;q=0.8", "nn")]
    [InlineData("nb-NO, nn;q=0.5", "nb")]
    [InlineData("no", "nb")]
    [InlineData("en-GB, en;q=0.9", "nb")]
    [InlineData("en, nn;q=0.1", "nn")]
    [InlineData("*", "nb")]
    [InlineData(";;;q=x", "nb")]
    public async Task Until_a_person_has_chosen_the_browser_decides(string acceptLanguage, string expected)
    {
        using var visitor = portal.Visitor();
        var request = new HttpRequestMessage(HttpMethod.Get, portal.Address);
        request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        var page = await visitor.SeeAsync(await visitor.SendAsync(request));

        page.Html.DocumentElement.GetAttribute("lang").Should().Be(expected);
        page.Response.Content.Headers.ContentLanguage.Should().Equal(expected);
    }

    [Fact]
    public async Task A_persons_choice_stays_and_leads_back_to_the_same_page()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/kontakt?fra=brev");

        page = await page.SubmitAsync("Nynorsk");

        page.Path.Should().Be("/kontakt?fra=brev");
        page.Heading.Should().Be("Kontakt Statsforvaltaren");
        (await visitor.GetAsync("/")).Html.DocumentElement.GetAttribute("lang").Should().Be("nn");
    }

    [Fact]
    public async Task Light_or_dark_is_chosen_in_the_same_way()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/");
        page.Html.DocumentElement.GetAttribute("data-color-scheme").Should().Be("auto");

        (await page.SubmitAsync("Mørk")).Html.DocumentElement.GetAttribute("data-color-scheme").Should().Be("dark");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    public async Task A_choice_never_leads_out_of_the_portal(string returnUrl)
    {
        using var visitor = portal.Visitor();
        var page = await (await visitor.GetAsync("/visning")).SubmitAsync("Lagre valget", ("returnUrl", returnUrl), ("language", "nn"));

        page.Path.Should().Be("/");
    }

    private async Task<IReadOnlyList<string>> WordsAsync(string persona, Language language)
    {
        using var visitor = persona == PageRow.Public ? portal.Visitor() : await portal.SignedInAsync(persona);
        visitor.Cookies.Add(portal.Address, new System.Net.Cookie(Speech.Cookie, language.Code()));
        var found = new List<string>();
        foreach (var row in PageMatrix.Rows.Where(row => !row.IsFile))
        {
            var page = await visitor.GetAsync(await row.AddressIn(portal));
            var said = string.Join('\n', Said(page.Html.DocumentElement, language));
            var words = language is Language.Nynorsk ? WordsOfOneForm.BokmalIn(said) : WordsOfOneForm.NynorskIn(said);
            found.AddRange(words.Select(word => $"{page.Path}: {word}"));
        }

        return found;
    }

    /// <summary>What the portal itself says in an element: texts and the attributes that are read aloud.</summary>
    private static IEnumerable<string> Said(IElement element, Language language)
    {
        if (element.LocalName is "script" or "style" || element.HasAttribute("data-user-text") || (element.GetAttribute("lang") is { } lang && lang != language.Code()))
        {
            yield break;
        }

        foreach (var attribute in ReadAttributes)
        {
            if (element.GetAttribute(attribute) is { } read)
            {
                yield return read;
            }
        }

        foreach (var child in element.ChildNodes)
        {
            foreach (var said in child is IElement inner ? Said(inner, language) : child is IText text ? [text.Data] : [])
            {
                yield return said;
            }
        }
    }
}
