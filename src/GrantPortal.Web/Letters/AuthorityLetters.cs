using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Letters;

/// <summary>Letters from one authority to another on a call, which belong to no case: an embete's referral, a directorate's authorisation. The page saves.</summary>
public sealed class AuthorityLetters(PortalDb db, LetterPaper paper)
{
    public async Task<AuthorityLetterBasis> BasisAsync(Call call, Id<Organisation> recipient, string number, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        Id<Organisation>[] ids = [by.Organisation, recipient];
        var organisations = await db.Organisations.AsNoTracking().Where(each => ids.Contains(each.Id)).ToDictionaryAsync(each => each.Id, stop);
        var writer = await db.People.AsNoTracking().Where(person => person.Id == by.Person).Select(person => person.Name).SingleAsync(stop);
        return new AuthorityLetterBasis(call, organisations[by.Organisation], organisations[recipient], writer, number, at);
    }

    /// <summary>Prints the letter and keeps the PDF.</summary>
    public async Task<Document> PrintAsync(LetterContent content, Id<Organisation> recipient, Id<Person> by, DateTimeOffset at, CancellationToken stop)
    {
        LetterChecklist.Demand(content);
        var pdf = await paper.PrintAsync(content, stop);
        var document = Document.Keep(DocumentPurpose.Letter, null, recipient, $"{content.Kind.Name().In(content.Language)} {content.Number.Replace('/', '-')}.pdf", "application/pdf", pdf, by, at);
        db.Documents.Add(document);
        return document;
    }

    /// <summary>The PDF, for a page that has found that the viewer may read it.</summary>
    public Task<PrintedLetter?> PdfAsync(Id<Document> id, CancellationToken stop) =>
        db.Documents.AsNoTracking().Where(document => document.Id == id).Select(document => new PrintedLetter(document.FileName, document.Content!.Bytes)).FirstOrDefaultAsync(stop);
}

/// <summary>A letter's file.</summary>
public sealed record PrintedLetter(string FileName, byte[] Bytes);
