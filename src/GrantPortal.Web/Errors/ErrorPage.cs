using System.Net;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Errors;

/// <summary>The static error pages, both målformer on the same page: who reads it is not known.</summary>
internal static class ErrorPage
{
    public static string DatabaseAway { get; } = Page(
        new Text("Tilskuddsportalen er ute av drift akkurat nå", "Tilskuddsportalen er ute av drift akkurat no"),
        new Text(
            "Vi får ikke kontakt med databasen. Det du har lagret, er trygt. Vent et minutt og last siden på nytt. Sendte du inn noe, se etter kvitteringen før du prøver igjen.",
            "Vi får ikkje kontakt med databasen. Det du har lagra, er trygt. Vent eit minutt og last sida på nytt. Sende du inn noko, sjå etter kvitteringa før du prøver igjen."));

    public static string Fault(string reference) => Page(
        new Text("Noe gikk galt hos oss", "Noko gjekk gale hos oss"),
        new Text(
            "Siden kunne ikke vises, eller handlingen ble ikke utført. Gå tilbake og prøv igjen. Hjelper ikke det, meld fra og oppgi referansen {0}.",
            "Sida kunne ikkje visast, eller handlinga blei ikkje utført. Gå tilbake og prøv igjen. Hjelper ikkje det, meld frå og oppgi referansen {0}.").With(reference));

    private static string Page(Text heading, Text message) =>
        $"""
        <!doctype html>
        <html lang="nb" data-color-scheme="auto" data-color="accent">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(heading.Nb)} – Tilskuddsportalen</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/lib/inter/inter.css">
            <link rel="stylesheet" href="/lib/designsystemet/theme.css">
            <link rel="stylesheet" href="/lib/designsystemet/components.css">
            <link rel="stylesheet" href="/css/tokens.css">
            <link rel="stylesheet" href="/css/frame.css">
            <link rel="stylesheet" href="/css/text.css">
        </head>
        <body data-size="md">
            <header class="tp-header" data-size="sm"><div class="tp-header__bar tp-wrap"><a class="tp-wordmark" href="/">Tilskuddsportalen</a></div></header>
            <main id="main" class="tp-wrap tp-page tp-flow">
                <h1 class="ds-heading" data-size="lg">{Encode(heading.Nb)}</h1>
                <p class="tp-measure">{Encode(message.Nb)}</p>
                <h2 class="ds-heading" data-size="lg" lang="nn">{Encode(heading.Nn)}</h2>
                <p class="tp-measure" lang="nn">{Encode(message.Nn)}</p>
                <p><a class="ds-link" href="/">Til forsiden / <span lang="nn">Til framsida</span></a></p>
            </main>
        </body>
        </html>
        """;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
