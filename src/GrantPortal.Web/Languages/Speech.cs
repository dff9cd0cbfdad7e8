using System.Globalization;
using GrantPortal.Domain.Languages;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GrantPortal.Web.Languages;

/// <summary>
/// The pages' own words, in both målformer side by side: <c>@Say("Lagre søknaden", "Lagre søknaden")</c>.
/// Which of them is said follows the request, by the framework's own <see cref="CultureInfo.CurrentUICulture"/> (decision 0201).
/// </summary>
public static class Speech
{
    /// <summary>The cookie that keeps a person's choice.</summary>
    public const string Cookie = "sprak";

    private static readonly CultureInfo Bokmal = CultureInfo.GetCultureInfo("nb-NO");

    private static readonly CultureInfo Nynorsk = CultureInfo.GetCultureInfo("nn-NO");

    /// <summary>The målform that is spoken now.</summary>
    public static Language Spoken => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nn" ? Language.Nynorsk : Language.Bokmal;

    /// <summary>The value of a <c>lang</c> attribute: <c>nb</c> or <c>nn</c>.</summary>
    public static string Code(this Language language) => language is Language.Nynorsk ? "nn" : "nb";

    public static string Say(string bokmal, string nynorsk) => Spoken is Language.Nynorsk ? nynorsk : bokmal;

    public static string Say(Text text) => text.In(Spoken);

    /// <summary>Reads a <see cref="Code"/>; null when it is neither.</summary>
    public static Language? Read(string? code) => code switch
    {
        "nb" => Language.Bokmal,
        "nn" => Language.Nynorsk,
        _ => null,
    };

    /// <summary>Sets the request's målform: the person's choice, else what the browser prefers, else bokmål.</summary>
    public static IApplicationBuilder UseSpeech(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var language = Read(context.Request.Cookies[Cookie]) ?? Preferred(context.Request.Headers.AcceptLanguage);
        Speak(language);
        context.Response.Headers.ContentLanguage = language.Code();
        context.Response.Headers.Append("Vary", "Accept-Language, Cookie");
        return next(context);
    });

    /// <summary>Speaks <paramref name="language"/> in what follows. Formatting does not follow it: that is the work of <see cref="Norwegian"/>.</summary>
    public static void Speak(Language language) =>
        CultureInfo.CurrentUICulture = language is Language.Nynorsk ? Nynorsk : Bokmal;

    private static Language Preferred(StringValues acceptLanguage)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var accepted))
        {
            return Language.Bokmal;
        }

        var first = accepted.Where(each => each.Quality is not 0)
            .OrderByDescending(each => each.Quality ?? 1)
            .Select(each => each.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(code => code is "nb" or "no" or "nn");
        return first == "nn" ? Language.Nynorsk : Language.Bokmal;
    }
}
