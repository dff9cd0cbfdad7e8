using System.Diagnostics;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Notices;

/// <summary>The demonstration with a mail server, and a clock that can be set ahead.</summary>
public class MailingPortal(PortalServer server) : Portal(server)
{
    private readonly MovedClock _clock = new();
    private MailServer? _mail;

    public MailServer Mail => _mail ?? throw new InvalidOperationException("The portal has not started.");

    public DateTimeOffset Moment => _clock.GetUtcNow();

    /// <summary>The mail server that its mails go through.</summary>
    protected virtual MailServer Outgoing => Mail;

    protected override IEnumerable<(string Name, string Value)> Settings =>
        [("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Outgoing.Port}"), ("Mail:From", "ikke-svar@portal.example.org"), ("Portal:Address", "https://portal.example.org/")];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_mail is not null)
        {
            await _mail.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    public void Wait(TimeSpan time) => _clock.Ahead += time;

    /// <summary>Runs a round at once, beside those that Quartz runs.</summary>
    public async Task RoundAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredKeyedService<IRound>(SendNotices.Name).RunAsync(CancellationToken.None);
    }

    /// <summary>Writes a notice to each persona, and gives them back.</summary>
    public Task<Id<Notice>[]> WriteAsync(params IReadOnlyList<string> personas) => WithDatabaseAsync(async db =>
    {
        var people = await db.People.Where(person => personas.Contains(person.Subject)).Select(person => person.Id).ToListAsync();
        var notices = people.ConvertAll(person => Notice.To(person, NoticeKind.Letter, Language.Bokmal, Moment));
        db.Notices.AddRange(notices);
        await db.SaveChangesAsync();
        return notices.Select(notice => notice.Id).ToArray();
    });

    public Task<Notice> FindAsync(Id<Notice> id) => WithDatabaseAsync(db => db.Notices.AsNoTracking().SingleAsync(notice => notice.Id == id));

    /// <summary>The mails that are this notice, by their Message-ID.</summary>
    public IReadOnlyList<ArrivedMail> MailsOf(Id<Notice> id) => [.. Mail.Mails.Where(mail => mail.MessageId == IdOf(id))];

    private static string IdOf(Id<Notice> id) => $"<{id}@portal.example.org>";

    /// <summary>The same, once the mail server has told of one: what it writes is read a little after it has answered the portal.</summary>
    public async Task<IReadOnlyList<ArrivedMail>> ArrivedAsync(Id<Notice> id)
    {
        await Mail.ArrivedAsync(IdOf(id));
        return MailsOf(id);
    }

    public async Task<Notice> UntilAsync(Id<Notice> id, Func<Notice, bool> isSo)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(100))
        {
            if (await FindAsync(id) is var notice && isSo(notice))
            {
                return notice;
            }
        }

        throw new TimeoutException($"The notice is {(await FindAsync(id)).Status}.");
    }

    protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDemonstrationAsync();

    protected override async Task PrepareAsync()
    {
        _mail = await MailServer.StartAsync();
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_clock);

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => Start.ToUniversalTime() + Ahead;
    }
}
