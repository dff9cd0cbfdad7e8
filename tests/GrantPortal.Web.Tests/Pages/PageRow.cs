using System.IO.Enumeration;
using System.Net;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>A page and what it answers to whom. Who is not named gets 404; who is not signed in is sent to sign in.</summary>
/// <param name="Template">The page's route, as its <c>@page</c> has it.</param>
/// <param name="IsPublic">True when it needs no session.</param>
/// <param name="Seers">The personas that see it; <c>innlandet-*</c> is all whose key begins so.</param>
/// <param name="Answer">What those who see it get.</param>
/// <param name="Address">Where the sample case of a route with parameters is found.</param>
public sealed record PageRow(string Template, bool IsPublic, IReadOnlyList<string> Seers, HttpStatusCode Answer, Func<Portal, Task<string>>? Address = null)
{
    /// <summary>Nobody who is signed in; the key of the public.</summary>
    public const string Public = "";

    /// <summary>The public and every persona.</summary>
    public static IEnumerable<string> Everyone => Personas.All.Select(persona => persona.Key).Prepend(Public);

    /// <summary>True when there is nothing to look at.</summary>
    public bool IsFile { get; private init; }

    /// <summary>One who sees the page, for tests that look at each page once.</summary>
    public string AnySeer => IsPublic ? Public : Everyone.First(Sees);

    /// <summary>Those who get another answer than the others who may see the page, as a redirect to where they already are.</summary>
    public IReadOnlyDictionary<string, HttpStatusCode> Exceptions { get; private init; } = new Dictionary<string, HttpStatusCode>();

    public HttpStatusCode ExpectedFor(string persona) =>
        Exceptions.TryGetValue(persona, out var answer) ? answer
        : IsPublic || Sees(persona) ? Answer
        : persona == Public ? HttpStatusCode.Redirect
        : HttpStatusCode.NotFound;

    /// <summary>The page's own address, or that of its sample case.</summary>
    public Task<string> AddressIn(Portal portal) => Address?.Invoke(portal) ?? Task.FromResult(Template);

    /// <summary>Moves the row to its sample case: <c>Page("/saker/{id}", …).At(Samples.SubmittedCase)</c>.</summary>
    public PageRow At(Func<Portal, Task<string>> address) => this with { Address = address };

    /// <summary>For a page that answers with a file.</summary>
    public PageRow AsFile() => this with { IsFile = true };

    /// <summary>For a page whose answer is not 200, as one that only sends on.</summary>
    public PageRow Answers(HttpStatusCode answer) => this with { Answer = answer };

    /// <summary>Gives some another answer: <c>.But(HttpStatusCode.Redirect, "gjovik-kontakt")</c>.</summary>
    public PageRow But(HttpStatusCode answer, params IReadOnlyList<string> personas) => this with { Exceptions = personas.ToDictionary(persona => persona, _ => answer) };

    private bool Sees(string persona) => persona.Length > 0 && Seers.Any(seer => FileSystemName.MatchesSimpleExpression(seer, persona));
}
