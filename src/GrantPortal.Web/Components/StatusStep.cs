namespace GrantPortal.Web.Components;

/// <summary>A step of the status line: its name, a date or other note, and whether it lies behind, is now, or ahead.</summary>
public sealed record StatusStep(string Label, StepState State, string? Note = null);

public enum StepState
{
    Ahead,
    Current,
    Done,
}
