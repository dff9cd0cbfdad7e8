using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Walking;

/// <summary>A call on its way, moved by the directorate.</summary>
public sealed class CallWalk(string scheme = "ki")
{
    /// <summary>1 March 2027 at 23.59 in Oslo.</summary>
    public static readonly DateTimeOffset ApplicationDeadline = new(2027, 3, 1, 22, 59, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Announced = A.Monday.AddDays(-14);

    private Func<CallContent, CallContent> _change = FilledMeasure.Schemes.Contains(scheme) ? FilledMeasure.Said : content => content;
    private IReadOnlyList<Organisation> _offices = scheme == "nav" ? [.. TheField.Offices, TheField.OtherDirectorate] : TheField.Offices;
    private int _year = 2027;
    private Call? _call;

    public Scheme Scheme { get; } = SchemeCatalogue.Portal[scheme];

    /// <summary>The call where it stands now.</summary>
    public Call Call => _call ??= Call.Plan(Scheme, _year, 1, new DateOnly(2027, 1, 20), copyOf: null, Announced);

    private Actor By => Scheme.Directorate == TheField.OtherDirectorate.Code ? TheField.OtherDirectorateCaseworker : TheField.DirectorateCaseworker;

    /// <summary>The grant year; 2027 unless told.</summary>
    public CallWalk For(int year)
    {
        _year = year;
        return this;
    }

    /// <summary>What this call says otherwise than the scheme's first content.</summary>
    public CallWalk Saying(Func<CallContent, CallContent> change)
    {
        _change = change;
        return this;
    }

    /// <summary>The embeter where the call is open; both of <see cref="TheField"/> unless told, and the directorate where it takes cases alone.</summary>
    public CallWalk At(params IReadOnlyList<Organisation> offices)
    {
        _offices = offices;
        return this;
    }

    /// <summary>Edited, with deadlines and regulations, and not published yet.</summary>
    public CallWalk Ready()
    {
        if (Call.Status is not CallStatus.Planned)
        {
            return this;
        }

        Call.Edit(_change(Call.Content), Call.ExpectedOn, By);
        foreach (var office in _offices)
        {
            Call.SetDeadlines(office.Id, new Deadlines(ApplicationDeadline, ApplicationDeadline.AddYears(1), ApplicationDeadline.AddYears(1).AddDays(30)), "post@statsforvalteren.example", By, Announced);
        }

        Call.AttachRegulations("Regelverk for tilskuddsordning", "2027", Id<Document>.New(Announced), By, Announced);
        return this;
    }

    public CallWalk Open()
    {
        Ready();
        if (Call.Status is CallStatus.Ready)
        {
            Call.Publish(Scheme, By, Announced);
        }

        return this;
    }

    public CallWalk Closed()
    {
        Open();
        if (Call.Status is CallStatus.Open)
        {
            Call.Close(By, Call.LastDeadline!.Value.AddMinutes(1));
        }

        return this;
    }

    public CallWalk UnderAssessment()
    {
        Closed();
        if (Call.Status is CallStatus.Closed)
        {
            Call.BeginAssessment(By);
        }

        return this;
    }
}
