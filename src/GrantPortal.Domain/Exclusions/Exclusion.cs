using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Exclusions;

/// <summary>A recipient that gets no grants from a directorate's schemes for one or more years (karantene, KI-106), as the outcome of a control.</summary>
public sealed class Exclusion
{
    private Exclusion()
    {
    }

    public Id<Exclusion> Id { get; private set; }

    public Id<Organisation> RecipientId { get; private set; }

    /// <summary>The directorate that set it; it holds for that directorate's schemes.</summary>
    public Id<Organisation> DirectorateId { get; private set; }

    public Id<Control> ControlId { get; private set; }

    /// <summary>The first calendar year without grants.</summary>
    public int FromYear { get; private set; }

    /// <summary>The last one.</summary>
    public int ToYear { get; private set; }

    /// <summary>«2028» or «2028–2029».</summary>
    public string Years => FromYear == ToYear ? $"{FromYear}" : $"{FromYear}–{ToYear}";

    public string Reason { get; private set; } = string.Empty;

    public Id<Person> SetBy { get; private set; }

    public DateTimeOffset SetAt { get; private set; }

    /// <summary>True when the recipient is barred in that grant year.</summary>
    public bool Bars(Id<Organisation> recipient, int year) => RecipientId == recipient && year >= FromYear && year <= ToYear;

    internal static Exclusion Set(Control control, Application application, int? fromYear, int? toYear, string reason, Actor by, DateTimeOffset at)
    {
        if (fromYear is not { } from || toYear is not { } to || from <= application.Year || to < from || to > from + 9)
        {
            throw new RuleViolation(ExclusionRules.YearsFollow, application.Year);
        }

        return new Exclusion
        {
            Id = Id<Exclusion>.New(at),
            RecipientId = application.ApplicantId,
            DirectorateId = control.DirectorateId,
            ControlId = control.Id,
            FromYear = from,
            ToYear = to,
            Reason = Norwegian.Normalise(reason).Trim(),
            SetBy = by.Person,
            SetAt = at,
        };
    }
}

/// <summary>The rules of exclusions.</summary>
public static class ExclusionRules
{
    public static readonly Rule YearsFollow = new("exclusion.years", "KI-106", new("Regelverket om kontroll og reaksjoner", "Regelverket om kontroll og reaksjonar"), new(
        "Skriv første og siste år uten tilskudd. Årene må komme etter {0}, og det kan være høyst ti.",
        "Skriv første og siste år utan tilskot. Åra må kome etter {0}, og det kan vere høgst ti."));

    public static readonly Rule IsNotBarred = new("exclusion.barred", "KI-106", new("Regelverket om kontroll og reaksjoner", "Regelverket om kontroll og reaksjonar"), new(
        "Direktoratet har bestemt at søkeren ikke kan få tilskudd fra og med {0} til og med {1}. Søknaden kan bare avslås.",
        "Direktoratet har avgjort at søkjaren ikkje kan få tilskot frå og med {0} til og med {1}. Søknaden kan berre avslåast."));
}
