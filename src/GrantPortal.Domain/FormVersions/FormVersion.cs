using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.FormVersions;

/// <summary>One version of an application or a report: a draft that several people write, then signed, then sent and frozen.</summary>
public sealed partial class FormVersion
{
    private readonly List<AnswerChange> _changes = [];
    private readonly List<Signature> _signatures = [];
    private readonly List<FormLine> _lines = [];

    internal FormVersion(int number, Answers answers, DateTimeOffset at) =>
        (Id, Number, Answers, CreatedAt) = (Id<FormVersion>.New(at), number, answers, at);

    private FormVersion()
    {
    }

    public Id<FormVersion> Id { get; private set; }

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
    public IReadOnlyList<FormLine> Lines => _lines;

    public bool IsOpen => Status is VersionStatus.Draft or VersionStatus.AwaitingSignature;

    /// <summary>SHA-256 of the answers, over the form they answer.</summary>
    public string ContentHash(string formHash) => ContentHash(Answers, formHash);

    /// <inheritdoc cref="ContentHash(string)"/>
    public static string ContentHash(Answers answers, string formHash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{formHash}\n{JsonSerializer.Serialize(answers.Values)}")));

    /// <summary>Hands the version to those who sign; <paramref name="findings"/> is all that was found in it as it stands.</summary>
    internal void RequestSignature(IReadOnlyList<Finding> findings, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.RequestSignature, by);
        DemandComplete(findings);
        SignatureRequestedAt = at;
        Status = status;
    }

    internal void Reopen(Actor by)
    {
        Status = VersionLifecycle.Table.Next(Status, VersionAction.Reopen, by);
        SignatureRequestedAt = null;
        _signatures.Clear();
    }

    /// <summary>The roles that the form asks for and that have not signed yet.</summary>
    public IEnumerable<Role> AwaitedFrom(ResolvedForm form) => form.Signatures.Except(_signatures.Select(signature => signature.Role));

    /// <summary>Adds a signature on exactly these answers; the version is signed when all that the form asks for are there (NAV-40).</summary>
    internal void Sign(ResolvedForm form, IReadOnlyList<Finding> findings, string formHash, string title, string? delegation, Actor by, DateTimeOffset at)
    {
        var awaited = AwaitedFrom(form).ToList();
        var status = VersionLifecycle.Table.Next(Status, awaited is [_] ? VersionAction.Complete : VersionAction.Sign, by);
        if (!awaited.Contains(by.Role))
        {
            throw new RuleViolation(VersionRules.SignerIsAsked);
        }

        if (_signatures.Exists(signature => signature.PersonId == by.Person))
        {
            throw new RuleViolation(VersionRules.SignersAreTwo);
        }

        DemandComplete(findings);
        _signatures.Add(new Signature(by, title.Trim(), delegation?.Trim(), ContentHash(formHash), at));
        Status = status;
    }

    /// <param name="form">The form that the answers answer.</param>
    /// <param name="formHash">Its hash.</param>
    /// <param name="undertakingOf">The undertaking that a line points at; null where it points at none.</param>
    /// <param name="by">Who sends.</param>
    /// <param name="at">When.</param>
    internal void Send(ResolvedForm form, string formHash, Func<Line, Id<Undertaking>?> undertakingOf, Actor by, DateTimeOffset at)
    {
        Status = VersionLifecycle.Table.Next(Status, VersionAction.Send, by);
        Freeze(form, formHash, undertakingOf, at);
    }

    internal void Register(ResolvedForm form, IReadOnlyList<Finding> findings, string formHash, Func<Line, Id<Undertaking>?> undertakingOf, IReadOnlyList<PaperSignature> papers, DateTimeOffset receivedAt, Actor by, DateTimeOffset at)
    {
        var status = VersionLifecycle.Table.Next(Status, VersionAction.Register, by);
        DemandComplete(findings);
        _signatures.AddRange(papers.Select(paper => new Signature(by, paper, ContentHash(formHash), at)));
        Freeze(form, formHash, undertakingOf, receivedAt);
        Status = status;
    }

    internal void Replace(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Replace, by);

    internal void Discard(Actor by) => Status = VersionLifecycle.Table.Next(Status, VersionAction.Discard, by);

    private void Freeze(ResolvedForm form, string formHash, Func<Line, Id<Undertaking>?> undertakingOf, DateTimeOffset at)
    {
        _lines.AddRange(form.Lines(Answers).Select((line, index) => new FormLine(line, index + 1, undertakingOf(line), at)));
        Hash = ContentHash(formHash);
        SentAt = at;
    }

    private static void DemandComplete(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Count(finding => finding.Severity is Severity.Error);
        if (errors > 0)
        {
            throw new RuleViolation(VersionRules.IsComplete, errors);
        }
    }
}
