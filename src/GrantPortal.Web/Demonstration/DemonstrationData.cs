using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Demonstration;

/// <summary>The demonstration's data, relative to today and built by the domain's own verbs, so that every case stands where somebody could have brought it.</summary>
public static class DemonstrationData
{
    /// <summary>Loads what is not there yet: organisations, personas, the round of 2020, the year before the open call, and the open call. Run again, it changes nothing.</summary>
    /// <param name="db">The database.</param>
    /// <param name="now">Today, in UTC.</param>
    /// <param name="cancellation">Gives up; each round is in the database whole or not at all.</param>
    public static async Task LoadAsync(PortalDb db, DateTimeOffset now, CancellationToken cancellation = default)
    {
        await ReferenceOrganisations.LoadAsync(db, now, cancellation);
        await Personas.LoadAsync(db, now, cancellation);
        if (await db.Calls.AnyAsync(call => call.Scheme == "ki", cancellation))
        {
            return;
        }

        await using var all = await db.Database.BeginTransactionAsync(cancellation);
        var cast = await Cast.GatherAsync(db, now, cancellation);
        await RoundOf2020.LoadAsync(db, cast, cancellation);
        var yearBefore = await EarlierRound.LoadAsync(db, cast, OpenRound.YearAt(now) - 1, cancellation);
        var opened = await new OpenRound(now).LoadAsync(db, cast, yearBefore, cancellation);
        await Surroundings.LoadAsync(db, cast, opened, now, cancellation);
        await NavRounds.LoadAsync(db, cast, now, cancellation);
        await LongTermRounds.LoadAsync(db, cast, now, cancellation);
        await SubstanceUseRounds.LoadAsync(db, cast, now, cancellation);
        await all.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
    }
}
