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
public sealed partial class ApplicationVersion
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
        Freeze(form, formHash, register, standing, at);
    }

    internal void Register(ResolvedForm form, string formHash, UndertakingRegister register, PaperSignature paper, DateTimeOffset receivedAt, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Register, by);
        DemandComplete(form);
        _signatures.Add(new Signature(by, paper, ContentHash(formHash), at));
        Freeze(form, formHash, register, standing: null, receivedAt);
        Status = status;
    }

    internal void Replace(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Replace, by);

    internal void Discard(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Discard, by);

    private void Freeze(ResolvedForm form, string formHash, UndertakingRegister register, ApplicationVersion? standing, DateTimeOffset at)
    {
        var begun = standing?.Lines.ToDictionary(line => line.Key, line => (Id<Undertaking>?)line.UndertakingId, StringComparer.Ordinal) ?? [];
        var rows = form.Sections.SelectMany(section => section.Tables).Select(table => table.Key).ToHashSet(StringComparer.Ordinal);
        _lines.AddRange(form.Lines(Answers).Select((line, index) =>
            new ApplicationLine(line, index + 1, register.For(line, rows.Contains(line.Key.Split('.')[0]), begun.GetValueOrDefault(line.Key), at).Id, at)));
        Hash = ContentHash(formHash);
        SentAt = at;
    }

    private void DemandComplete(ResolvedForm form)
    {
        var errors = FormCheck.Check(form, Answers).Count(finding => finding.Severity is Severity.Error);
        if (errors > 0)
        {
            throw new RuleViolation(ApplicationRules.IsComplete, errors);
        }
    }
}
