using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

/// <summary>Marks a table that the web role may only add to and read: what is written there stays.</summary>
internal static class AppendOnly
{
    private const string Annotation = "Portal:AppendOnly";

    public static void IsAppendOnly<T>(this EntityTypeBuilder<T> builder)
        where T : class =>
        builder.HasAnnotation(Annotation, true);

    public static bool IsAppendOnly(this IReadOnlyEntityType entity) => entity.FindAnnotation(Annotation) is not null;
}
