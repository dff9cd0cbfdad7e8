using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Undertakings;

/// <summary>A tiltak that lasts: a category at a recipient, an innovation project. Its identity, owner and clock run over the years, so that «year n» is computed and never typed (KI-85).</summary>
public sealed class Undertaking
{
    private Undertaking()
    {
    }

    public Id<Undertaking> Id { get; private set; }

    public string Scheme { get; private set; } = string.Empty;

    public Id<Organisation> OwnerId { get; private set; }

    public string Part { get; private set; } = string.Empty;

    /// <summary>The list key for an undertaking that is the same every year (<c>kompetanse.bachelor</c>); empty for a project with a title of its own.</summary>
    public string ListKey { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>The calendar year of its first application.</summary>
    public int StartedYear { get; private set; }

    /// <summary>The date on which it began to spend the grant, as the first slip says (NAV-26); null before, and where the scheme asks for none.</summary>
    public DateOnly? FirstSpentOn { get; private set; }

    /// <summary>The calendar year of its first accepted award, also one from before the portal (RUS-03); null before.</summary>
    public int? FirstAwardedYear { get; private set; }

    /// <summary>Its last day, where it stopped before its years were over (NAV-81).</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>The cost centre or project number of its accounts (NAV-82); empty until a slip has stated it.</summary>
    public string CostCentre { get; private set; } = string.Empty;

    public static Undertaking Begin(string scheme, Id<Organisation> owner, Line line, bool fixedRow, int year, DateTimeOffset at) => new()
    {
        Id = Id<Undertaking>.New(at),
        Scheme = scheme,
        OwnerId = owner,
        Part = line.Part,
        ListKey = fixedRow ? line.Key : string.Empty,
        Title = line.Title,
        StartedYear = year,
    };

    /// <summary>When an embete registered that it had grants before the portal; null where the portal has its first award.</summary>
    public DateTimeOffset? RegisteredAt { get; private set; }

    public Id<Person>? RegisteredBy { get; private set; }

    /// <summary>Registers an undertaking that had grants before the portal, so that its years are counted from their beginning (RUS-03, NAV-26).</summary>
    /// <param name="scheme">The scheme; its first part holds the undertakings whose years are counted.</param>
    /// <param name="limit">What the years are counted from.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="title">What it is called; never who holds a position.</param>
    /// <param name="began">The date of first spending, or any date in the year of the first award.</param>
    /// <param name="by">A caseworker of the owner's embete.</param>
    /// <param name="at">When.</param>
    public static Undertaking Register(Scheme scheme, YearLimit limit, Organisation owner, string title, DateOnly began, Actor by, DateTimeOffset at)
    {
        if (by.Role is not Role.Caseworker || by.Organisation != owner.OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleViolation(UndertakingRules.TitleIsStated);
        }

        var undertaking = Begin(scheme.Key, owner.Id, new Line(scheme.Parts[0].Key, string.Empty, Text.Same(Norwegian.Normalise(title).Trim())), fixedRow: false, began.Year, at);
        (undertaking.RegisteredAt, undertaking.RegisteredBy) = (at, by.Person);
        undertaking.State(limit.Start, began, at);
        return undertaking;
    }

    /// <summary>Mends when it began, where that was registered by hand.</summary>
    /// <exception cref="RuleViolation">The portal has its first award itself, or the date is not before today.</exception>
    public void Amend(YearLimit limit, Organisation owner, DateOnly began, Actor by, DateTimeOffset at)
    {
        if (by.Role is not Role.Caseworker || by.Organisation != owner.OfficeId || owner.Id != OwnerId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (RegisteredAt is null)
        {
            throw new RuleViolation(UndertakingRules.BeganInPortal, Title);
        }

        State(limit.Start, began, at);
        (StartedYear, RegisteredAt, RegisteredBy) = (began.Year, at, by.Person);
    }

    /// <summary>Its years of operation; null before they have begun, or where the call counts none.</summary>
    public OperatingYears? YearsOf(YearLimit? limit) => limit is not null && BeganOn(limit.Start) is { } from ? new OperatingYears(from, limit.Years, StoppedOn) : null;

    /// <summary>An award to it is accepted: where its years are counted from the first award, they begin (RUS-03).</summary>
    public void Accept(int year) => FirstAwardedYear = FirstAwardedYear < year ? FirstAwardedYear : year;

    /// <summary>States when it began to spend and where its accounts lie (NAV-26, NAV-82). Once it has begun, the date stands: later slips state only the cost centre.</summary>
    /// <param name="firstSpentOn">The date of first spending; null where it is known already.</param>
    /// <param name="costCentre">Cost centre or project number.</param>
    /// <param name="year">The calendar year of the grant, in which the spending begins.</param>
    public void Spend(DateOnly? firstSpentOn, string costCentre, int year)
    {
        DemandSpending(firstSpentOn, costCentre, year);
        (FirstSpentOn, CostCentre) = (FirstSpentOn ?? firstSpentOn, Norwegian.Normalise(costCentre).Trim());
    }

    /// <summary>Refuses what <see cref="Spend"/> would refuse.</summary>
    internal void DemandSpending(DateOnly? firstSpentOn, string costCentre, int year)
    {
        if (FirstSpentOn is null && (firstSpentOn is not { } date || date.Year != year))
        {
            throw new RuleViolation(UndertakingRules.FirstSpendingIsStated, year);
        }

        if (string.IsNullOrWhiteSpace(costCentre))
        {
            throw new RuleViolation(UndertakingRules.CostCentreIsStated);
        }
    }

    /// <summary>Registers what an award from before the portal began with.</summary>
    public void BeganBefore(DateOnly firstSpentOn) => FirstSpentOn ??= firstSpentOn;

    /// <summary>Ends it before its years are over; there is a final report on it (NAV-81).</summary>
    public void Stop(DateOnly on) => StoppedOn = FirstSpentOn is { } from && on >= from ? on : throw new RuleViolation(UndertakingRules.StopsAfterItBegan);

    private void State(YearsStart start, DateOnly began, DateTimeOffset at)
    {
        if (began > OsloTime.DateOf(at) || began.Year < 2000)
        {
            throw new RuleViolation(UndertakingRules.BeganEarlier);
        }

        if (start is YearsStart.FirstSpending)
        {
            FirstSpentOn = began;
        }
        else
        {
            FirstAwardedYear = began.Year;
        }
    }

    private DateOnly? BeganOn(YearsStart start) => start is YearsStart.FirstSpending ? FirstSpentOn : FirstAwardedYear is { } year ? new DateOnly(year, 1, 1) : null;

    /// <summary>1 in the year that it started.</summary>
    public int YearNumber(int year) => year - StartedYear + 1;
}
