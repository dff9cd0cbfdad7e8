using GrantPortal.Domain.Forms;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.FormVersions;

/// <summary>Writing: each change of an answer is kept with who and when, so that two people can see what the other did.</summary>
public sealed partial class FormVersion
{
    /// <summary>
    /// Saves what was typed on a page that was loaded at <paramref name="loadedAt"/>. A field that somebody changed meanwhile and that was changed here too
    /// is left as it stands and returned as a conflict; all else is saved.
    /// </summary>
    /// <exception cref="RuleViolation">The form has no such field for this applicant (KI-16).</exception>
    internal IReadOnlyList<Conflict> Save(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, Actor by, DateTimeOffset at) =>
        Write(form, loadedAt, typed, VersionAction.Save, by, at);

    /// <summary>The first number of the list's items that was never used in this version.</summary>
    public int NextItemNumber(ItemList list) =>
        1 + ItemsEver(list).Select(item => int.Parse(item.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    /// <summary>Adds an item to a list and returns its id. An id is never used again, so that nobody's typing lands in another's project.</summary>
    internal string AddItem(ItemList list, Actor by, DateTimeOffset at) => Append(list, NextItem(list), VersionAction.Save, by, at);

    /// <summary>Removes an item and all its answers.</summary>
    internal void RemoveItem(ItemList list, string item, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        if (!list.Items(Answers).Contains(item))
        {
            throw new RuleViolation(VersionRules.ItemIsThere, $"{list.Key}.{item}");
        }

        var prefix = $"{list.Key}.{item}.";
        foreach (var (field, before) in Answers.Values.Where(answer => answer.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            _changes.Add(new AnswerChange(field, Revision + 1, before, null, by.Person, at));
        }

        Answers = Answers.Without(prefix);
        Change(list.Key, string.Join(',', list.Items(Answers).Where(candidate => candidate != item)), by, at, status);
    }

    /// <summary>Fills the fields that are blank with answers of an earlier year, and remembers that they are copied.</summary>
    internal void Copy(Answers earlier, int year, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        var next = Answers;
        foreach (var (field, answer) in earlier.Values.Where(answer => Answers[answer.Key] is null))
        {
            _changes.Add(new AnswerChange(field, Revision + 1, null, answer, by.Person, at));
            next = next.With(field, answer);
        }

        Keep(next, by, at, status);
        (CopiedFromYear, CopiedInRevision) = (year, Revision);
    }

    /// <summary>Lists what may be continued as it is known now; what was answered of an undertaking that is still there stays.</summary>
    internal void List(Answers running, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        var next = Answers;
        foreach (var (field, answer) in running.Values.Where(each => next[each.Key] != each.Value))
        {
            _changes.Add(new AnswerChange(field, Revision + 1, next[field], answer, by.Person, at));
            next = next.With(field, answer);
        }

        Keep(next, by, at, status);
    }

    private List<Conflict> Write(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, VersionAction action, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, action, by);
        var conflicts = new List<Conflict>();
        var next = Answers;
        var revision = Revision + 1;
        var fields = form.FieldsFor(Answers).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            var field = fields.GetValueOrDefault(name)
                ?? throw new RuleViolation(IsOfItem(form, name) ? VersionRules.ItemIsThere : VersionRules.FieldIsForThisApplicant, name);
            var mine = FieldReader.Normalise(field, value);
            var standing = Answers[name];
            if (mine == standing)
            {
                continue;
            }

            if (field.IsGiven)
            {
                throw new RuleViolation(VersionRules.FieldIsGiven, field.Label);
            }

            if (!IsChangedSince(loadedAt, name))
            {
                _changes.Add(new AnswerChange(name, revision, standing, mine, by.Person, at));
                next = next.With(name, mine);
            }
            else if (ConflictAt(name, mine, loadedAt) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        // A person who saves is told when, also of nothing new; a form that brings nothing new leaves no trace.
        if (action is VersionAction.Save || next.DifferencesFrom(Answers).Any())
        {
            Keep(next, by, at, status);
        }

        return conflicts;
    }

    private bool IsChangedSince(int revision, string field) => _changes.Exists(change => change.Field == field && change.Revision > revision);

    /// <summary>What somebody wrote in the field since, where it was changed here too and to something else.</summary>
    private Conflict? ConflictAt(string field, string? mine, int loadedAt)
    {
        var meanwhile = _changes.FindAll(change => change.Field == field && change.Revision > loadedAt);
        if (meanwhile.Count == 0 || mine == Answers[field] || mine == meanwhile.MinBy(change => change.Revision)!.Before)
        {
            return null;
        }

        var last = meanwhile.MaxBy(change => change.Revision)!;
        return new Conflict(field, mine, Answers[field], last.By, last.At);
    }

    private static bool IsOfItem(ResolvedForm form, string name) =>
        form.Sections.Any(section => section.Items is { } items && name.StartsWith(items.Key + ".", StringComparison.Ordinal));

    private void Change(string field, string after, Actor by, DateTimeOffset at, VersionStatus status)
    {
        _changes.Add(new AnswerChange(field, Revision + 1, Answers[field], after, by.Person, at));
        Keep(Answers.With(field, after), by, at, status);
    }

    private void Keep(Answers answers, Actor by, DateTimeOffset at, VersionStatus status)
    {
        Revision++;
        (Answers, SavedAt, SavedBy, Status) = (answers, at, by.Person, status);
    }

    private IEnumerable<string> ItemsEver(ItemList list) =>
        _changes.Where(change => change.Field == list.Key)
            .SelectMany(change => $"{change.Before},{change.After}".Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Concat(list.Items(Answers));

    private string NextItem(ItemList list) => $"p{NextItemNumber(list)}";

    private string Append(ItemList list, string item, VersionAction action, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, action, by);
        Change(list.Key, string.Join(',', list.Items(Answers).Append(item)), by, at, status);
        return item;
    }
}
