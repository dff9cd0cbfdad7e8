using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Tests.Forms;

/// <summary>What holds for any figures in a report.</summary>
public sealed class ReportPropertyTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.ReportForm!;
    private static readonly Answers Filled = FilledReport.Answers(Form);
    private static readonly LineTable Table = Form.Sections.Single(section => section.Key == "kompetanse").Tables[0];
    private static readonly string[] Totalled = ["deltakere", "fullfort", "regnskap", "brukt"];

    [Fact]
    [Requirement("KIR-22")]
    public void Figures_that_tally_have_no_findings_and_one_that_is_moved_has() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(1, 900_000), Table.Rows.Count * 3).ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (figures, off) =>
        {
            var answers = Tallying(figures);
            return Errors(answers).Count == 0
                && Totalled.All(column => OneError(answers, $"kompetanse.ialt.{column}", off));
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("KIR-21")]
    public void Zero_in_the_rest_leaves_no_blank_and_changes_nothing_that_was_typed() =>
        Prop.ForAll(Gen.SubListOf(Filled.Values.Keys.AsEnumerable()).ToArbitrary(), removed =>
        {
            var before = removed.Aggregate(Filled, (answers, name) => answers.With(name, null));
            var after = Zeros.InTheRest(Form, before);
            var cells = Form.Sections.SelectMany(section => section.Tables).SelectMany(table => table.Cells()).Select(cell => cell.Name).ToHashSet(StringComparer.Ordinal);
            return cells.All(name => after[name] is not null)
                && after.DifferencesFrom(before).All(name => cells.Contains(name) && before[name] is null && after[name] == "0")
                && !Zeros.InTheRest(Form, after).DifferencesFrom(after).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("KIR-21")]
    public void Zero_in_the_rest_lets_stand_what_cannot_be_read_and_the_persons_own_totals()
    {
        var answers = Zeros.InTheRest(Form, Answers.None.With("kompetanse.abc.deltakere", "tolv"));

        (answers["kompetanse.abc.deltakere"], answers["kompetanse.abc.brukt"], answers["kompetanse.ialt.brukt"]).Should().Be(("tolv", "0", null));
        Zeros.InTheRest(A.Call().Open().Call.Form!, Answers.None).Values.Should().BeEmpty("an application states only what is applied for");
    }

    [Fact]
    public void A_frozen_report_form_reads_back_as_the_same_document() => ResolvedForm.FromJson(Form.ToJson()).Hash().Should().Be(Form.Hash());

    private static Answers Tallying(int[] figures)
    {
        var answers = Filled;
        var (persons, completed, spent, used) = (0L, 0L, 0L, 0L);
        foreach (var (row, figure) in Table.Rows.Zip(figures.Chunk(3)))
        {
            var (grant, own, many) = (figure[0], figure[1], figure[2]);
            answers = answers.With($"kompetanse.{row.Key}.deltakere", $"{many}").With($"kompetanse.{row.Key}.fullfort", $"{many / 2}")
                .With($"kompetanse.{row.Key}.regnskap", $"{grant + own}").With($"kompetanse.{row.Key}.brukt", $"{grant}").With($"kompetanse.{row.Key}.egenandel", $"{own}");
            (persons, completed, spent, used) = (persons + many, completed + (many / 2), spent + grant + own, used + grant);
        }

        return answers.With("kompetanse.ialt.deltakere", $"{persons}").With("kompetanse.ialt.fullfort", $"{completed}")
            .With("kompetanse.ialt.regnskap", $"{spent}").With("kompetanse.ialt.brukt", $"{used}");
    }

    private static bool OneError(Answers answers, string field, int off) =>
        Errors(answers.With(field, $"{answers.Number(field) + off}")) is [{ Code: "figure.sum" } finding] && finding.Field == field;

    private static List<Finding> Errors(Answers answers) => [.. FormCheck.Check(Form, answers).Where(finding => finding.Severity is Severity.Error)];
}
