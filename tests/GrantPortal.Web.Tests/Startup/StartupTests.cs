using System.Net;
using System.Net.Sockets;
using GrantPortal.Web.Database;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Startup;

public sealed class StartupTests(PortalServer server)
{
    [Fact]
    public async Task A_busy_port_ends_start_up_with_one_line_that_says_what_to_do()
    {
        using var busy = new TcpListener(IPAddress.Loopback, 0);
        busy.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)busy.LocalEndpoint).Port}";
        var (exitCode, output, errors) = await PortalProgram.RunAsync(await server.NewDatabaseAsync(), "--urls", address);

        exitCode.Should().Be(1);
        output.Should().BeEmpty();
        errors.Should().Contain(address).And.Contain("--urls").And.NotContain("\n");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_ends_start_up_with_one_line()
    {
        var file = Path.GetTempFileName();
        var (exitCode, _, errors) = await PortalProgram.RunAsync(connections: null, "--Portal:DataFolder", file);
        File.Delete(file);
        exitCode.Should().Be(1);
        errors.Should().Contain(file).And.Contain("Portal__DataFolder").And.NotContain("\n");
    }

    [Fact]
    public async Task A_time_that_cannot_be_read_ends_start_up_with_one_line()
    {
        var (exitCode, _, errors) = await PortalProgram.RunAsync(await server.NewDatabaseAsync(), "--Portal:Now", "i morgen");
        exitCode.Should().Be(1);
        errors.Should().Contain("i morgen").And.NotContain("\n");
    }

    [Fact]
    public async Task A_superuser_is_refused_in_production()
    {
        var superuser = new DatabaseConnections(server.Administration, Owner: null);
        var (exitCode, _, errors) = await PortalProgram.RunAsync(superuser, "--environment", "Production", "--urls", "http://127.0.0.1:0");
        exitCode.Should().Be(1);
        errors.Should().Contain("superuser").And.NotContain("\n");
    }
}
