using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Questions of this call only; they stand last in the form.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class QuestionsModel(EditedCall edited, Viewer viewer) : PageModel
{
    private const string Prefix = "ekstra.";

    private const int LongestProse = 4000;

    private const int LongestLine = 200;

    [BindProperty]
    public QuestionsInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public IEnumerable<Choice> Kinds { get; } =
    [
        new(nameof(FieldKind.Prose), Speech.Say("Lang tekst", "Lang tekst")),
        new(nameof(FieldKind.Line), Speech.Say("Én linje tekst", "Éi linje tekst")),
        new(nameof(FieldKind.YesNo), Speech.Say("Ja eller nei", "Ja eller nei")),
        new(nameof(FieldKind.Count), Speech.Say("Antall", "Tal på")),
        new(nameof(FieldKind.Kroner), Speech.Say("Beløp i kroner", "Beløp i kroner")),
        new(nameof(FieldKind.Date), Speech.Say("Dato", "Dato")),
        new(nameof(FieldKind.Document), Speech.Say("Vedlegg", "Vedlegg")),
    ];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop) => await edited.FindAsync(key, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        var known = edited.Call.Content.ExtraQuestions.ToDictionary(question => question.Name);
        IReadOnlyList<Field> typed = [.. Input.Rows.Where(row => row.Name is not null && known.ContainsKey(row.Name)).Select(Read)];
        var changed = RowCommand.Apply(Input.Command, typed, () => new Field(FreeName(known.Keys), FieldKind.Prose, Text.Empty) { MaxLength = LongestProse });
        edited.Call.Edit(edited.Call.Content with { ExtraQuestions = changed }, edited.Call.ExpectedOn, viewer.As(Role.DirectorateCaseworker));
        await edited.SaveAsync(Input.Version, stop);
        TempData.Done(Speech.Say("Spørsmålene er lagret.", "Spørsmåla er lagra."));
        return Redirect(Request.Path + RowCommand.Anchor(Input.Command, changed.Count));
    }

    private static string FreeName(IEnumerable<string> taken) => Enumerable.Range(1, int.MaxValue).Select(number => $"{Prefix}{number}").First(name => !taken.Contains(name));

    private Field Read(Row row)
    {
        var kind = Kinds.Any(choice => choice.Value == row.Kind) ? Enum.Parse<FieldKind>(row.Kind!) : FieldKind.Prose;
        return new Field(row.Name!, kind, row.Label.Read())
        {
            Help = row.Help.ReadOptional(),
            Required = row.Required,
            MaxLength = kind switch { FieldKind.Prose => LongestProse, FieldKind.Line => LongestLine, _ => null },
        };
    }

    public sealed record QuestionsInput
    {
        public uint Version { get; init; }

        public string? Command { get; init; }

        public List<Row> Rows { get; init; } = [];
    }

    public sealed record Row
    {
        public string? Name { get; init; }

        public string? Kind { get; init; }

        public bool Required { get; init; }

        public Pair Label { get; init; } = new();

        public Pair Help { get; init; } = new();
    }
}
