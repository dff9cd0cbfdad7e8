using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;

namespace GrantPortal.Speed;

/// <summary>How fast filled-in forms are read, checked and shown, beside a plain forward-only reading of the same files as the floor, and what memory it takes.</summary>
internal static class Workbooks
{
    private const int Files = 400;
    private const int Times = 60;

    public static async Task MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("grant-portal-workbooks-");
        var clock = Stopwatch.GetTimestamp();
        var forms = Enumerable.Range(0, Files).Select(Form).ToList();
        Console.WriteLine($"{Files} forms written in {Stopwatch.GetElapsedTime(clock).TotalSeconds:0.0} s, {forms.Average(form => form.Length) / 1024:0} kB each.");
        foreach (var (place, form) in forms.Index())
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{place}.xlsx"), form);
        }

        var floor = Median(forms, PlainReading);
        var check = Median(forms, form => CheckedForm.Of(form));
        Console.WriteLine($"One form, median of {Times} after warming up: plain forward-only reading {floor:0.0} ms, read and checked {check:0.0} ms ({check / floor:0.0} times the floor).");
        Console.WriteLine($"The same with the findings marked in it: {Median(forms, form => WorkbookMarker.Mark(form, CheckedForm.Of(form).Findings, Language.Bokmal)):0.0} ms.");
        Console.WriteLine($"One form through /skjemakontroll, read, checked and shown: median {await ShownAsync(forms):0.0} ms.");

        clock = Stopwatch.GetTimestamp();
        Parallel.ForEach(forms, new ParallelOptions { MaxDegreeOfParallelism = 2 }, form => CheckedForm.Of(form));
        Console.WriteLine($"{Files} forms on two threads: {Stopwatch.GetElapsedTime(clock).TotalSeconds:0.0} s.");

        foreach (var (name, file) in HostileFiles.All(forms[0]))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{name}.xlsx"), file);
            clock = Stopwatch.GetTimestamp();
            var verdict = CheckedForm.Of(file);
            Console.WriteLine($"  {name,-40} {file.Length / 1024,6} kB  {Stopwatch.GetElapsedTime(clock).TotalMilliseconds,7:0} ms  {verdict.Verdict.ToString().ToLowerInvariant()} {verdict.Refusal?.Code}");
        }

        using var reader = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GrantPortal.Speed.dll"), "workbooks", folder.FullName]))!;
        await reader.WaitForExitAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Reads every file of a folder, and says what memory that took at most: in a process of its own, which wrote none of them.</summary>
    public static void ReadAll(string folder)
    {
        var files = Directory.GetFiles(folder);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file => CheckedForm.Of(File.ReadAllBytes(file)));
        using var own = Process.GetCurrentProcess();
        Console.WriteLine($"{files.Length} files, the hostile ones among them, read in a process of its own: at most {own.PeakWorkingSet64 / 1024 / 1024} MB.");
    }

    private static byte[] Form(int place)
    {
        var scheme = SchemeCatalogue.Portal["ki"];
        var form = scheme.ApplicationForm("ki-2027", scheme.FirstContent());
        var kommune = Organisation.Register(OrganisationKind.Municipality, "3407", "Gjøvik kommune", number: null, parent: null, office: null, DateTimeOffset.UnixEpoch);
        var projects = place % 4;
        var items = Enumerable.Range(1, projects).Select(number => $"p{number}").ToList();
        var answers = Answers.None.With("innovasjon", string.Join(',', items));
        foreach (var (name, typed) in TypicalCase.At(place, projects, assistance: place % 3 == 0).Typed(kommune, Wording.Of(kommune), items, "01900000-0000-7000-8000-000000000001"))
        {
            answers = form.Find(name, answers) is { } field ? answers.With(name, FieldReader.Normalise(field, typed)) : answers;
        }

        return FormWorkbookWriter.Write(FormWorkbook.For(form, answers, new WorkbookIdentity(form.Call, FormKind.Application, string.Empty, Language.Bokmal) { Unit = "kommune:3407", ApplicantName = kommune.Name }, _ => projects + 1));
    }

    private static double Median(List<byte[]> forms, Action<byte[]> read)
    {
        forms.Take(Times).ToList().ForEach(read);
        var times = forms.Take(Times).Select(form =>
        {
            var clock = Stopwatch.GetTimestamp();
            read(form);
            return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        }).Order().ToList();
        return times[Times / 2];
    }

    private static void PlainReading(byte[] form)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(form), isEditable: false);
        IEnumerable<OpenXmlPart> parts = [.. document.WorkbookPart!.WorksheetParts, document.WorkbookPart.SharedStringTablePart!];
        foreach (var part in parts)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                _ = reader.GetText();
            }
        }
    }

    private static async Task<double> ShownAsync(List<byte[]> forms)
    {
        var folder = Directory.CreateTempSubdirectory("grant-portal-speed-");
        await using var portal = await Serving.StartAsync(folder.FullName);
        using var visitor = new Caseworker(portal.Address);
        return (await visitor.UploadAsync("/skjemakontroll", forms.Take(Times).ToList()))[Times / 2];
    }
}
