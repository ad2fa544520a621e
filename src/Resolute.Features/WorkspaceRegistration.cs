using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Resolute.Features.Outbox;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Features.Search;
using Resolute.Features.Watches;
using Resolute.Store;

namespace Resolute.Features;

/// <summary>How a door opens a workspace.</summary>
/// <param name="Folder">The folder of the SQLite workspace (file resolute.db); used when <paramref name="Connection"/> is null.</param>
/// <param name="Connection">A PostgreSQL connection string.</param>
public sealed record WorkspacePlace(string Folder, string? Connection = null)
{
    /// <summary>Whether a workspace was ever made here, or begun; a database server is asked only when it is opened.</summary>
    public bool IsMade => Connection is not null || IsUnfinished || File.Exists(Path.Combine(Folder, StoreRegistration.FileName));

    /// <summary>Whether restoring or moving a workspace into the folder was cut short; a database server is asked only when it is opened.</summary>
    public bool IsUnfinished => Connection is null && StorePlace.IsUnfinished(Folder);

    /// <summary>Makes a folder inside, for what a door keeps beside the records; a new one is its owner's alone.</summary>
    public DirectoryInfo MakeFolder(string name)
    {
        // Each by itself: the rights of a folder made on the way to another are the system's.
        DataFolder.Make(Folder);
        return DataFolder.Make(Path.Combine(Folder, name));
    }
}

/// <summary>Puts a workspace among a door's parts.</summary>
public static class WorkspaceRegistration
{
    /// <summary>Adds the <see cref="Runner"/>, the <see cref="OutboxWorker"/> and the <see cref="Workspace"/> of a place.</summary>
    public static IServiceCollection AddResolute(this IServiceCollection services, WorkspacePlace place, MailSettings? mail = null)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DataVersion>();
        services.AddSingleton<Runner>();
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton(new MailOut(mail));
        services.TryAddSingleton(new SecretSeal());
        services.TryAddSingleton(new Demonstration(IsOn: false));
        services.AddSingleton<DailyRound>();
        services.AddSingleton<SearchWorkspace>();
        services.AddSingleton<NewsRound>();
        services.AddSingleton<Workspace>();
        return services.AddStore(new StorePlace(place.Folder, place.Connection));
    }
}
