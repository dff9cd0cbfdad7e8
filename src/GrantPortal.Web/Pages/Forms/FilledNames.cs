using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The names of what answers point at: attached documents of the application, and undertakings of earlier years.</summary>
public sealed class FilledNames
{
    private readonly Dictionary<string, FilledDocument> _documents;
    private readonly Dictionary<string, Text> _undertakings;

    private FilledNames(Dictionary<string, FilledDocument> documents, Dictionary<string, Text> undertakings) =>
        (_documents, _undertakings) = (documents, undertakings);

    public static FilledNames None { get; } = new([], []);

    public static async Task<FilledNames> ReadAsync(PortalDb db, Id<Application> application, ResolvedForm form, Answers answers, CancellationToken stop)
    {
        var answered = form.FieldsFor(answers).Where(each => answers[each.Name] is not null).ToList();
        var documents = Ids<Document>(answered, FieldKind.Document, answers);
        var undertakings = Ids<Undertaking>(answered, FieldKind.Undertaking, answers);
        return new FilledNames(
            documents.Count == 0 ? [] : await db.Documents.AsNoTracking()
                .Where(document => document.ApplicationId == application && documents.Contains(document.Id))
                .Select(document => new FilledDocument(document.Id, document.FileName, document.Size, document.Hash, document.UploadedAt))
                .ToDictionaryAsync(document => document.Id.ToString(), stop),
            undertakings.Count == 0 ? [] : await db.Undertakings.AsNoTracking()
                .Where(undertaking => undertakings.Contains(undertaking.Id))
                .ToDictionaryAsync(undertaking => undertaking.Id.ToString(), undertaking => undertaking.Title, stop));
    }

    public FilledDocument? Document(string? id) => id is null ? null : _documents.GetValueOrDefault(id);

    public Text? Undertaking(string? id) => id is null ? null : _undertakings.GetValueOrDefault(id);

    private static List<Id<T>> Ids<T>(IEnumerable<Field> answered, FieldKind kind, Answers answers) =>
        [.. answered.Where(each => each.Kind == kind).Select(each => Guid.TryParse(answers[each.Name], out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Select(id => new Id<T>(id))];
}

/// <summary>An attached document, as a form shows it. Size in bytes.</summary>
public sealed record FilledDocument(Id<Document> Id, string FileName, long Size, string Hash, DateTimeOffset UploadedAt);
