using System.Text.RegularExpressions;
using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Security;

public sealed class AntiforgeryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public void A_form_that_posts_to_a_written_address_asks_for_its_token_itself()
    {
        // ASP.NET Core adds the token by itself only where the form has no action attribute.
        var pages = portal.Services.GetRequiredService<IWebHostEnvironment>().ContentRootPath;
        var bare = Directory.EnumerateFiles(Path.Combine(pages, "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "<form[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(form => (file, form.Value)))
            .Where(form => form.Value.Contains("method=\"post\"", StringComparison.Ordinal)
                && form.Value.Contains(" action=", StringComparison.Ordinal)
                && !form.Value.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal))
            .Select(form => $"{Path.GetFileName(form.file)}: {form.Value}");

        bare.Should().BeEmpty();
    }
}
