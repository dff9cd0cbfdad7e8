using System.Text.Json;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>What reading a workbook in would change, field by field, and what has to be chosen first.</summary>
/// <param name="Changes">Fields that change.</param>
/// <param name="Conflicts">Fields that somebody has written in since the workbook was made.</param>
/// <param name="Seen">What the page carries until the person says yes.</param>
public sealed record WorkbookImport(IReadOnlyList<WorkbookImport.Change> Changes, IReadOnlyList<ShownConflict> Conflicts, string Seen)
{
    public static async Task<WorkbookImport> ShowAsync(PortalDb db, Viewer viewer, Filling filling, FormTakenIn taken, IReadOnlyList<Conflict> conflicts, Answers after, CancellationToken stop)
    {
        var form = filling.Form;
        var changed = after.DifferencesFrom(filling.Answers).ToHashSet(StringComparer.Ordinal);
        var changes = form.FieldsFor(after).Where(field => changed.Contains(field.Name)).Select(field => new Change(
            FormPlace.Of(form, after, field.Name) is { } place ? Named(place, after) : string.Empty,
            Speech.Say(field.Label),
            Words(field, filling.Answers[field.Name]),
            Words(field, after[field.Name]),
            field.IsNumber)).ToList();
        var kept = new FormTakenIn(
            filling.Version.Revision,
            changed.Where(taken.Answers.ContainsKey).Select(field => KeyValuePair.Create(field, taken.Answers[field]))
                .Concat(conflicts.Select(conflict => KeyValuePair.Create(conflict.Field, conflict.Mine))).DistinctBy(answer => answer.Key).ToDictionary(),
            taken.Items)
        {
            FirstRevision = filling.First?.Version.Revision ?? 0,
        };
        return new WorkbookImport(changes, await ShownConflict.ReadAsync(db, viewer, filling, conflicts, stop), JsonSerializer.Serialize(kept));
    }

    /// <summary>What the page carried, with the choices that were made on it; null when it is not the page's.</summary>
    public static SeenImport? ReadSeen(IFormCollection posted)
    {
        try
        {
            return JsonSerializer.Deserialize<FormTakenIn>(posted[WorkbookModel.SeenField].ToString()) is { Answers: not null, Items: not null } taken
                ? new SeenImport(taken, posted)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Named(FormPlace place, Answers answers) => place.Item is null
        ? Speech.Say(place.Section.Title)
        : $"{Speech.Say(place.Section.Title)}, {Speech.Say(place.Section.Items!.ItemName)} {place.Section.Items.Items(answers).ToList().IndexOf(place.Item) + 1}";

    private static string Words(Field field, string? kept) => kept is null ? Speech.Say("(tomt)", "(tomt)") : Speech.Say(FieldWriter.Shown(field, kept));

    /// <summary>One field that changes.</summary>
    /// <param name="Place">The section, and the item where there is one.</param>
    /// <param name="Label">The question.</param>
    /// <param name="Now">What stands.</param>
    /// <param name="New">What the workbook has.</param>
    /// <param name="IsFigure">True for an amount or a number, which is kept on one line.</param>
    public sealed record Change(string Place, string Label, string Now, string New, bool IsFigure);
}

/// <summary>What a person has seen and answered before a workbook is taken in.</summary>
public sealed class SeenImport
{
    private readonly FormTakenIn _written;
    private readonly Dictionary<string, string?> _choices;

    internal SeenImport(FormTakenIn written, IFormCollection posted)
    {
        _written = written;
        _choices = posted.Keys.Where(key => key.StartsWith("min:", StringComparison.Ordinal)).Select(key => key[4..]).Where(written.Answers.ContainsKey)
            .ToDictionary(field => field, field => posted[$"valg:{field}"].FirstOrDefault());
    }

    /// <summary>Conflicts where nothing was chosen; they are asked again.</summary>
    public IReadOnlyList<Conflict> Open => [.. _choices.Where(choice => choice.Value is not ("min" or "deres")).Select(choice => new Conflict(choice.Key, _written.Answers[choice.Key], null, default, default))];

    /// <summary>What is to be taken in, without the fields where what stands was chosen or nothing was.</summary>
    public FormTakenIn Taken => _written with { Answers = _written.Answers.Where(answer => !_choices.TryGetValue(answer.Key, out var choice) || choice == "min").ToDictionary() };
}
