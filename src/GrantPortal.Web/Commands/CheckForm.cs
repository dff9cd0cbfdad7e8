using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel;

namespace GrantPortal.Web.Commands;

/// <summary><c>check-form</c>: what <c>/skjemakontroll</c> says, for machines. Wants no database: a workbook carries its form.</summary>
internal sealed class CheckForm : ICommand
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "check-form";

    public string Summary => "checks filled-in workbooks by the form that they carry";

    public string Usage =>
        """
        Usage: check-form FILE… [--format text|json]

        text (the default) is for people. json is one line for each file:
          {"file","verdict":"clean|faults|refused","reason","fields":{NAME:value},"findings":[{"severity":"error|warning","sheet","cell","field","code","message"}]}
        A value is a whole number, a text, a date yyyy-MM-dd, the key of a choice (several with commas), or null when it is blank; one that cannot be read is absent and has a finding.
        Exit code: 0 all clean (warnings allowed), 1 any with faults, 2 any refused, 64 wrong use or no such file.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var read = Arguments.Read(Name, arguments, "format");
        var format = read.Find("format") ?? "text";
        if (format is not ("text" or "json") || read.Rest.Count == 0)
        {
            throw new WrongUse("check-form wants at least one file, and --format text or json. See check-form --help.");
        }

        if (read.Rest.FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            throw new WrongUse($"There is no file '{missing}'.");
        }

        var verdict = Verdict.Clean;
        foreach (var file in read.Rest)
        {
            var check = CheckedForm.Of(await File.ReadAllBytesAsync(file));
            verdict = (Verdict)Math.Max((int)verdict, (int)check.Verdict);
            Console.WriteLine(format == "json" ? AsJson(file, check) : AsText(file, check));
        }

        return (int)verdict;
    }

    private static string Said(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static Language LanguageOf(CheckedForm check) => check.Read?.Identity.Language ?? Language.Bokmal;

    private static string AsText(string file, CheckedForm check)
    {
        var language = LanguageOf(check);
        IEnumerable<string> lines =
        [
            $"{file}: {Said(check.Verdict)}{(check.Refusal is { } refusal ? $" ({refusal.Reason.In(language)})" : string.Empty)}",
            .. check.Findings.Select(finding => $"  {finding.Severity.ToString().ToLowerInvariant()} {(finding.Sheet is null ? finding.Field : $"{finding.Sheet}!{finding.Cell}")}: {finding.Message.In(language)} [{finding.Code}]"),
        ];
        return string.Join('\n', lines);
    }

    private static string AsJson(string file, CheckedForm check)
    {
        var language = LanguageOf(check);
        return new JsonObject
        {
            ["file"] = file,
            ["verdict"] = Said(check.Verdict),
            ["reason"] = check.Refusal?.Reason.In(language),
            ["fields"] = Fields(check),
            ["findings"] = new JsonArray([.. check.Findings.Select(finding => new JsonObject
            {
                ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
                ["sheet"] = finding.Sheet,
                ["cell"] = finding.Cell,
                ["field"] = finding.Field.Length == 0 ? null : finding.Field,
                ["code"] = finding.Code,
                ["message"] = finding.Message.In(language),
            })]),
        }.ToJsonString(Json);
    }

    private static JsonObject Fields(CheckedForm check)
    {
        var fields = new JsonObject();
        if (check.Read is not { } read)
        {
            return fields;
        }

        foreach (var field in read.Form.FieldsFor(read.Answers).Where(field => !read.Unread.Contains(field.Name)))
        {
            var kept = read.Answers[field.Name];
            if (FieldReader.Fault(field, kept) is null or { Code: "field.length" })
            {
                fields[field.Name] = kept is null ? null : field.IsNumber ? JsonValue.Create(long.Parse(kept, CultureInfo.InvariantCulture)) : JsonValue.Create(kept);
            }
        }

        return fields;
    }
}
