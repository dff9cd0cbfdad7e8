using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>A file that is not read at all: why, and what to send instead.</summary>
/// <param name="code">For machines: <c>file.pdf</c>.</param>
/// <param name="reason">For people.</param>
public sealed class WorkbookRefused(string code, Text reason) : Exception(reason.Nb)
{
    public string Code => code;

    public Text Reason => reason;
}
