using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Tests.Forms;

/// <summary>What holds for any answers at all.</summary>
public sealed class FormPropertyTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.Form!;

    [Fact]
    public void What_is_kept_is_read_again_as_the_same() =>
        Prop.ForAll<NonNull<string>>(typed => Form.FieldsFor(Answers.None.With("innovasjon", "p1"))
            .All(field => FieldReader.Normalise(field, typed.Get) is not { } kept || FieldReader.Normalise(field, FieldWriter.Typed(field, kept)) == kept))
            .QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("KI-24")]
    public void Lines_add_up_to_the_tables_sums() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 3_000_000)).ToArbitrary(), figures =>
        {
            var table = Form.Sections.Single(section => section.Key == "kompetanse").Tables[0];
            var cells = table.Cells().Where(cell => cell.Kind is FieldKind.Kroner).ToList();
            var answers = Answers.From(cells.Zip(figures, (cell, figure) => KeyValuePair.Create(cell.Name, $"{figure}")));
            var lines = Form.Lines(answers);
            var sums = TableSums.Of(table, answers);
            return sums.Total == lines.Sum(line => line.Asked.Amount + (line.CarriedOver?.Amount ?? 0) + (line.OwnContribution?.Amount ?? 0))
                && sums.Column("nye") == lines.Sum(line => line.Asked.Amount)
                && sums.Total == table.Rows.Sum(row => sums.Row(row.Key) ?? 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_that_cannot_be_read_is_left_out_and_said_to_be()
    {
        var table = Form.Sections.Single(section => section.Key == "kompetanse").Tables[0];
        var sums = TableSums.Of(table, Answers.None.With("kompetanse.kurs.nye", "240,5").With("kompetanse.kurs.personer", "120").With("kompetanse.abc.nye", "130000"));

        (sums.LeavesOut, sums.IsFaulty("kurs"), sums.Total, sums.Column("personer"), sums.Row("vgs")).Should().Be((true, true, 130_000, 0, null));
    }

    [Fact]
    [Requirement("KI-82")]
    public void A_frozen_form_reads_back_as_the_same_document()
    {
        var again = ResolvedForm.FromJson(Form.ToJson());

        again.ToJson().Should().Be(Form.ToJson());
        again.Hash().Should().Be(Form.Hash());
    }

    [Fact]
    public void A_date_and_a_percent_are_kept_in_a_form_that_can_be_read_again()
    {
        var date = new Field("x.dato", FieldKind.Date, Text.Same("Dato"));
        var percent = new Field("x.prosent", FieldKind.Percent, Text.Same("Prosent"));

        var kept = FieldReader.Normalise(date, "1. mars 2027");
        kept.Should().Be("2027-03-01");
        FieldReader.Fault(date, kept).Should().BeNull();
        FieldWriter.Typed(date, kept!).Should().Be("01.03.2027");
        FieldReader.Normalise(percent, "80 %").Should().Be("80");
        FieldReader.Fault(date, "31.02.2027")!.Message.Nb.Should().Contain("«31.02.2027»");
    }
}
