using GrantPortal.Web.Jobs;

namespace GrantPortal.Web.Notices;

/// <summary>Notices: written always, sent where there is a mail server.</summary>
internal static class NoticesSetup
{
    private const string EveryTenSeconds = "0/10 * * * * ?";

    public static void AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<NoticeDesk>();
        builder.Services.AddSingleton<PortalAddress>();
        if (MailSettings.Read(builder.Configuration) is { } settings)
        {
            builder.Services.AddSingleton(settings);
            builder.Services.AddSingleton<IMailSender, SmtpMailSender>();
            builder.Services.AddRound<SendNotices>(SendNotices.Name, EveryTenSeconds);
        }
        else
        {
            builder.Services.AddHostedService<NoMailServer>();
        }
    }

    /// <summary>Says once, when the portal has started, that notices are not sent.</summary>
    private sealed class NoMailServer(ILogger<NoMailServer> logger, IHostApplicationLifetime lifetime) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(() => logger.LogInformation("No mail server is set (Mail__Host): notices wait, and stand on /administrasjon/varsler"));
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
