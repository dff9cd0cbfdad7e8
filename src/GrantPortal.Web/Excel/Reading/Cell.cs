namespace GrantPortal.Web.Excel.Reading;

/// <summary>A cell as the file has it.</summary>
/// <param name="Kind">What its value is.</param>
/// <param name="Value">The number in invariant form, the text, or the error's name.</param>
/// <param name="Format">What its number format shows.</param>
/// <param name="HasFormula">True when the value was computed when the file was saved.</param>
internal sealed record Cell(CellKind Kind, string Value, NumberKind Format, bool HasFormula)
{
    public bool IsBlank => Value.Length == 0 || string.IsNullOrWhiteSpace(Value);
}

/// <summary>What a cell's value is.</summary>
internal enum CellKind
{
    Number,
    Text,
    Boolean,
    Error,

    /// <summary>A date in ISO 8601, as strict workbooks may have it.</summary>
    Date,

    /// <summary>The place of a text in the workbook's list of texts; never seen outside the reading of a sheet.</summary>
    SharedText,
}

/// <summary>What a number format makes of a number.</summary>
internal enum NumberKind
{
    Plain,
    Percent,
    Date,
}
