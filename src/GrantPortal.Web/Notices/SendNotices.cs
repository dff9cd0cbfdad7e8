using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Notices;

/// <summary>
/// Sends the notices that wait. Each is claimed and saved as claimed before the mail server is spoken to, and its outcome is saved by itself afterwards. A portal that dies
/// in between cannot know whether the mail went: such a notice is not sent again by itself, and a person sees it.
/// </summary>
public sealed class SendNotices(IServiceScopeFactory scopes, IMailSender sender, PortalAddress address, TimeProvider clock, ILogger<SendNotices> logger) : IRound
{
    public const string Name = "notices";

    private static readonly TimeSpan LeftBehind = TimeSpan.FromMinutes(10);

    private static readonly Text DiedInBetween = new(
        "Portalen stoppet mens varselet ble sendt. Ingen vet om det kom frem.",
        "Portalen stoppa medan varselet blei sendt. Ingen veit om det kom fram.");

    private static readonly Text NoAddress = new("Personen har ikke lenger noen e-postadresse.", "Personen har ikkje lenger noka e-postadresse.");

    public async Task RunAsync(CancellationToken stop)
    {
        await WithDatabaseAsync(db => GiveUpAsync(db, stop));
        while (await WithDatabaseAsync(db => ClaimAsync(db, stop)) is { } claimed)
        {
            var outcome = claimed.Mail is { } mail ? await sender.SendAsync(mail) : null;
            await WithDatabaseAsync(db => RecordAsync(db, claimed.Id, outcome));
        }
    }

    /// <summary>Takes the next notice; those that another process has its hands on are passed by.</summary>
    private async Task<Claimed?> ClaimAsync(PortalDb db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var claim = await db.Database.BeginTransactionAsync(stop);
        var waiting = await db.Notices
            .FromSql($"SELECT *, xmin FROM notices WHERE status = 'Waiting' AND due_at <= {now} ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(stop);
        if (waiting is not [var notice])
        {
            return null;
        }

        var to = notice.Address ?? await db.People.Where(person => person.Id == notice.PersonId).Select(person => person.Email).SingleAsync(stop);
        notice.Claim(now);
        await db.SaveChangesAsync(stop);
        await claim.CommitAsync(stop);
        return new Claimed(notice.Id, to is null ? null : Written(notice, to));
    }

    /// <summary>What came of it is kept also when the portal is on its way down.</summary>
    private async Task<bool> RecordAsync(PortalDb db, Id<Notice> id, MailOutcome? outcome)
    {
        var notice = await db.Notices.SingleAsync(each => each.Id == id && each.Status == NoticeStatus.Sending);
        switch (outcome)
        {
            case null:
                notice.GiveUp(NoAddress);
                break;
            case { Failure: null }:
                notice.Confirm(clock.GetUtcNow());
                break;
            case { IsForGood: true, Failure: { } failure }:
                notice.GiveUp(Text.Same(failure));
                break;
            case { Failure: { } failure }:
                notice.Fail(Text.Same(failure), clock.GetUtcNow());
                break;
        }

        await db.SaveChangesAsync();
        if (notice.Status is not NoticeStatus.Sent)
        {
            // What the server said may hold an address, and logs hold none.
            logger.LogWarning("Notice {Notice} did not go in attempt {Attempt}: see /administrasjon/varsler", notice.Id, notice.Attempts);
        }

        return true;
    }

    private async Task<bool> GiveUpAsync(PortalDb db, CancellationToken stop)
    {
        var before = clock.GetUtcNow() - LeftBehind;
        foreach (var notice in await db.Notices.Where(notice => notice.Status == NoticeStatus.Sending && notice.ClaimedAt < before).ToListAsync(stop))
        {
            notice.GiveUp(DiedInBetween);
        }

        return await db.SaveChangesAsync(stop) > 0;
    }

    private Mail Written(Notice notice, EmailAddress to)
    {
        var text = NoticeText.Of(notice.Kind);
        return new Mail(notice.Id.ToString(), to, text.Subject.In(notice.Language), text.With(address.Of(notice.Link ?? "/")).In(notice.Language), notice.Language);
    }

    private async Task<T> WithDatabaseAsync<T>(Func<PortalDb, Task<T>> step)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <param name="Id">The notice.</param>
    /// <param name="Mail">The mail; null when there is nowhere to send it.</param>
    private sealed record Claimed(Id<Notice> Id, Mail? Mail);
}
