using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;

namespace GrantPortal.Web.Jobs;

/// <summary>Takes a job from where it stands to its end, one item and one transaction at a time, each in a scope of the owner's.</summary>
internal sealed class JobRunner(IServiceScopeFactory scopes, ILogger<JobRunner> logger)
{
    private static readonly Text Unexpected = new(
        "Noe gikk galt hos oss. Prøv igjen, og ta kontakt med oss om det skjer på nytt.",
        "Noko gjekk gale hos oss. Prøv igjen, og ta kontakt med oss om det skjer på nytt.");

    /// <summary>Runs the job until it ends. A database that goes away, or a portal that is stopped, leaves it where it is, to be taken up again.</summary>
    public async Task RunAsync(Id<Job> id, CancellationToken stop)
    {
        try
        {
            if (await StepAsync(id, BeginAsync, stop))
            {
                while (await StepAsync(id, DoNextAsync, stop))
                {
                    // One item after the other.
                }
            }
        }
        catch (Exception failure) when (!stop.IsCancellationRequested && !DatabaseAway.IsCauseOf(failure))
        {
            logger.LogError(failure, "Job {Job} failed", id);
            await StepAsync(id, scope => scope.FailAsync(Refusal.Of(failure)?.Sentence ?? Unexpected), stop);
        }
    }

    /// <summary>Does something with the job in a scope and a transaction of its own.</summary>
    /// <returns>True when there is more to do.</returns>
    private async Task<bool> StepAsync(Id<Job> id, Func<JobScope, Task<bool>> step, CancellationToken stop)
    {
        await using var scope = await JobScope.OpenAsync(scopes, id, stop);
        if (scope is null)
        {
            return false;
        }

        Speech.Speak(scope.Job.Language);
        return await step(scope);
    }

    private static async Task<bool> BeginAsync(JobScope scope)
    {
        if (scope.Job.Status is JobStatus.CancelRequested)
        {
            await scope.StopAsync();
            return false;
        }

        await scope.StartAsync();
        return true;
    }

    private async Task<bool> DoNextAsync(JobScope scope)
    {
        if (scope.Job.Status is JobStatus.CancelRequested)
        {
            await scope.StopAsync();
            return false;
        }

        if (await scope.NextAsync() is not { } item)
        {
            await scope.CompleteAsync();
            return false;
        }

        try
        {
            await scope.DoAsync(item);
        }
        catch (Exception failure) when (!scope.Stop.IsCancellationRequested && !DatabaseAway.IsCauseOf(failure))
        {
            var refusal = Refusal.Of(failure);
            if (refusal is null)
            {
                logger.LogError(failure, "Item {Number} of job {Job} failed", item.Number, scope.Job.Id);
            }

            await scope.ForgetAsync();
            await RefuseAsync(scope.Job.Id, item.Number, refusal?.Sentence ?? Unexpected, scope.Stop);
        }

        return true;
    }

    private Task<bool> RefuseAsync(Id<Job> id, int number, Text reason, CancellationToken stop) => StepAsync(id, async scope =>
    {
        if (await scope.NextAsync() is { } item && item.Number == number)
        {
            await scope.RecordAsync(item, ItemOutcome.Refused(reason));
        }

        return true;
    }, stop);
}
