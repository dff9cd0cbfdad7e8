using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Letters;

/// <summary>Puts a letter together in its one målform: the head that all letters share, sections in order, the closing lines. What is empty is left out.</summary>
internal sealed class LetterWriter(LetterHead head, LetterKind kind)
{
    private readonly List<LetterBlock> _opening = [];
    private readonly List<(string Heading, bool IsTask, List<LetterBlock> Blocks)> _sections = [];
    private readonly List<LetterItem> _demanded = [];

    public LetterWriter(LetterBasis basis, LetterKind kind)
        : this(LetterHead.Of(basis), kind)
    {
    }

    private List<LetterBlock> Current => _sections.Count == 0 ? _opening : _sections[^1].Blocks;

    public LetterWriter Section(string nb, string nn, bool isTask = false)
    {
        _sections.Add((new Text(nb, nn).In(head.Language), isTask, []));
        return this;
    }

    public LetterWriter Say(Text text, params LetterItem[] covers)
    {
        foreach (var (index, paragraph) in text.In(head.Language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            Current.Add(new LetterParagraph(paragraph, index == 0 ? covers : []));
        }

        return this;
    }

    /// <summary>Adds a point to the list that stands last, or begins one.</summary>
    public LetterWriter Point(Text lead, Text text, params LetterItem[] covers)
    {
        var sentence = text.In(head.Language);
        if (sentence.Length > 0)
        {
            var point = new LetterPoint(lead.In(head.Language), sentence, covers);
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

    public LetterContent Content(Text subject, DateOnly? slipDueOn = null, bool asksForSpending = false)
    {
        return new LetterContent
        {
            Kind = kind,
            Language = head.Language,
            Number = head.Number,
            Date = head.Date,
            Sender = head.Sender,
            Recipient = head.Recipient,
            References = head.References,
            Subject = subject.In(head.Language),
            Opening = _opening,
            Sections = [.. _sections.Where(section => section.Blocks.Count > 0).Select(section => new LetterSection(section.Heading, section.Blocks, section.IsTask))],
            Closing =
            [
                new Text("Vennlig hilsen", "Vennleg helsing").In(head.Language),
                head.Sender.Name,
                new Text("Brevet er godkjent elektronisk og har derfor ingen underskrift.", "Brevet er godkjent elektronisk og har derfor inga underskrift.").In(head.Language),
            ],
            SlipDueOn = slipDueOn,
            AsksForSpending = asksForSpending,
            Demanded = _demanded,
        };
    }
}
