using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The three deadlines as they are typed: date and time of day on the wall in Norway.</summary>
public sealed record DeadlineInput
{
    public WallTime Application { get; init; } = new();

    public WallTime Report { get; init; } = new();

    public WallTime Auditor { get; init; } = new();

    public static DeadlineInput Of(Deadlines? deadlines) => deadlines is null ? new() : new()
    {
        Application = WallTime.Of(deadlines.Application),
        Report = WallTime.Of(deadlines.Report),
        Auditor = WallTime.Of(deadlines.Auditor),
    };

    /// <summary>The deadlines; null, with what is wrong at its field, when one is not given.</summary>
    public Deadlines? Read(ModelStateDictionary state, string prefix)
    {
        var application = Application.Read(state, $"{prefix}.Application");
        var report = Report.Read(state, $"{prefix}.Report");
        var auditor = Auditor.Read(state, $"{prefix}.Auditor");
        return application is null || report is null || auditor is null ? null : new Deadlines(application.Value, report.Value, auditor.Value);
    }
}

/// <summary>A date and a time of day as they are typed.</summary>
public sealed record WallTime
{
    private static readonly TimeOnly EndOfDay = new(23, 59);

    public DateOnly? Date { get; init; }

    public TimeOnly? Time { get; init; } = EndOfDay;

    public static WallTime Of(DateTimeOffset at) => new() { Date = OsloTime.DateOf(at), Time = OsloTime.TimeOf(at) };

    public DateTimeOffset? Read(ModelStateDictionary state, string prefix)
    {
        if (Date is null && state.GetFieldValidationState($"{prefix}.Date") is not ModelValidationState.Invalid)
        {
            state.AddModelError($"{prefix}.Date", Speech.Say("Skriv datoen.", "Skriv datoen."));
        }

        if (Time is null && state.GetFieldValidationState($"{prefix}.Time") is not ModelValidationState.Invalid)
        {
            state.AddModelError($"{prefix}.Time", Speech.Say("Skriv klokkeslettet.", "Skriv klokkeslettet."));
        }

        return Date is { } date && Time is { } time ? OsloTime.At(date, time) : null;
    }
}

/// <summary>What the partial that asks for a date and a time is given.</summary>
public sealed record WallTimeField(string Name, string Label, WallTime Value);
