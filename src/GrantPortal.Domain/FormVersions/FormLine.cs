using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.FormVersions;

/// <summary>A line of a sent version, frozen with it, pointing at the undertaking that lasts over the years.</summary>
public sealed class FormLine
{
    internal FormLine(Line line, int position, Id<Undertaking>? undertaking, DateTimeOffset at)
    {
        Id = Id<FormLine>.New(at);
        Position = position;
        Part = line.Part;
        Key = line.Key;
        Title = line.Title;
        Persons = line.Persons;
        Percent = line.Percent;
        NewMoney = line.NewMoney;
        CarriedOver = line.CarriedOver;
        OwnContribution = line.OwnContribution;
        Completed = line.Completed;
        Spent = line.Spent;
        UsedGrant = line.UsedGrant;
        UsedOwn = line.UsedOwn;
        Unused = line.Unused;
        Service = line.Service;
        YearNumber = line.YearNumber;
        UndertakingId = undertaking;
    }

    private FormLine()
    {
    }

    public Id<FormLine> Id { get; private set; }

    /// <summary>Its place in the form, from 1.</summary>
    public int Position { get; private set; }

    public string Part { get; private set; } = string.Empty;

    public string Key { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>Persons; null is blank.</summary>
    public long? Persons { get; private set; }

    /// <summary>Percent of a position; null is blank.</summary>
    public long? Percent { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? NewMoney { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? CarriedOver { get; private set; }

    /// <summary>Kroner; null is blank.</summary>
    public Kroner? OwnContribution { get; private set; }

    /// <summary>Those of the persons who have completed; null is blank.</summary>
    public long? Completed { get; private set; }

    /// <summary>What the accounts show, kroner; null is blank.</summary>
    public Kroner? Spent { get; private set; }

    /// <summary>What is used of the grant, kroner; null is blank.</summary>
    public Kroner? UsedGrant { get; private set; }

    /// <summary>What is used of the recipient's own, kroner; null is blank.</summary>
    public Kroner? UsedOwn { get; private set; }

    /// <summary>What is left of the grant, kroner; null is blank.</summary>
    public Kroner? Unused { get; private set; }

    /// <summary>The service that it is for, as the call words it (KI-86); empty where none is stated.</summary>
    public Text Service { get; private set; } = Text.Empty;

    /// <summary>Which of its years the undertaking is in, from 1 (RUS-03); null where the form does not say.</summary>
    public long? YearNumber { get; private set; }

    /// <summary>Null where a report has a line that nothing was sought on.</summary>
    public Id<Undertaking>? UndertakingId { get; private set; }
}
