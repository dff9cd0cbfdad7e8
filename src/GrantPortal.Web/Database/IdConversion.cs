using GrantPortal.Domain.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GrantPortal.Web.Database;

/// <summary>An <see cref="Id{T}"/> is a uuid column.</summary>
internal sealed class IdConversion<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

/// <summary>Registers the conversion for every id that the domain holds.</summary>
internal static class IdConversion
{
    public static void AddTo(ModelConfigurationBuilder configuration)
    {
        var owners = typeof(Id<>).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            .Select(type => type.GetGenericArguments()[0])
            .Where(owner => !owner.IsGenericParameter)
            .Distinct();
        foreach (var owner in owners)
        {
            configuration.Properties(typeof(Id<>).MakeGenericType(owner))
                .HaveConversion(typeof(IdConversion<>).MakeGenericType(owner));
        }
    }
}
