using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>What stands at the top of a letter: who writes to whom, when, and with which references.</summary>
internal sealed record LetterHead(Language Language, string Number, DateOnly Date, LetterSender Sender, LetterRecipient Recipient, IReadOnlyList<LetterReference> References)
{
    /// <summary>The head of a letter on a case.</summary>
    public static LetterHead Of(LetterBasis basis) =>
        new(basis.Language, basis.Number, basis.Date, From(basis.Office, basis.OfficeName, basis.Language), To(basis), [.. ReferencesOn(basis)]);

    /// <summary>The head of a letter from one authority to another, on a call.</summary>
    public static LetterHead Of(AuthorityLetterBasis basis)
    {
        var (language, recipient) = (basis.Language, basis.Recipient.NameIn(basis.Date.Year).In(basis.Language));
        return new(
            language, basis.Number, basis.Date, From(basis.Sender, basis.Sender.NameIn(basis.Date.Year), language),
            new LetterRecipient(recipient, basis.Recipient.Number?.ToString() ?? string.Empty, basis.Recipient.Address.Line, City(basis.Recipient.Address)),
            [
                new(LetterItem.Date, new Text("Dato", "Dato").In(language), Norwegian.Date(basis.Date, language)),
                new(CaseNumber, new Text("Vår referanse", "Vår referanse").In(language), basis.Number),
                new(Caseworker, new Text("Saksbehandler", "Saksbehandlar").In(language), basis.Writer),
                .. OfCall(basis.Call, language),
            ]);
    }

    private static LetterSender From(Organisation sender, Text name, Language language) =>
        new(name.In(language), sender.Address.Line, City(sender.Address), sender.Email);

    private static string City(PostalAddress address) => $"{address.PostalCode} {address.City}".Trim();

    /// <summary>
    /// A bydel has no organisation number of its own: it is written to under its kommune's (facts D3). What is granted to a Nav office is written of to the kommune (NAV-11, NAV-59).
    /// </summary>
    private static LetterRecipient To(LetterBasis basis)
    {
        var (recipient, payee) = (basis.Recipient, basis.Payee);
        var isForKommune = recipient.Kind is OrganisationKind.NavOffice && payee.Id != recipient.Id;
        var addressee = isForKommune ? payee : recipient;
        var name = isForKommune ? $"{payee.Name}, {recipient.Name}"
            : recipient.Number is null && payee.Id != recipient.Id ? $"{recipient.Name}, {payee.Name}"
            : recipient.Name;
        return new LetterRecipient(name, (addressee.Number ?? payee.Number)?.ToString() ?? string.Empty, addressee.Address.Line, City(addressee.Address));
    }

    private static IEnumerable<LetterReference> ReferencesOn(LetterBasis basis)
    {
        var language = basis.Language;
        yield return new(LetterItem.Date, new Text("Dato", "Dato").In(language), Norwegian.Date(basis.Date, language));
        yield return new(CaseNumber, new Text("Vår referanse", "Vår referanse").In(language), basis.Number);
        if (basis.Application.ArchiveCaseNumber is { Length: > 0 } archive)
        {
            yield return new(CaseNumber, new Text("Arkivsak", "Arkivsak").In(language), archive);
        }

        yield return new(Caseworker, new Text("Saksbehandler", "Saksbehandlar").In(language), basis.Caseworker);
        foreach (var reference in OfCall(basis.Call, language))
        {
            yield return reference;
        }
    }

    private static IEnumerable<LetterReference> OfCall(Call call, Language language)
    {
        var content = call.Content;
        yield return new(SchemeName, new Text("Ordning", "Ordning").In(language), content.Name.In(language));
        yield return new(ChapterAndPost, new Text("Kapittel og post", "Kapittel og post").In(language), content.Chapter.Length == 4 && content.Post.Length > 0 ? $"{content.Chapter}.{content.Post}" : string.Empty);
        yield return new(GrantYear, new Text("Tilskuddsår", "Tilskotsår").In(language), $"{call.Year}");
        yield return new(LetterItem.Regulations, new Text("Regelverk", "Regelverk").In(language), call.Regulations is { } regulations ? $"{regulations.Title}, {regulations.Version}" : string.Empty);
        yield return new(Publicity, new Text("Offentlighet", "Offentlegheit").In(language), new Text("Offentlig", "Offentleg").In(language));
    }
}
