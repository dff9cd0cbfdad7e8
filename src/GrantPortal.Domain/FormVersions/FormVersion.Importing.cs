using GrantPortal.Domain.Forms;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.FormVersions;

/// <summary>Taking in what was written in a workbook.</summary>
public sealed partial class FormVersion
{
    /// <summary>
    /// Saves what a workbook brings, by the same rule for what somebody changed meanwhile. Items that the version has not are added: under the id that
    /// the workbook gave them, or under a new one where that id has been another's.
    /// </summary>
    /// <exception cref="RuleViolation">The form has no such field for this applicant (KI-16).</exception>
    internal IReadOnlyList<Conflict> TakeIn(FormTakenIn taken, ResolvedForm form, VersionAction action, Actor by, DateTimeOffset at)
    {
        var answers = new Dictionary<string, string?>(taken.Answers, StringComparer.Ordinal);
        foreach (var list in form.Lists)
        {
            foreach (var item in taken.Items.GetValueOrDefault(list.Key, []).Where(item => !list.Items(Answers).Contains(item)).ToList())
            {
                if (list.IsFixed)
                {
                    throw new RuleViolation(VersionRules.ItemIsThere);
                }

                var added = Append(list, ItemsEver(list).Contains(item) ? NextItem(list) : item, action, by, at);
                Rename(answers, list.FieldsOf(item).Zip(list.FieldsOf(added)));
            }
        }

        return Write(form, taken.Revision, answers, action, by, at);
    }

    /// <summary>What taking it in would leave as it stands, since somebody wrote there meanwhile.</summary>
    internal IReadOnlyList<Conflict> ConflictsWith(FormTakenIn taken, ResolvedForm form) =>
    [
        .. from field in form.FieldsFor(Answers)
           where taken.Answers.ContainsKey(field.Name)
           let conflict = ConflictAt(field.Name, FieldReader.Normalise(field, taken.Answers[field.Name]), taken.Revision)
           where conflict is not null
           select conflict,
    ];

    private static void Rename(Dictionary<string, string?> answers, IEnumerable<(Field From, Field To)> fields)
    {
        foreach (var (from, to) in fields.Where(each => each.From.Name != each.To.Name))
        {
            if (answers.Remove(from.Name, out var answer))
            {
                answers[to.Name] = answer;
            }
        }
    }
}
