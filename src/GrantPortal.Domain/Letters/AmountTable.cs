using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Letters;

/// <summary>Sought, granted and carried over, by part and line, with sums (KI-83, KI-113).</summary>
internal static class AmountTable
{
    public static LetterAmounts Of(Decision decision, LetterBasis basis, params LetterItem[] covers)
    {
        var language = basis.Language;
        var carriesOver = CarriedOver(basis) > Kroner.Zero;
        string[] columns =
        [
            new Text("Del og tiltak", "Del og tiltak").In(language),
            new Text("Søkt", "Søkt").In(language),
            new Text("Tildelt", "Tildelt").In(language),
        ];
        var carriedOver = new Text("Overført fra {0}", "Overført frå {0}").With(basis.Call.Year - 1).In(language);
        var groups = decision.Lines.OrderBy(line => line.Position).GroupBy(line => line.Part).Select(part => Group(part.Key, [.. part], basis, carriesOver)).ToList();
        return new LetterAmounts(
            new Text("Søkt og tildelt, hele kroner", "Søkt og tildelt, heile kroner").In(language),
            carriesOver ? [.. columns, carriedOver] : columns,
            groups,
            Row(new Text("Sum", "Sum").In(language), decision.Lines, basis, carriesOver),
            covers);
    }

    /// <summary>What the application carries over from the year before, in all (KI-83).</summary>
    public static Kroner CarriedOver(LetterBasis basis) =>
        Kroner.Sum(basis.Application.SentVersion!.Lines.Select(line => line.CarriedOver ?? Kroner.Zero));

    private static AmountGroup Group(string key, IReadOnlyList<GrantLine> lines, LetterBasis basis, bool carriesOver)
    {
        var part = basis.Scheme.Parts.First(candidate => candidate.Key == key);
        var name = part.Name.In(basis.Language);
        if (part.GrantedAs is GrantedAs.Whole)
        {
            return new AmountGroup(string.Empty, [Row(name, lines, basis, carriesOver)], null);
        }

        return lines.Count == 1
            ? new AmountGroup(string.Empty, [Row($"{name}: {lines[0].Title.In(basis.Language)}", lines, basis, carriesOver)], null)
            : new AmountGroup(
                name,
                [.. lines.Select(line => Row(line.Title.In(basis.Language), [line], basis, carriesOver))],
                Row(new Text("Delsum", "Delsum").In(basis.Language), lines, basis, carriesOver));
    }

    private static AmountRow Row(string label, IReadOnlyList<GrantLine> lines, LetterBasis basis, bool carriesOver)
    {
        var sought = Kroner.Sum(lines.Select(line => line.Sought)).Amount;
        var granted = Kroner.Sum(lines.Select(line => line.Granted)).Amount;
        return new AmountRow(label, carriesOver ? [sought, granted, lines.Sum(line => CarriedOver(line, basis).Amount)] : [sought, granted]);
    }

    private static Kroner CarriedOver(GrantLine grant, LetterBasis basis) =>
        Kroner.Sum(basis.Application.SentVersion!.Lines
            .Where(line => line.Key == grant.Key || line.Part == grant.Key)
            .Select(line => line.CarriedOver ?? Kroner.Zero));
}
