using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Networks;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Letters;

/// <summary>
/// Where letters are put together and sent: it fetches what a letter is made from, lets the domain write and freeze it, and prints it. The page saves,
/// so that the move and its letter are one.
/// </summary>
public sealed class LetterDesk(PortalDb db, LetterPaper paper, NoticeDesk notices, NetworkDesk networks)
{
    /// <summary>What the letter says, frozen or as it would be sent now.</summary>
    public async Task<LetterContent> ContentAsync(Letter letter, Application application, Decision? decision, DateTimeOffset at, CancellationToken stop)
    {
        if (letter.Content is { } sent)
        {
            return sent;
        }

        var basis = await BasisAsync(application, letter, at, stop);
        if (decision?.ReplacesId is { } replaced)
        {
            return ReplacementLetter.From(basis, decision, await ReplacedAsync(replaced, stop));
        }

        return letter.Kind switch
        {
            LetterKind.Grant => GrantLetter.From(basis, decision!),
            LetterKind.Refusal => RefusalLetter.From(basis, decision!),
            LetterKind.CarryOver => CarryOverLetter.From(basis),
            LetterKind.Dismissal => DismissalLetter.From(basis),
            _ => InformationRequestLetter.From(basis, application.InformationRequests.First(request => request.Id == letter.InformationRequestId)),
        };
    }

    /// <summary>Sends the letter that carries a request for missing items, in the same save as the request.</summary>
    public async Task<Letter> SendAsync(Application application, InformationRequest request, Actor by, DateTimeOffset at, CancellationToken stop) =>
        await SendAsync(application, Letter.Draft(application, request, by, at), basis => InformationRequestLetter.From(basis, request), by, at, stop);

    /// <summary>Sends the letter of a dismissal, in the same save as the dismissal.</summary>
    public async Task<Letter> SendDismissalAsync(Application application, Actor by, DateTimeOffset at, CancellationToken stop) =>
        await SendAsync(application, Letter.DraftDismissal(application, by, at), DismissalLetter.From, by, at, stop);

    /// <summary>
    /// Sends a letter that is written in one go, in the same save as the move that it tells of. <paramref name="remarks"/> is what the caseworker adds, in the letter's målform.
    /// </summary>
    public async Task<Letter> SendAsync(Application application, LetterKind kind, Func<LetterBasis, LetterContent> write, string remarks, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var letter = Letter.Draft(application, kind, by, at);
        letter.Write(remarks, by);
        return await SendAsync(application, letter, write, by, at, stop);
    }

    /// <summary>The letter of a decision that takes the place of another, as it would be sent now, with the grounds of the decision as remarks in the letter's målform.</summary>
    public async Task<(Letter Letter, LetterContent Content)> DraftReplacementAsync(Application application, Decision decision, string remarks, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var letter = Letter.DraftReplacement(application, decision, remarks, by, at);
        return (letter, ReplacementLetter.From(await BasisAsync(application, letter, at, stop), decision, await ReplacedAsync(decision.ReplacesId!.Value, stop)));
    }

    /// <summary>The letter of a decision that is replaced, as it was sent.</summary>
    private async Task<LetterContent> ReplacedAsync(Id<Decision> replaced, CancellationToken stop) =>
        (await db.Letters.AsNoTracking().FirstAsync(each => each.DecisionId == replaced, stop)).Content!;

    /// <summary>Sends a draft as it was read: its decision moves, or the case notes it.</summary>
    public async Task SendAsync(Letter letter, Application application, Decision? decision, LetterContent content, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        if (decision is null)
        {
            application.SendLetter(letter, content, by, at);
        }
        else
        {
            decision.SendLetter(application, letter, content, by, at, await FrameAsync(application, stop));
            await networks.JoinAsync(application, decision, at, stop);
        }

        await PrintAsync(letter, by.Person, at, stop);
        await notices.TellAsync(application.ApplicantId, NoticeKind.Letter, content.Language, at, stop);
    }

    /// <summary>What the embete is authorised to stands on its frame (NAV-57).</summary>
    private Task<Frame?> FrameAsync(Application application, CancellationToken stop) =>
        db.Frames.Include(frame => frame.Within).FirstOrDefaultAsync(frame => frame.CallId == application.CallId && frame.OfficeId == application.OfficeId && frame.Purpose == string.Empty, stop);

    /// <summary>Prints a sent letter and keeps the PDF as a document of the case.</summary>
    public async Task<Document> PrintAsync(Letter letter, Id<Person> by, DateTimeOffset at, CancellationToken stop)
    {
        var pdf = await paper.PrintAsync(letter.Content!, stop);
        var document = Document.Keep(DocumentPurpose.Letter, letter.ApplicationId, letter.OfficeId, $"{letter.Kind.Name().In(letter.Content!.Language)} {letter.Number!.Replace('/', '-')}.pdf", "application/pdf", pdf, by, at);
        db.Documents.Add(document);
        letter.KeepPrint(document);
        return document;
    }

    private async Task<Letter> SendAsync(Application application, Letter letter, Func<LetterBasis, LetterContent> write, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        application.SendLetter(letter, write(await BasisAsync(application, letter, at, stop, by)), by, at);
        db.Letters.Add(letter);
        await PrintAsync(letter, by.Person, at, stop);
        await notices.TellAsync(application.ApplicantId, NoticeKind.Letter, letter.Content!.Language, at, stop);
        return letter;
    }

    // Where an application holds one undertaking, the letter tells of its years.
    private async Task<OperatingYears?> YearsAsync(Application application, YearLimit? limit, CancellationToken stop) =>
        limit is not null && await db.UndertakingsOfAsync(application, stop) is [var only] ? only.YearsOf(limit) : null;

    /// <summary>What a letter is made from; <paramref name="writer"/> is somebody of another body than the embete when that body writes it, as in a control.</summary>
    private async Task<LetterBasis> BasisAsync(Application application, Letter letter, DateTimeOffset at, CancellationToken stop, Actor? writer = null)
    {
        var sender = writer?.Organisation ?? application.OfficeId;
        var call = await db.Calls.AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).FirstAsync(each => each.Id == application.CallId, stop);
        var scheme = SchemeCatalogue.Portal[application.Scheme];
        Id<Organisation>[] ids = [application.ApplicantId, application.PayeeId, application.DirectorateId, sender];
        var organisations = await db.Organisations.Where(organisation => ids.Contains(organisation.Id)).ToDictionaryAsync(organisation => organisation.Id, stop);
        var office = organisations[sender];
        var signs = sender == application.OfficeId ? application.CaseworkerId : writer!.Person;
        var caseworker = await db.People.AsNoTracking().Where(person => person.Id == signs).Select(person => person.Name).FirstOrDefaultAsync(stop);
        var sent = await db.Letters.CountAsync(letter => letter.ApplicationId == application.Id && letter.Status == LetterStatus.Sent, stop);
        return new LetterBasis(
            application,
            call,
            scheme,
            organisations[application.ApplicantId],
            organisations[application.PayeeId],
            office,
            caseworker ?? office.NameIn(OsloTime.DateOf(at).Year).In(application.Language),
            letter.Remarks,
            sent + 1,
            at)
        {
            ReportingTerms = letter.ReportingTerms,
            CarryOver = await db.Transfers.AsNoTracking().FirstOrDefaultAsync(transfer => transfer.ToApplicationId == application.Id, stop),
            Directorate = organisations[application.DirectorateId],
            Years = await YearsAsync(application, scheme.YearLimitIn(call.Content), stop),
        };
    }
}
