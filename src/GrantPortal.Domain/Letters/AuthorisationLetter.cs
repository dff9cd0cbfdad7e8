using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The directorate's letter that lets an embete write and pay (fullmaktsbrev; NAV-57, facts C4): the sum, and the measures that it is for.</summary>
public static class AuthorisationLetter
{
    /// <param name="basis">Who writes to whom, on which call.</param>
    /// <param name="grants">The decisions that are listed.</param>
    /// <param name="amount">Kroner that this letter authorises.</param>
    /// <param name="before">Kroner that earlier letters of the call have authorised.</param>
    /// <param name="coverage">What the authorisation covers.</param>
    public static LetterContent From(AuthorityLetterBasis basis, IReadOnlyList<ListedDecision> grants, Kroner amount, Kroner before, Coverage coverage)
    {
        var letter = new LetterWriter(LetterHead.Of(basis), LetterKind.Authorisation);
        letter.Say(
            new Text(
                "{0} har fullmakt til å tildele og utbetale {1} fra kapittel {2} post {3} i {4}.",
                "{0} har fullmakt til å tildele og betale ut {1} frå kapittel {2} post {3} i {4}.").With(
                    basis.Recipient.NameIn(basis.Date.Year), Norwegian.Kroner(amount), basis.Call.Content.Chapter, basis.Call.Content.Post, basis.Call.Year),
            Total);
        if (before > Kroner.Zero)
        {
            letter.Say(new Text("Sammen med de tidligere fullmaktene i utlysningen er det {0}.", "Saman med dei tidlegare fullmaktene i utlysinga er det {0}.").With(Norwegian.Kroner(before + amount)));
        }

        letter.Say(coverage is Coverage.Payment
            ? new Text("Fullmakten gjelder det som skal betales ut, når ubrukte midler fra året før er trukket fra.", "Fullmakta gjeld det som skal betalast ut, når ubrukte midlar frå året før er trekte frå.")
            : new Text("Fullmakten gjelder tilskuddene slik de er vedtatt, før ubrukte midler fra året før er trukket fra.", "Fullmakta gjeld tilskota slik dei er vedtekne, før ubrukte midlar frå året før er trekte frå."));
        letter.Section("Vedtakene", "Vedtaka").Add(Table(grants, basis.Language));
        letter.Section("Videre arbeid", "Vidare arbeid").Say(new Text(
            "Send tilsagnsbrev og avslag til kommunene. Betal ut når bekreftelsen er kommet tilbake. Overstiger vedtakene fullmakten, tar dere kontakt med oss før brevene sendes.",
            "Send tilsegnsbrev og avslag til kommunane. Betal ut når stadfestinga er komen tilbake. Er vedtaka større enn fullmakta, tek de kontakt med oss før breva blir sende."), Guidance);
        return letter.Content(new Text("Fullmaktsbrev: {0} for {1}", "Fullmaktsbrev: {0} for {1}").With(basis.Call.Content.Name, basis.Call.Year));
    }

    internal static LetterAmounts Table(IReadOnlyList<ListedDecision> decisions, Language language) => new(
        new Text("Søkt, innstilt og vedtatt, hele kroner", "Søkt, innstilt og vedteke, heile kroner").In(language),
        [new Text("Søker og tiltak", "Søkjar og tiltak").In(language), new Text("Søkt", "Søkt").In(language), new Text("Innstilt", "Innstilt").In(language), new Text("Vedtatt", "Vedteke").In(language)],
        [new AmountGroup(string.Empty, [.. decisions.Select(each => new AmountRow($"{each.Applicant}: {each.Title.In(language)}", [each.Sought.Amount, each.Recommended.Amount, each.Granted.Amount]))], null)],
        new AmountRow(new Text("Sum", "Sum").In(language), [decisions.Sum(each => each.Sought.Amount), decisions.Sum(each => each.Recommended.Amount), decisions.Sum(each => each.Granted.Amount)]),
        [AmountPerLine]);
}

/// <summary>A case on a list that one authority sends another, kroner.</summary>
/// <param name="Applicant">Who applied.</param>
/// <param name="Title">The measure.</param>
/// <param name="Sought">Sought.</param>
/// <param name="Recommended">Recommended by the embete.</param>
/// <param name="Granted">Decided.</param>
public sealed record ListedDecision(string Applicant, Text Title, Kroner Sought, Kroner Recommended, Kroner Granted);
