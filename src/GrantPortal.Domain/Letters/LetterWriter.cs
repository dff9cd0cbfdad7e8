using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>Puts a letter together in its one målform: the head that all letters share, sections in order, the closing lines. What is empty is left out.</summary>
internal sealed class LetterWriter(LetterBasis basis, LetterKind kind)
{
    private readonly List<LetterBlock> _opening = [];
    private readonly List<(string Heading, bool IsTask, List<LetterBlock> Blocks)> _sections = [];
    private readonly List<LetterItem> _demanded = [];

    private List<LetterBlock> Current => _sections.Count == 0 ? _opening : _sections[^1].Blocks;

    public LetterWriter Section(string nb, string nn, bool isTask = false)
    {
        _sections.Add((new Text(nb, nn).In(basis.Language), isTask, []));
        return this;
    }

    public LetterWriter Say(Text text, params LetterItem[] covers)
    {
        foreach (var (index, paragraph) in text.In(basis.Language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            Current.Add(new LetterParagraph(paragraph, index == 0 ? covers : []));
        }

        return this;
    }

    /// <summary>Adds a point to the list that stands last, or begins one.</summary>
    public LetterWriter Point(Text lead, Text text, params LetterItem[] covers)
    {
        var sentence = text.In(basis.Language);
        if (sentence.Length > 0)
        {
            var point = new LetterPoint(lead.In(basis.Language), sentence, covers);
            var before = Current.Count > 0 && Current[^1] is LetterPoints points ? points.Points : null;
            if (before is not null)
            {
                Current.RemoveAt(Current.Count - 1);
            }

            Current.Add(new LetterPoints([.. before ?? [], point]));
        }

        return this;
    }

    public LetterWriter Point(Text text, params LetterItem[] covers) => Point(Text.Empty, text, covers);

    public LetterWriter Add(LetterBlock block)
    {
        Current.Add(block);
        return this;
    }

    /// <summary>Says that this letter must cover the item, whatever its kind asks for.</summary>
    public LetterWriter Demand(LetterItem item)
    {
        _demanded.Add(item);
        return this;
    }

    public LetterContent Content(Text subject, DateOnly? slipDueOn = null)
    {
        var office = basis.OfficeName.In(basis.Language);
        return new LetterContent
        {
            Kind = kind,
            Language = basis.Language,
            Number = basis.Number,
            Date = basis.Date,
            Sender = new LetterSender(office, basis.Office.Address.Line, City(basis.Office.Address), basis.Office.Email),
            Recipient = Recipient(),
            References = [.. References()],
            Subject = subject.In(basis.Language),
            Opening = _opening,
            Sections = [.. _sections.Where(section => section.Blocks.Count > 0).Select(section => new LetterSection(section.Heading, section.Blocks, section.IsTask))],
            Closing =
            [
                new Text("Vennlig hilsen", "Vennleg helsing").In(basis.Language),
                office,
                new Text("Brevet er godkjent elektronisk og har derfor ingen underskrift.", "Brevet er godkjent elektronisk og har derfor inga underskrift.").In(basis.Language),
            ],
            SlipDueOn = slipDueOn,
            Demanded = _demanded,
        };
    }

    private static string City(PostalAddress address) => $"{address.PostalCode} {address.City}".Trim();

    /// <summary>A bydel has no organisation number of its own: it is written to under its kommune's (facts D3).</summary>
    private LetterRecipient Recipient()
    {
        var (recipient, payee) = (basis.Recipient, basis.Payee);
        var underParent = recipient.Number is null && payee.Id != recipient.Id;
        var number = recipient.Number ?? payee.Number;
        return new LetterRecipient(
            underParent ? $"{recipient.Name}, {payee.Name}" : recipient.Name,
            number?.ToString() ?? string.Empty,
            recipient.Address.Line,
            City(recipient.Address));
    }

    private IEnumerable<LetterReference> References()
    {
        var content = basis.Call.Content;
        yield return Reference(Date, new("Dato", "Dato"), Norwegian.Date(basis.Date, basis.Language));
        yield return Reference(CaseNumber, new("Vår referanse", "Vår referanse"), basis.Number);
        if (basis.Application.ArchiveCaseNumber is { Length: > 0 } archive)
        {
            yield return Reference(CaseNumber, new("Arkivsak", "Arkivsak"), archive);
        }

        yield return Reference(Caseworker, new("Saksbehandler", "Saksbehandlar"), basis.Caseworker);
        yield return Reference(SchemeName, new("Ordning", "Ordning"), content.Name.In(basis.Language));
        yield return Reference(ChapterAndPost, new("Kapittel og post", "Kapittel og post"), content.Chapter.Length == 4 && content.Post.Length > 0 ? $"{content.Chapter}.{content.Post}" : string.Empty);
        yield return Reference(GrantYear, new("Tilskuddsår", "Tilskotsår"), $"{basis.Call.Year}");
        yield return Reference(Regulations, new("Regelverk", "Regelverk"), basis.Call.Regulations is { } regulations ? $"{regulations.Title}, {regulations.Version}" : string.Empty);
        yield return Reference(Publicity, new("Offentlighet", "Offentlegheit"), new Text("Offentlig", "Offentleg").In(basis.Language));
    }

    private LetterReference Reference(LetterItem item, Text label, string value) => new(item, label.In(basis.Language), value);
}
