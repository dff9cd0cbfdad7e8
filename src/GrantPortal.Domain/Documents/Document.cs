using System.Security.Cryptography;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
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

    /// <summary>The job that it was given to; then it is deleted when the job has ended.</summary>
    public Id<Job>? JobId { get; private set; }

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

    /// <summary>Puts a file that waited for its case on it.</summary>
    public void PutOn(Application application) => (ApplicationId, OrganisationId) = (application.Id, application.ApplicantId);

    /// <summary>Keeps a file that a job works on, for as long as it does. What it holds is for the work to find out.</summary>
    public static Document KeepForJob(Job job, string fileName, byte[] bytes, DateTimeOffset at)
    {
        var document = Keep(DocumentPurpose.JobFile, null, job.OrganisationId, fileName, "application/octet-stream", bytes, job.OwnerId, at);
        document.JobId = job.Id;
        return document;
    }
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

    /// <summary>A file that a job works on, until it has ended.</summary>
    JobFile,

    /// <summary>A workbook as it came to the embete by e-mail, and was registered as an application (KI-81). Without a case it waits for the caseworker to say yes.</summary>
    ReceivedForm,

    /// <summary>The signed page that came with it (KI-29).</summary>
    SignedPage,

    /// <summary>The document that an auditor has signed (KI-89).</summary>
    AuditorStatement,

    /// <summary>What a recipient presents in a control (KI-103).</summary>
    ControlAnswer,
}
