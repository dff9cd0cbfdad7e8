using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Commands;

/// <summary><c>export-form</c>: an applicant's form as a workbook. Creates nothing in the portal.</summary>
internal sealed class ExportForm : ICommand
{
    public string Name => "export-form";

    public string Summary => "writes an applicant's form as a workbook";

    public string Usage =>
        """
        Usage: export-form --call KEY --applicant UNIT [--form application|report] [--language nb|nn] --out FILE

        UNIT is kommune:3407 (or bare 3407), bydel:030105, fylke:34 or nav:0502. The workbook has the applicant's draft if there is one, else the form with what is known of the applicant.
        Exit code: 0 written, 1 not done, 64 wrong use.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var read = Arguments.Read(Name, arguments, "call", "applicant", "form", "language", "out");
        if (read.Rest.Count > 0)
        {
            throw new WrongUse($"export-form does not know what to do with '{read.Rest[0]}'.");
        }

        var (key, unit, file) = (read.Demand(Name, "call"), read.Demand(Name, "applicant"), read.Demand(Name, "out"));
        var language = Speech.Read(read.Find("language") ?? "nb") ?? throw new WrongUse("--language is nb or nn.");
        var kind = read.Find("form") switch
        {
            null or "application" => FormKind.Application,
            "report" => FormKind.Report,
            var other => throw new WrongUse($"--form is application or report, not '{other}'."),
        };
        var (organisationKind, code) = ReadUnit(unit);

        await using var database = await CommandDatabase.OpenAsync();
        await using var db = database.Connect();
        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).SingleOrDefaultAsync(each => each.Key == key && each.PublishedAt != null)
            ?? throw new WrongUse($"There is no announced call '{key}'. The open ones: calls.");
        var applicant = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(each => each.Kind == organisationKind && each.Code == code)
            ?? throw new WrongUse($"There is no applicant '{unit}'.");
        if (!SchemeCatalogue.Portal[call.Scheme].MayApply(applicant.Kind, call.Content))
        {
            throw new WrongUse($"{applicant.Name} cannot apply in '{key}'.");
        }

        await File.WriteAllBytesAsync(file, FormWorkbookWriter.Write(await ApplicantWorkbook.OfAsync(db, call, applicant, application: null, kind, language, CancellationToken.None)));
        Console.WriteLine(file);
        return 0;
    }

    private static (OrganisationKind Kind, string Code) ReadUnit(string unit)
    {
        if (unit is { Length: 4 } && unit.All(char.IsAsciiDigit))
        {
            return (OrganisationKind.Municipality, unit);
        }

        return ApplicantUnit.Read(unit) ?? throw new WrongUse($"'{unit}' is no applicant. Write kommune:3407, bydel:030105, fylke:34 or nav:0502.");
    }
}
