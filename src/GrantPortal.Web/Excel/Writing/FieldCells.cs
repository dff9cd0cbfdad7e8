using System.Globalization;
using ClosedXML.Excel;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>Writes one field's cell: its name, what stands in it, what may be typed there, and its guidance as a note.</summary>
internal sealed class FieldCells(XLWorkbook book, FormWorkbook form, ListSheet lists)
{
    private static readonly Text Yes = new("Ja", "Ja");
    private static readonly Text No = new("Nei", "Nei");

    private readonly Language _language = form.Language;

    public void Write(Field field, IXLRangeBase place)
    {
        var cell = place.FirstCell();
        Name(field.Name, cell);
        var isFigure = field.IsNumber;
        WorkbookLooks.Input(place, isText: !isFigure && field.Kind is not FieldKind.Date);
        Value(field, cell, form.Answers[field.Name]);
        Validate(field, cell);
        Note(field, cell);
        if (field.Kind is FieldKind.Document || field.IsGiven)
        {
            cell.Style.Protection.SetLocked();
            cell.Style.Fill.SetBackgroundColor(XLColor.NoColor);
        }
    }

    /// <summary>The cell where «Ja» chooses the option.</summary>
    public void Write(Field field, Option option, IXLCell cell, bool chosen)
    {
        Name(WorkbookNames.OptionCell(field, option), cell);
        WorkbookLooks.Input(cell.AsRange(), isText: true);
        if (chosen)
        {
            cell.SetValue(Yes.In(_language));
        }

        Validate(cell, lists.Of([Yes]), new("Velg Ja, eller la cellen stå tom.", "Vel Ja, eller lat cella stå tom."));
    }

    /// <summary>The field's own cell, where the answer can be written in words instead.</summary>
    public void WriteWords(Field field, IXLCell cell, string? unread)
    {
        Name(field.Name, cell);
        cell.Style.Protection.SetLocked(false).NumberFormat.SetFormat("@");
        if (unread is not null)
        {
            cell.SetValue(unread);
        }
    }

    public void Name(string name, IXLCell cell) => book.NamedRanges.Add(name, cell.AsRange());

    public void Note(Field field, IXLCell cell)
    {
        var words = new[] { field.Help?.In(_language), field.Regulation?.In(_language) }.OfType<string>().ToList();
        if (words.Count == 0)
        {
            return;
        }

        var note = cell.Comment;
        note.Author = "Tilskuddsportalen";
        note.AddText(string.Join("\n", words));
        note.Style.Size.SetWidth(48).Size.SetHeight(20 + (words.Sum(word => word.Length) / 2.6));
    }

    private void Value(Field field, IXLCell cell, string? kept)
    {
        if (kept is null)
        {
            cell.Style.NumberFormat.SetFormat(FormatOf(field));
            return;
        }

        cell.Style.NumberFormat.SetFormat(FormatOf(field));
        switch (field.Kind)
        {
            case FieldKind.Kroner or FieldKind.Count or FieldKind.Percent when long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                cell.SetValue(number);
                break;
            case FieldKind.Date when DateOnly.TryParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1901:
                cell.SetValue(date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified));
                break;
            case FieldKind.YesNo or FieldKind.Declaration when kept is "ja" or "nei":
                cell.SetValue((kept == "ja" ? Yes : No).In(_language));
                break;
            case FieldKind.Choice:
                cell.SetValue(field.Options.FirstOrDefault(option => option.Key == kept)?.Label.In(_language) ?? kept);
                break;
            case FieldKind.Choices when FieldReader.Fault(field, kept) is null:
                cell.SetValue(FieldWriter.Shown(field, kept).In(_language));
                break;
            case FieldKind.Undertaking:
                cell.SetValue(form.Identity.Undertakings.GetValueOrDefault(kept, kept));
                break;
            case FieldKind.Document:
                cell.SetValue(form.DocumentNames.GetValueOrDefault(kept, new Text("Lastet opp", "Lasta opp").In(_language)));
                break;
            default:
                cell.SetValue(kept);
                break;
        }
    }

    private static string FormatOf(Field field) => field.Kind switch
    {
        FieldKind.Kroner or FieldKind.Count => "#,##0",
        FieldKind.Percent => "General",
        FieldKind.Date => "dd.mm.yyyy",
        _ => "@",
    };

    private void Validate(Field field, IXLCell cell)
    {
        switch (field.Kind)
        {
            case FieldKind.Kroner or FieldKind.Count:
                var figure = cell.NewDataValidation;
                figure.WholeNumber.EqualOrGreaterThan(0);
                Tell(figure, field.Kind is FieldKind.Kroner
                    ? new("Skriv hele kroner, null eller mer, uten desimaler.", "Skriv heile kroner, null eller meir, utan desimalar.")
                    : new("Skriv et helt antall, null eller mer.", "Skriv eit heilt tal, null eller meir."));
                break;
            case FieldKind.YesNo:
                Validate(cell, lists.Of([Yes, No]), new("Velg Ja eller Nei.", "Vel Ja eller Nei."));
                break;
            case FieldKind.Declaration:
                Validate(cell, lists.Of([Yes]), new("Velg Ja for å bekrefte.", "Vel Ja for å stadfeste."));
                break;
            case FieldKind.Choice:
                Validate(cell, lists.Of(field.Options.Select(option => option.Label)), new("Velg et av svarene i listen.", "Vel eitt av svara i lista."));
                break;
            case FieldKind.Undertaking when form.Identity.Undertakings.Count > 0:
                Validate(cell, lists.Of(form.Identity.Undertakings.Values), new("Velg et av prosjektene i listen.", "Vel eitt av prosjekta i lista."));
                break;
            case FieldKind.Line or FieldKind.Prose or FieldKind.Email when field.MaxLength is { } most:
                var length = cell.NewDataValidation;
                length.TextLength.EqualOrLessThan(most);
                Tell(length, new Text("Teksten er for lang. Det er plass til {0} tegn.", "Teksten er for lang. Det er plass til {0} teikn.").With(Norwegian.Number(most)));
                break;
            default:
                break;
        }
    }

    private void Validate(IXLCell cell, IXLRange list, Text message)
    {
        var choice = cell.NewDataValidation;
        choice.List(list, inCellDropdown: true);
        Tell(choice, message);
    }

    private void Tell(IXLDataValidation validation, Text message)
    {
        validation.IgnoreBlanks = true;
        validation.ShowErrorMessage = true;
        validation.ErrorTitle = new Text("Kan ikke brukes her", "Kan ikkje brukast her").In(_language);
        validation.ErrorMessage = message.In(_language);
    }
}
