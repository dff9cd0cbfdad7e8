using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>What the personas do with a Nav office's application until it is sent, and with the slip afterwards.</summary>
internal static class NavSteps
{
    /// <summary>The kommunedirektør at a browser, acting for the Nav office, which is not where the director's session begins.</summary>
    public static async Task<PersonAtBrowser> DirectorOfAsync(this Portal portal, Recipient office)
    {
        var director = await PersonAtBrowser.SignInAsync(portal, office.Signatory, office.Nynorsk);
        await director.GoAsync("/bytt");
        await director.PressAsync(office.Say("Bytt hit", "Byt hit"));
        return director;
    }

    /// <summary>The contact person types an application with one line of positions, page by page, and sends it to be signed.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="office">Who applies.</param>
    /// <param name="call">The call's key.</param>
    /// <param name="typed">What is typed otherwise than in <see cref="FilledNavForm"/>, by field.</param>
    public static async Task<string> WriteNavAsync(this Portal portal, Recipient office, string call, params IReadOnlyList<(string Field, string Value)> typed)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk);
        var application = await contact.StartAsync(call);
        var answers = FilledNavForm.Common.Concat(FilledNavForm.Position("p1")).ToDictionary();
        foreach (var (field, value) in typed)
        {
            answers[field] = value;
        }

        foreach (var section in new[] { "soker", "prosjekt", "beskrivelse", "nettverk", "erklaring" })
        {
            await FillAsync(section);
        }

        await contact.GoAsync($"/soknader/{application}/fyll-ut/budsjett");
        await contact.TypeAsync(answers);
        await contact.PressAsync(office.Say("Legg til en stilling", "Legg til ei stilling"));
        await FillAsync("budsjett/p1/stilling");
        await contact.GoAsync($"/soknader/{application}/gjenstar");
        await contact.PressAsync("Send til signering");
        return application;

        async Task FillAsync(string section)
        {
            await contact.GoAsync($"/soknader/{application}/fyll-ut/{section}");
            await contact.TypeAsync(answers);
            await contact.SubmitAsync("button[name=go][value=neste]");
        }
    }

    /// <summary>NAV-40: the kommunedirektør and the Nav leader sign, in any order; each reads these words first.</summary>
    public static async Task SignByBothAsync(this Portal portal, Recipient office, string application, bool leaderFirst, params IReadOnlyList<string> seen)
    {
        foreach (var (place, isLeader) in new[] { leaderFirst, !leaderFirst }.Index())
        {
            await using var signer = isLeader ? await PersonAtBrowser.SignInAsync(portal, office.NavLeader, office.Nynorsk) : await portal.DirectorOfAsync(office);
            await signer.GoAsync($"/soknader/{application}/signer");
            var read = await signer.TextAsync();
            foreach (var words in seen)
            {
                read.Should().Contain(words);
            }

            await signer.SignAsync(application, isLeader ? "Nav-leder" : "Kommunedirektør", place == 0 ? "Signer" : "Signer og send");
            if (place == 0)
            {
                await signer.GoAsync($"/soknader/{application}/signer");
                (await signer.TextAsync()).Should().Contain(office.Say("Nå mangler signaturen fra", "No manglar signaturen frå"));
            }
        }
    }

    /// <summary>Fills in the open slip, with the payee and the account that stand on it, and answers what else it asks.</summary>
    public static async Task FillInSlipAsync(this PersonAtBrowser contact, params IReadOnlyList<(string Field, string Value)> typed)
    {
        foreach (var (field, value) in typed)
        {
            await contact.FillAsync($"FillIn.{field}", value);
        }

        await contact.PressAsync("Lagre svarslippen");
    }

    /// <summary>The kommunedirektør accepts the grant for the office; what the page then says is the answer.</summary>
    public static async Task<string> AcceptNavAsync(this Portal portal, Recipient office, string application)
    {
        await using var director = await portal.DirectorOfAsync(office);
        await director.SignSlipAsync(application, "Signer og send svarslippen");
        return await director.TextAsync();
    }
}
