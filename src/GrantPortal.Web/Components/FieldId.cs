using Microsoft.AspNetCore.Mvc.Rendering;

namespace GrantPortal.Web.Components;

/// <summary>The id of the field with a name, so that the error summary, the label and the field agree: <c>Input.Title</c> is <c>Input_Title</c>.</summary>
public static class FieldId
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>The id of one choice of a field; the first choice has the field's own, so that the error summary leads to it.</summary>
    public static string Of(string name, int choice) => choice == 0 ? Of(name) : $"{Of(name)}-{choice}";
}
