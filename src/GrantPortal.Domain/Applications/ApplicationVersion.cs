using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>One version of an application: a draft that several people write, then signed, then sent and frozen.</summary>
public sealed class ApplicationVersion
{
    private readonly List<AnswerChange> _changes = [];
    private readonly List<Signature> _signatures = [];
    private readonly List<ApplicationLine> _lines = [];

    internal ApplicationVersion(int number, Answers answers, DateTimeOffset at) =>
        (Id, Number, Answers, CreatedAt) = (Id<ApplicationVersion>.New(at), number, answers, at);

    private ApplicationVersion()
    {
    }

    public Id<ApplicationVersion> Id { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public VersionStatus Status { get; private set; }

    public Answers Answers { get; private set; } = Answers.None;

    /// <summary>Counts the saves; a page says which one it was loaded at.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public Id<Person>? SavedBy { get; private set; }

    /// <summary>The grant year of the application that answers were copied from; null when none were.</summary>
    public int? CopiedFromYear { get; private set; }

    /// <summary>The revision that the copying made: an answer that was last changed in it still stands as copied.</summary>
    public int? CopiedInRevision { get; private set; }

    public DateTimeOffset? SignatureRequestedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>SHA-256 of what was sent, printed on the receipt.</summary>
    public string? Hash { get; private set; }

    public IReadOnlyList<AnswerChange> Changes => _changes;

    public IReadOnlyList<Signature> Signatures => _signatures;

    /// <summary>The lines, once sent.</summary>
    public IReadOnlyList<ApplicationLine> Lines => _lines;

    public bool IsOpen => Status is VersionStatus.Draft or VersionStatus.AwaitingSignature;

    /// <summary>SHA-256 of the answers, over the form they answer.</summary>
    public string ContentHash(string formHash) => ContentHash(Answers, formHash);

    /// <inheritdoc cref="ContentHash(string)"/>
    public static string ContentHash(Answers answers, string formHash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{formHash}\n{JsonSerializer.Serialize(answers.Values)}")));

    /// <summary>
    /// Saves what was typed on a page that was loaded at <paramref name="loadedAt"/>. A field that somebody changed meanwhile and that was changed here too
    /// is left as it stands and returned as a conflict; all else is saved.
    /// </summary>
    /// <exception cref="RuleViolation">The form has no such field for this applicant (KI-16).</exception>
    internal IReadOnlyList<Conflict> Save(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        var conflicts = new List<Conflict>();
        var next = Answers;
        var revision = Revision + 1;
        var fields = form.FieldsFor(Answers).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            var field = fields.GetValueOrDefault(name)
                ?? throw new RuleViolation(IsOfItem(form, name) ? ApplicationRules.ItemIsThere : ApplicationRules.FieldIsForThisApplicant, name);
            var mine = FieldReader.Normalise(field, value);
            var standing = Answers[name];
            if (mine == standing)
            {
                continue;
            }

            var meanwhile = _changes.FindAll(change => change.Field == name && change.Revision > loadedAt);
            if (meanwhile.Count == 0)
            {
                _changes.Add(new AnswerChange(name, revision, standing, mine, by.Person, at));
                next = next.With(name, mine);
            }
            else if (mine != meanwhile.MinBy(change => change.Revision)!.Before)
            {
                var last = meanwhile.MaxBy(change => change.Revision)!;
                conflicts.Add(new Conflict(name, mine, standing, last.By, last.At));
            }
        }

        Keep(next, by, at, status);
        return conflicts;
    }

    /// <summary>Adds an item to a list and returns its id. An id is never used again, so that nobody's typing lands in another's project.</summary>
    internal string AddItem(ItemList list, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        var used = _changes.Where(change => change.Field == list.Key)
            .SelectMany(change => $"{change.Before},{change.After}".Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Concat(list.Items(Answers))
            .Select(item => int.Parse(item.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))
            .DefaultIfEmpty(0)
            .Max();
        var added = $"p{used + 1}";
        Change(list.Key, string.Join(',', list.Items(Answers).Append(added)), by, at, status);
        return added;
    }

    /// <summary>Removes an item and all its answers.</summary>
    internal void RemoveItem(ItemList list, string item, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Save, by);
        if (!list.Items(Answers).Contains(item))
        {
            throw new RuleViolation(ApplicationRules.ItemIsThere, $"{list.Key}.{item}");
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

    internal void RequestSignature(ResolvedForm form, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.RequestSignature, by);
        DemandComplete(form);
        SignatureRequestedAt = at;
        Status = status;
    }

    internal void Reopen(Actor by)
    {
        Status = VersionLifecycle.Table.Next(Status, VersionAction.Reopen, by);
        SignatureRequestedAt = null;
        _signatures.Clear();
    }

    internal void Sign(ResolvedForm form, string formHash, string title, string? delegation, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Sign, by);
        DemandComplete(form);
        _signatures.Add(new Signature(by, title, delegation, ContentHash(formHash), at));
        Status = status;
    }

    internal void Send(ResolvedForm form, string formHash, UndertakingRegister register, ApplicationVersion? standing, Actor by, DateTimeOffset at)
    {
        Status = VersionLifecycle.Table.Next(Status, VersionAction.Send, by);
        var begun = standing?.Lines.ToDictionary(line => line.Key, line => (Id<Undertaking>?)line.UndertakingId, StringComparer.Ordinal) ?? [];
        var rows = form.Sections.SelectMany(section => section.Tables).Select(table => table.Key).ToHashSet(StringComparer.Ordinal);
        _lines.AddRange(form.Lines(Answers).Select((line, index) =>
            new ApplicationLine(line, index + 1, register.For(line, rows.Contains(line.Key.Split('.')[0]), begun.GetValueOrDefault(line.Key), at).Id, at)));
        Hash = ContentHash(formHash);
        SentAt = at;
    }

    internal void Replace(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Replace, by);

    internal void Discard(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Discard, by);

    private static bool IsOfItem(ResolvedForm form, string name) =>
        form.Sections.Any(section => section.Items is { } items && name.StartsWith(items.Key + ".", StringComparison.Ordinal));

    private void DemandComplete(ResolvedForm form)
    {
        var errors = FormCheck.Check(form, Answers).Count(finding => finding.Severity is Severity.Error);
        if (errors > 0)
        {
            throw new RuleViolation(ApplicationRules.IsComplete, errors);
        }
    }

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
}
