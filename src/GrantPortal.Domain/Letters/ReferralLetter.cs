using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The embete's letter to the directorate with all applications, the recommendation and the rank of each (oversendelsesbrev; NAV-53, facts C4).</summary>
public static class ReferralLetter
{
    /// <param name="basis">Who writes to whom, on which call.</param>
    /// <param name="cases">The applications in the order of their rank.</param>
    /// <param name="remarks">What the embete adds; may be empty.</param>
    public static LetterContent From(AuthorityLetterBasis basis, IReadOnlyList<ReferredCase> cases, string remarks)
    {
        var letter = new LetterWriter(LetterHead.Of(basis), LetterKind.Referral);
        var recommended = Kroner.Sum(cases.Select(each => each.Recommended));
        letter.Say(
            new Text(
                "{0} sender over {1} til {2} for {3} med innstilling. Det er innstilt på {4} til sammen.",
                "{0} sender over {1} til {2} for {3} med innstilling. Det er innstilt på {4} til saman.").With(
                    basis.Sender.NameIn(basis.Date.Year), cases.Count == 1 ? "1 søknad" : $"{Norwegian.Number(cases.Count)} søknader", basis.Call.Content.Name, basis.Call.Year, Norwegian.Kroner(recommended)),
            Total);
        letter.Section("Søknadene i rangert rekkefølge", "Søknadene i rangert rekkjefølgje").Add(Table(cases, basis.Language));
        foreach (var dismissed in cases.Where(each => each.IsDismissal))
        {
            letter.Point(new Text("{0}: {1}.", "{0}: {1}.").With(dismissed.Applicant, dismissed.Title), new Text("Vi innstiller på at søknaden avvises.", "Vi innstiller på at søknaden blir avvist."));
        }

        letter.Section("Merknader", "Merknader").Say(Text.Same(remarks));
        letter.Section("Vedlegg", "Vedlegg").Say(new Text(
            "Søknadene og vurderingsskjemaene ligger i Tilskuddsportalen.", "Søknadene og vurderingsskjemaa ligg i Tilskuddsportalen."), Guidance);
        return letter.Content(new Text("Oversendelse av søknader: {0} for {1}", "Oversending av søknader: {0} for {1}").With(basis.Call.Content.Name, basis.Call.Year));
    }

    private static LetterAmounts Table(IReadOnlyList<ReferredCase> cases, Language language) => new(
        new Text("Søkt og innstilt, hele kroner", "Søkt og innstilt, heile kroner").In(language),
        [new Text("Søker og tiltak", "Søkjar og tiltak").In(language), new Text("Søkt", "Søkt").In(language), new Text("Innstilt", "Innstilt").In(language)],
        [new AmountGroup(string.Empty, [.. cases.Select(each => new AmountRow($"{(each.Rank is { } rank ? $"{rank}. " : string.Empty)}{each.Applicant}: {each.Title.In(language)}", [each.Sought.Amount, each.Recommended.Amount]))], null)],
        new AmountRow(new Text("Sum", "Sum").In(language), [cases.Sum(each => each.Sought.Amount), cases.Sum(each => each.Recommended.Amount)]),
        [AmountPerLine]);
}

/// <summary>An application as it is sent to the directorate, kroner.</summary>
/// <param name="Applicant">Who applied.</param>
/// <param name="Title">The measure.</param>
/// <param name="Rank">Its place among the embete's, from 1; null where it is not ranked.</param>
/// <param name="Sought">Sought.</param>
/// <param name="Recommended">Recommended; zero where a refusal or a dismissal is recommended.</param>
/// <param name="IsDismissal">A dismissal is recommended.</param>
public sealed record ReferredCase(string Applicant, Text Title, int? Rank, Kroner Sought, Kroner Recommended, bool IsDismissal);
