namespace GrantPortal.Web.Exports;

/// <summary>A kind of file that a list can be fetched as.</summary>
public enum ExportFormat
{
    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>UTF-8 with BOM and semicolons, as spreadsheets in Norwegian read it.</summary>
    Csv,
}

/// <summary>How an address asks for a file.</summary>
public static class ExportFormats
{
    /// <summary>The query that asks for it: <c>/saker?format=xlsx</c>.</summary>
    public const string Query = "format";

    /// <summary>Reads the query; null is the page.</summary>
    public static ExportFormat? Read(string? format) => format switch
    {
        "xlsx" => ExportFormat.Xlsx,
        "csv" => ExportFormat.Csv,
        _ => null,
    };

    public static string Extension(this ExportFormat format) => format is ExportFormat.Xlsx ? "xlsx" : "csv";

    public static string ContentType(this ExportFormat format) => format is ExportFormat.Xlsx
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "text/csv; charset=utf-8";
}
