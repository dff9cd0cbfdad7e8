using System.Globalization;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Documents;

/// <summary>Takes what people upload into the database, with its type found from the content and its hash; the page saves.</summary>
public sealed class DocumentStore(PortalDb db, TimeProvider clock)
{
    /// <summary>Bytes: 25 MB.</summary>
    public const long MostBytes = 25 * Megabyte;

    /// <summary>What a page with a file field lets in at all, so that a file that is too large is answered with a sentence.</summary>
    public const long MostBytesOfRequest = 100 * Megabyte;

    private const long Megabyte = 1024 * 1024;
    private const int LongestName = 150;

    /// <summary>Adds the uploaded file to the database's next save.</summary>
    /// <exception cref="RuleViolation"><see cref="DocumentRules"/>: its type, macros, size, or empty.</exception>
    public async Task<Document> KeepAsync(IFormFile file, DocumentPurpose purpose, Id<Application>? application, Id<Organisation>? organisation, Id<Person> by, CancellationToken stop, DateTimeOffset? cameAt = null)
    {
        var name = Shown(file.FileName);
        if (file.Length == 0)
        {
            throw new RuleViolation(DocumentRules.IsNotEmpty);
        }

        if (file.Length > MostBytes)
        {
            throw new RuleViolation(DocumentRules.IsNotTooLarge, name, Norwegian.Number((file.Length + Megabyte - 1) / Megabyte), Norwegian.Number(MostBytes / Megabyte));
        }

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(bytes, stop);
        }

        var document = Document.Keep(purpose, application, organisation, name, TypeOf(bytes, name).ContentType, bytes, by, cameAt ?? clock.GetUtcNow());
        db.Documents.Add(document);
        return document;
    }

    /// <summary>A name for people to read: without folders, control and direction characters, and not too long.</summary>
    internal static string Shown(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = string.Concat(Norwegian.Normalise(last).Where(character =>
            CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))).Trim();
        return name.Length switch
        {
            0 => "vedlegg",
            > LongestName => name[..(LongestName - 6)] + "…" + name[^5..],
            _ => name,
        };
    }

    private static FileType TypeOf(byte[] bytes, string name)
    {
        var type = FileType.Of(bytes) ?? throw new RuleViolation(DocumentRules.TypeIsKnown, name);
        return type == FileType.WithMacros ? throw new RuleViolation(DocumentRules.NoMacros, name) : type;
    }
}
