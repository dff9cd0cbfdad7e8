using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Reports;

/// <summary>What the recipient does: writes, signs and sends, corrects.</summary>
public sealed partial class Report
{
    /// <inheritdoc/>
    public IReadOnlyList<Conflict> Save(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, Actor by, DateTimeOffset at)
    {
        var version = DemandOpenVersion(by);
        DemandOpenFields(form, version, typed);
        return version.Save(form, loadedAt, typed, by, at);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Conflict> TakeIn(FormTakenIn taken, ResolvedForm form, Actor by, DateTimeOffset at)
    {
        var version = DemandOpenVersion(by);
        DemandOpenFields(form, version, taken.Answers);
        var strange = form.Lists
            .Any(list => taken.Items.GetValueOrDefault(list.Key, []).Except(list.Items(version.Answers)).Any());
        return strange ? throw new RuleViolation(ReportRules.ItemsAreGranted) : version.TakeIn(taken, form, VersionAction.Save, by, at);
    }

    /// <summary>A report is on what was granted: nothing is added to it.</summary>
    /// <exception cref="RuleViolation">Always.</exception>
    public string AddItem(ItemList list, Actor by, DateTimeOffset at) => throw new RuleViolation(ReportRules.ItemsAreGranted);

    /// <summary>A report is on what was granted: nothing is taken out of it.</summary>
    /// <exception cref="RuleViolation">Always.</exception>
    public void RemoveItem(ItemList list, string item, Actor by, DateTimeOffset at) => throw new RuleViolation(ReportRules.ItemsAreGranted);

    /// <inheritdoc/>
    public void RequestSignature(ResolvedForm form, Actor by, DateTimeOffset at)
    {
        var version = DemandOpenVersion(by);
        version.RequestSignature(Check(form, version.Answers), by, at);
    }

    /// <inheritdoc/>
    public void DemandReadAsItStands(string formHash, IReadOnlyCollection<string> read)
    {
        if (OpenVersion is not { } open || !read.Contains(open.ContentHash(formHash)))
        {
            throw new RuleViolation(VersionRules.SignedAsRead);
        }
    }

    /// <inheritdoc/>
    public void Reopen(Actor by, DateTimeOffset at) => DemandOpenVersion(by).Reopen(by);

    /// <summary>Opens a new version as a copy of the one that stands: a correction. Until it is signed and sent, the first stands. There is no deadline for it (facts B5).</summary>
    public FormVersion Revise(Actor by, DateTimeOffset at)
    {
        DemandReporter(by);
        if (OpenVersion is not null)
        {
            throw new RuleViolation(VersionRules.HasOpenVersion);
        }

        if (ReportLifecycle.Table.Find(Status, ReportAction.Submit) is null || SentVersion is not { } sent)
        {
            throw new ForbiddenMove(ReportLifecycle.Table.Name, Status.ToString(), nameof(ReportAction.Submit));
        }

        return OpenNext(sent, at);
    }

    /// <inheritdoc/>
    public void DiscardRevision(Actor by, DateTimeOffset at)
    {
        var version = DemandOpenVersion(by);
        // What was sent back is to be mended, not left.
        if (SentVersion is null || Status is ReportStatus.Returned)
        {
            throw new RuleViolation(VersionRules.NoOpenVersion);
        }

        version.Discard(by);
    }

    /// <summary>Signs exactly the answers that stand, and sends, also after the deadline: then it is marked late (facts B5). Money used and left follow the version that stands.</summary>
    /// <returns>True when it is sent; false while another signature is awaited.</returns>
    public bool SignAndSend(Application application, Call call, ResolvedForm form, string title, string? delegation, bool isDelegate, Actor by, DateTimeOffset at)
    {
        DemandCase(application);
        var next = ReportLifecycle.Table.Next(Status, ReportAction.Submit, by);
        var version = DemandOpenVersion(by);
        VersionRules.DemandStated(title, delegation, isDelegate);
        version.Sign(form, Check(form, version.Answers), call.ReportFormHash!, title, isDelegate ? delegation : null, by, at);
        if (version.Status is not VersionStatus.Signed)
        {
            return false;
        }

        var standing = SentVersion;
        standing?.Replace(by);
        var undertakings = application.SentVersion?.Lines.ToDictionary(line => line.Key, line => line.UndertakingId, StringComparer.Ordinal) ?? [];
        version.Send(form, call.ReportFormHash!, line => Budget.Lines.FirstOrDefault(each => each.Key == line.Key)?.UndertakingId ?? undertakings.GetValueOrDefault(line.Key), by, at);
        SubmittedAt ??= at;
        IsLate = SubmittedAt > call.DeadlineOf(DeadlineKind.Report, OfficeId, RecipientId);
        (Used, Unused) = (Sum(version, line => line.UsedGrant), Sum(version, line => line.Unused));
        foreach (var other in _others)
        {
            var keys = Budget.Lines.Where(line => line.CaseId == other.ApplicationId).Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
            other.Account(Sum(version, line => keys.Contains(line.Key) ? line.UsedGrant : null), Sum(version, line => keys.Contains(line.Key) ? line.Unused : null));
        }

        (Status, Returned, ApprovedBy, ApprovedAt) = (next, [], null, null);
        application.Note(standing is not null ? SentAgain : IsLate ? SentLate : SentFirst, by, at, version.Number, title.Trim());
        return true;
    }

    private static Text SentFirst { get; } = new("Rapporten er signert og sendt. {1} har signert.", "Rapporten er signert og send. {1} har signert.");

    private static Text SentLate { get; } = new("Rapporten er signert og sendt etter fristen. {1} har signert.", "Rapporten er signert og send etter fristen. {1} har signert.");

    private static Text SentAgain { get; } = new("Versjon {0} av rapporten er signert og sendt og gjelder nå. {1} har signert.", "Versjon {0} av rapporten er signert og send og gjeld no. {1} har signert.");

    private static Kroner Sum(FormVersion version, Func<FormLine, Kroner?> amount) => Kroner.Sum(version.Lines.Select(line => amount(line) ?? Kroner.Zero));

    private FormVersion OpenNext(FormVersion sent, DateTimeOffset at)
    {
        var version = new FormVersion(_versions.Max(candidate => candidate.Number) + 1, sent.Answers, at);
        _versions.Add(version);
        return version;
    }

    private FormVersion DemandOpenVersion(Actor by)
    {
        DemandReporter(by);
        return OpenVersion ?? throw new RuleViolation(VersionRules.NoOpenVersion);
    }

    // A section that was not sent back stands as it was signed.
    private void DemandOpenFields(ResolvedForm form, FormVersion version, IReadOnlyDictionary<string, string?> typed)
    {
        if (Status is not ReportStatus.Returned || Returned.Count == 0)
        {
            return;
        }

        var open = form.Sections.Where(section => Returned.Any(each => each.Section == section.Key)).ToList();
        var fields = open.SelectMany(section => section.FieldsFor(version.Answers)).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var kept = form.FieldsFor(version.Answers).Where(field => !fields.Contains(field.Name)).ToDictionary(field => field.Name, StringComparer.Ordinal);
        if (typed.Any(each => kept.TryGetValue(each.Key, out var field) && FieldReader.Normalise(field, each.Value) != version.Answers[each.Key]))
        {
            var names = open.Select(section => section.Title).ToList();
            throw new RuleViolation(ReportRules.OnlyReturnedSections, new Text(string.Join(", ", names.Select(name => $"«{name.Nb}»")), string.Join(", ", names.Select(name => $"«{name.Nn}»"))));
        }
    }
}
