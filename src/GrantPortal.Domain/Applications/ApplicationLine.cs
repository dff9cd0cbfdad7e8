using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>A line of a sent version, frozen with it, pointing at the undertaking that lasts over the years.</summary>
public sealed class ApplicationLine
{
    internal ApplicationLine(Line line, int position, Id<Undertaking> undertaking, DateTimeOffset at)
    {
        Id = Id<ApplicationLine>.New(at);
        Position = position;
        Part = line.Part;
        Key = line.Key;
        Title = line.Title;
        Persons = line.Persons;
        NewMoney = line.NewMoney;
        CarriedOver = line.CarriedOver;
        OwnContribution = line.OwnContribution;
        UndertakingId = undertaking;
    }

    private ApplicationLine()
    {
    }

    public Id<ApplicationLine> Id { get; private set; }

    /// <summary>Its place in the form, from 1.</summary>
    public int Position { get; private set; }

    public string Part { get; private set; } = string.Empty;

    public string Key { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>Persons; null is blank.</summary>
    public long? Persons { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? NewMoney { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? CarriedOver { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? OwnContribution { get; private set; }

    public Id<Undertaking> UndertakingId { get; private set; }
}
