using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace GrantPortal.Web.Database;

/// <summary>Tables, columns, keys and indexes in snake_case, so that nobody has to quote a name in SQL. A name given by hand is only lower-cased.</summary>
internal sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var entities = modelBuilder.Metadata.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).ToList();
        foreach (var entity in entities)
        {
            NameColumns(entity);
        }

        foreach (var entity in entities.Where(entity => entity.BaseType is null && entity.GetTableName() is not null))
        {
            entity.SetTableName(From(entity.GetTableName()!));
        }

        foreach (var entity in entities)
        {
            NameConstraints(entity);
        }
    }

    /// <summary><c>LetterLanguage</c> and <c>Letter_Language</c> become <c>letter_language</c>; <c>PDFHash</c> becomes <c>pdf_hash</c>.</summary>
    internal static string From(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && snake.Length > 0 && snake[^1] != '_')
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }

    private static void NameColumns(IConventionEntityType entity)
    {
        if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
        {
            return;
        }

        foreach (var property in PropertiesIn(entity))
        {
            if (property.GetColumnName(table) is { } column)
            {
                property.SetColumnName(From(column));
            }
        }
    }

    private static IEnumerable<IConventionProperty> PropertiesIn(IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties()
            .Where(complex => !complex.ComplexType.IsMappedToJson())
            .SelectMany(complex => PropertiesIn(complex.ComplexType)));

    private static void NameConstraints(IConventionEntityType entity)
    {
        foreach (var key in entity.GetDeclaredKeys().Where(key => key.GetName() is not null))
        {
            key.SetName(From(key.GetName()!));
        }

        foreach (var foreignKey in entity.GetDeclaredForeignKeys().Where(foreignKey => foreignKey.GetConstraintName() is not null))
        {
            foreignKey.SetConstraintName(From(foreignKey.GetConstraintName()!));
        }

        foreach (var index in entity.GetDeclaredIndexes().Where(index => index.GetDatabaseName() is not null))
        {
            index.SetDatabaseName(From(index.GetDatabaseName()!));
        }
    }
}
