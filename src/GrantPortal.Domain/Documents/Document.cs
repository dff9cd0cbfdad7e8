using System.Security.Cryptography;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Documents;

/// <summary>A file that someone uploaded, or that the portal printed. Its bytes lie in <see cref="DocumentContent"/>, apart, so that lists do not load them.</summary>
public sealed class Document
{
    private Document()
    {
    }

    public Id<Document> Id { get; private set; }

    public DocumentPurpose Purpose { get; private set; }

    /// <summary>The case it belongs to; null for a call's regulations and the mapping's evidence.</summary>
    public Id<Application>? ApplicationId { get; private set; }

    /// <summary>The organisation that it came from, or that may read it.</summary>
    public Id<Organisation>? OrganisationId { get; private set; }

    /// <summary>The name it had at the sender; shown, never used as a path.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>Found from the content, not from the name.</summary>
    public string ContentType { get; private set; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string Hash { get; private set; } = string.Empty;

    public Id<Person> UploadedBy { get; private set; }

    public DateTimeOffset UploadedAt { get; private set; }

    public DocumentContent? Content { get; private set; }

    /// <summary>Keeps a file whose type has been found from its content.</summary>
    public static Document Keep(DocumentPurpose purpose, Id<Application>? application, Id<Organisation>? organisation, string fileName, string contentType, byte[] bytes, Id<Person> by, DateTimeOffset at) =>
        new()
        {
            Id = Id<Document>.New(at),
            Purpose = purpose,
            ApplicationId = application,
            OrganisationId = organisation,
            FileName = fileName,
            ContentType = contentType,
            Size = bytes.LongLength,
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            UploadedBy = by,
            UploadedAt = at,
            Content = new DocumentContent(bytes),
        };
}

/// <summary>The bytes of a document.</summary>
public sealed class DocumentContent
{
    internal DocumentContent(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; private set; }
}

/// <summary>What a document is for.</summary>
public enum DocumentPurpose
{
    /// <summary>The regulations of a call (KI-75).</summary>
    Regulations,

    /// <summary>Evidence in the Leve hele livet mapping (KI-68).</summary>
    MappingEvidence,

    /// <summary>A training plan or another attachment of a form (KI-58).</summary>
    FormAttachment,

    /// <summary>An answer to a request for missing items.</summary>
    InformationAnswer,

    /// <summary>A letter that the portal printed and sent.</summary>
    Letter,

    /// <summary>A sent application as it was printed for the embete's archive (KI-80).</summary>
    JournalledCopy,

    /// <summary>A document that a caseworker put on the case.</summary>
    CaseDocument,

    /// <summary>A file that a job made, for the one who asked for it.</summary>
    JobResult,
}
