using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Commands;

public sealed class CommandLineTests(PortalServer server)
{
    [Fact]
    public async Task Migrate_brings_the_given_database_up_to_date_and_answers_on_stdout_alone()
    {
        var (exitCode, output, errors) = await PortalProgram.RunAsync(await server.NewDatabaseAsync(), "migrate");
        exitCode.Should().Be(0);
        output.Should().Be("The database is up to date.");
        errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("migrate", "--help")]
    public async Task Help_tells_how_a_command_is_used(params string[] arguments)
    {
        var (exitCode, output, _) = await PortalProgram.RunAsync(connections: null, arguments);
        exitCode.Should().Be(0);
        output.Should().Contain("Usage:").And.Contain("migrate");
    }

    [Theory]
    [InlineData("migrat")]
    [InlineData("migrate", "everything")]
    public async Task Wrong_use_exits_with_64_and_one_line_on_stderr(params string[] arguments)
    {
        var (exitCode, output, errors) = await PortalProgram.RunAsync(connections: null, arguments);
        exitCode.Should().Be(64);
        output.Should().BeEmpty();
        errors.Should().NotBeEmpty().And.NotContain("\n");
    }
}
