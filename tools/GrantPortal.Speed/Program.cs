// Prints how fast the portal is: dotnet run -c Release --project tools/GrantPortal.Speed -- worklists [FOLDER] | workbooks
using System.Globalization;
using GrantPortal.Speed;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["worklists"] or ["worklists", _]:
        await Worklists.MeasureAsync(args.ElementAtOrDefault(1));
        return 0;
    case ["workbooks"]:
        await Workbooks.MeasureAsync();
        return 0;
    case ["workbooks", var folder]:
        Workbooks.ReadAll(folder);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Say what to measure: worklists [FOLDER], or workbooks.");
        return 64;
}
