using System.Net;
using System.Text.Json;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.FormChecks;

/// <summary>The public page and the command: the same workbook, the same findings.</summary>
public sealed class TwoDoorsTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Broken = "kompetanse.kurs.nye";

    [Fact]
    [Requirement("KI-81")]
    [Requirement("KIR-22")]
    public async Task The_page_and_the_command_say_the_same()
    {
        using var anybody = portal.Visitor();
        foreach (var file in new[]
        {
            Forms.Bytes(Forms.Application, Forms.Filled),
            Package.Open(Forms.Bytes(Forms.Application, Forms.Filled)).Put(Broken, "14,4", "inlineStr").Put("kompetanse.abc.personer", "#REF!", "e").Save(),
            Package.Open(Forms.Bytes(Forms.Report, FilledReport.Answers(Forms.Report))).Put("kompetanse.ialt.brukt", "1").Save(),
            "%PDF-1.7"u8.ToArray(),
        })
        {
            var (exitCode, json) = await CheckAsync(file);
            var page = await (await anybody.GetAsync("/skjemakontroll")).SubmitAsync("Kontroller skjemaet", ("file", new Attachment("skjema.xlsx", file)));

            page.Status.Should().Be(HttpStatusCode.OK);
            var findings = json.GetProperty("findings").EnumerateArray().ToList();
            page.Html.QuerySelectorAll("main tbody tr").Select(row => string.Join('|', row.Children.Where((_, place) => place != 2).Select(cell => cell.TextContent))).Should().BeEquivalentTo(
                findings.Select(finding => $"{finding.GetProperty("sheet").GetString()}|{finding.GetProperty("cell").GetString()}|{finding.GetProperty("message").GetString()}"));
            exitCode.Should().Be(json.GetProperty("verdict").GetString() switch { "clean" => 0, "faults" => 1, _ => 2 });
            if (json.GetProperty("reason").GetString() is { } reason)
            {
                page.Text.Should().Contain(reason);
            }
        }
    }

    [Fact]
    public async Task The_command_answers_with_values_and_says_nothing_of_what_cannot_be_read()
    {
        var (exitCode, json) = await CheckAsync(Package.Open(Forms.Bytes(Forms.Application, Forms.Filled)).Put(Broken, "14,4", "inlineStr").Put("ekstra.1", "1. mars 2026", "inlineStr").Save());

        exitCode.Should().Be(1);
        var fields = json.GetProperty("fields");
        fields.GetProperty("kompetanse.bachelor.nye").GetInt64().Should().Be(240_000);
        fields.GetProperty("soker.stilling").GetString().Should().Be("Rådgiver");
        fields.GetProperty("ekstra.1").GetString().Should().Be("2026-03-01");
        fields.GetProperty("innovasjon.p1.ny").GetString().Should().Be("ny");
        fields.GetProperty("kompetanse.kurs.personer").ValueKind.Should().Be(JsonValueKind.Null);
        fields.TryGetProperty(Broken, out _).Should().BeFalse();
        var finding = json.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("field").GetString() == Broken);
        (finding.GetProperty("severity").GetString(), finding.GetProperty("sheet").GetString(), finding.GetProperty("code").GetString()).Should().Be(("error", "Kompetanse", "field.kroner"));
    }

    [Fact]
    public async Task A_form_is_exported_and_the_open_calls_are_listed_from_the_command_line()
    {
        var calls = await PortalProgram.RunAsync(portal.Connections, "calls");
        calls.Output.Split(Environment.NewLine).Should().Equal("bu-2027", "ki-2027", "lsv-2027", "nav-2027", "rus-2027");
        var file = Path.Combine(Directory.CreateTempSubdirectory("skjema").FullName, "lom.xlsx");

        var (exitCode, output, errors) = await PortalProgram.RunAsync(portal.Connections, "export-form", "--call", "ki-2027", "--applicant", "kommune:3434", "--language", "nn", "--out", file);
        (exitCode, output, errors).Should().Be((0, file, string.Empty));
        var package = Package.Open(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        package.Root("xl/workbook.xml").Descendants(Package.Main + "sheet").Select(sheet => (string?)sheet.Attribute("name")).Should().Contain("Rettleiing");

        foreach (var wrong in new string[][] { ["--call", "ki-1999", "--applicant", "3434", "--out", file], ["--call", "ki-2027", "--applicant", "9999", "--out", file], ["--call", "ki-2027", "--applicant", "3434"], ["--farge", "blå"], ["--call", "ki-2027", "--applicant", "nav:0502", "--out", file] })
        {
            (await PortalProgram.RunAsync(portal.Connections, ["export-form", .. wrong])).ExitCode.Should().Be(64);
        }

        (await PortalProgram.RunAsync(null, "check-form", "finnes-ikke.xlsx")).ExitCode.Should().Be(64);
        (await PortalProgram.RunAsync(portal.Connections, "export-form", "--call", "ki-2027", "--applicant", "fylke:34", "--form", "report", "--out", file)).ExitCode.Should().Be(0);
        (await PortalProgram.RunAsync(null, "check-form", file)).ExitCode.Should().Be(1, "nothing is filled in");
    }

    [Fact]
    public async Task A_report_comes_with_the_projects_that_were_granted_money()
    {
        var (code, granted) = await portal.WithDatabaseAsync(async db =>
        {
            var line = await db.Decisions.SelectMany(decision => decision.Lines, (decision, line) => new { decision.ApplicationId, line.Part, line.Key, line.Granted }).FirstAsync(line => line.Part == "innovasjon" && line.Granted != Kroner.Zero);
            var application = await db.Applications.Include(each => each.Versions).SingleAsync(each => each.Id == line.ApplicationId);
            var applicant = await db.Organisations.SingleAsync(each => each.Id == application.ApplicantId);
            var call = await db.Calls.SingleAsync(each => each.Id == application.CallId);
            return ((call.Key, $"{applicant.Kind.Slug()}:{applicant.Code}"), (line.Key, application.SentVersion!.Answers[$"{line.Key}.tittel"]));
        });
        var file = Path.Combine(Directory.CreateTempSubdirectory("skjema").FullName, "rapport.xlsx");

        var exported = await PortalProgram.RunAsync(portal.Connections, "export-form", "--call", code.Key, "--applicant", code.Item2, "--form", "report", "--out", file);

        exported.ExitCode.Should().Be(0, exported.Errors);
        CheckedForm.Of(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Read!.Answers[$"{granted.Key}.tittel"].Should().Be(granted.Item2);
    }

    private static async Task<(int ExitCode, JsonElement Json)> CheckAsync(byte[] file)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("skjema").FullName, "skjema.xlsx");
        await File.WriteAllBytesAsync(path, file);
        var (exitCode, output, _) = await PortalProgram.RunAsync(null, "check-form", path, "--format", "json");
        return (exitCode, JsonDocument.Parse(output).RootElement.Clone());
    }
}
