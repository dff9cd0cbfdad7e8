using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>A field that two have changed, as the page asks about it: mine as I typed it, theirs as it stands, by whom and when.</summary>
public sealed record ShownConflict(string Field, string Label, string? Mine, string MineShown, string TheirsTyped, string TheirsShown, string Who)
{
    /// <summary>The conflicts with who made the last change of each field; a choice that was left open is asked again.</summary>
    public static async Task<IReadOnlyList<ShownConflict>> ReadAsync(PortalDb db, Viewer viewer, Filling filling, IReadOnlyList<Conflict> conflicts, CancellationToken stop)
    {
        if (conflicts.Count == 0)
        {
            return [];
        }

        var fields = conflicts.Select(conflict => conflict.Field).ToList();
        var versions = filling.All.Select(each => each.Version.Id).ToList();
        var changes = await (
            from change in db.Set<FormVersion>().Where(each => versions.Contains(each.Id)).SelectMany(each => each.Changes)
            join person in db.People on change.By equals person.Id
            where fields.Contains(change.Field)
            select new { change.Field, change.Revision, change.By, person.Name, change.At }).ToListAsync(stop);
        return [.. conflicts.DistinctBy(conflict => conflict.Field).Select(conflict =>
        {
            var last = changes.Where(change => change.Field == conflict.Field).MaxBy(change => change.Revision);
            var who = last is null ? string.Empty
                : last.By == viewer.PersonId ? Speech.Say($"Du, i et annet vindu kl. {Norwegian.Time(last.At)}", $"Du, i eit anna vindauge kl. {Norwegian.Time(last.At)}")
                : $"{last.Name}, kl. {Norwegian.Time(last.At)}";
            return Of(filling, conflict.Field, conflict.Mine, who);
        })];
    }

    private static ShownConflict Of(Filling filling, string name, string? mine, string who)
    {
        var question = filling.Form.Find(name, filling.Answers)!;
        var theirs = filling.Answers[name];
        return new ShownConflict(
            name,
            Speech.Say(question.Label),
            mine is null ? null : FieldWriter.Typed(question, mine),
            Words(question, FieldReader.Normalise(question, mine)),
            theirs is null ? string.Empty : FieldWriter.Typed(question, theirs),
            Words(question, theirs),
            who);
    }

    private static string Words(Field question, string? kept) =>
        kept is null ? Speech.Say("(tomt)", "(tomt)") : Speech.Say(FieldWriter.Shown(question, kept));
}
