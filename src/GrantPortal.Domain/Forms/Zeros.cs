namespace GrantPortal.Domain.Forms;

/// <summary>«Sett 0 i resten»: a report states 0 where there is nothing, and one need not type each (KIR-21).</summary>
public static class Zeros
{
    /// <summary>The answers with 0 in every figure of the tables that must be stated and is blank. What is typed stays, also what cannot be read; the person's own totals are left to the person.</summary>
    public static Answers InTheRest(ResolvedForm form, Answers answers) =>
        form.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Cells())
            .Where(cell => cell is { Required: true, IsNumber: true } && answers[cell.Name] is null)
            .Aggregate(answers, (filled, cell) => filled.With(cell.Name, "0"));
}
