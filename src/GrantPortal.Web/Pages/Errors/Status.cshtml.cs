using GrantPortal.Domain.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Errors;

/// <summary>What stands where there is no page, or where one may not look: the two are told apart by nobody.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    public Text Heading { get; private set; } = Text.Empty;

    public Text Advice { get; private set; } = Text.Empty;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        var isAnswer = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Response.StatusCode = isAnswer ? code : StatusCodes.Status404NotFound;
        (Heading, Advice) = Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => (
                new Text("Skjemaet kunne ikke leses", "Skjemaet kunne ikkje lesast"),
                new Text(
                    "Ingenting er lagret. Siden kan ha stått åpen for lenge, eller du har logget ut i et annet vindu. Gå tilbake, last siden på nytt og prøv igjen.",
                    "Ingenting er lagra. Sida kan ha stått open for lenge, eller du har logga ut i eit anna vindauge. Gå tilbake, last sida på nytt og prøv igjen.")),
            StatusCodes.Status413PayloadTooLarge => (
                new Text("Filen er for stor", "Fila er for stor"),
                new Text("Ingenting er lagret. Gå tilbake og velg en mindre fil.", "Ingenting er lagra. Gå tilbake og vel ei mindre fil.")),
            _ => (
                new Text("Vi finner ikke siden", "Vi finn ikkje sida"),
                new Text(
                    "Adressen kan være skrevet feil, siden kan være flyttet, eller den hører til en sak som du ikke har tilgang til. Handler du for flere virksomheter, kan du bytte øverst på siden.",
                    "Adressa kan vere skriven feil, sida kan vere flytta, eller ho høyrer til ei sak som du ikkje har tilgang til. Handlar du for fleire verksemder, kan du byte øvst på sida.")),
        };
    }
}
