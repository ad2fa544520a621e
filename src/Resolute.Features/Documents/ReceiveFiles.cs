using System.Security.Cryptography;
using Resolute.Features.Running;
using Resolute.Formats;
using Resolute.Model.Documents;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Documents;

/// <summary>An officer sends several files or a folder: they are kept at once and taken in one after another, each by a job of its own.</summary>
public sealed class ReceiveFiles(VisibleStore store) : IUseCase<ReceiveFiles.Request, ReceiveFiles.Received>, IPrepared<ReceiveFiles.Request>
{
    private readonly List<(string Path, string Sha256, Stream Content)> _files = [];
    private readonly List<string> _tooLarge = [];
    private int _leftAside;

    /// <inheritdoc/>
    public static Permission Needs => Permission.ImportDocuments;

    /// <summary>Files that came at once.</summary>
    /// <param name="Files">The files; hidden and temporary ones are left out.</param>
    /// <param name="Standing">What the officer says the texts are; null lets each reading decide.</param>
    public sealed record Request(IReadOnlyList<SentFile> Files, Standing? Standing = null);

    /// <summary>One file as it was sent.</summary>
    /// <param name="Path">Its name with its folders, as the sender's machine named it.</param>
    /// <param name="Content">Its bytes; read more than once.</param>
    public sealed record SentFile(string Path, Stream Content);

    /// <summary>What was received.</summary>
    /// <param name="Intake">The intake: /documents/intakes/ID.</param>
    /// <param name="Files">How many files are to be taken in.</param>
    /// <param name="LeftAside">How many were left out.</param>
    public sealed record Received(Guid Intake, int Files, int LeftAside);

    /// <summary>Hashes the files, before any record is held.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        foreach (var file in request.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (LeftAside.Is(file.Path))
                _leftAside++;
            else if (file.Content.Length > FileContent.Limit)
                _tooLarge.Add(file.Path);
            else
                _files.Add((file.Path, Convert.ToHexStringLower(await SHA256.HashDataAsync(file.Content, cancellation)), file.Content));
        }

        return string.Join(' ', _files.Select(file => file.Sha256));
    }

    /// <inheritdoc/>
    public async Task<Ruling<Received>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (Intake.Receive(_files.Count + _tooLarge.Count, _leftAside, request.Standing, act.Actor, act.Now).IsRefused(out var refusal, out var intake))
            return refusal;

        var rows = new List<IntakeFile>();
        foreach (var (path, sha256, content) in _files)
        {
            content.Position = 0;
            await store.Files.Keep(sha256, content, cancellation);
            var job = act.Then(TakeWaitingFile.Job, new TakeWaitingFile.Request(intake.Id.Value, rows.Count + 1), rows.Count);
            rows.Add(new IntakeFile(intake.Id, rows.Count + 1, path, sha256, job));
        }

        foreach (var path in _tooLarge)
        {
            var row = new IntakeFile(intake.Id, rows.Count + 1, path, "", Guid.Empty);
            row.Refuse(new Refusal("file-too-large", null, FileContent.Limit / (1024 * 1024)), act.Now);
            rows.Add(row);
        }

        store.Intakes.Add(intake, rows);
        act.Did(Verb.Received, NounRef.Of(intake.Id));
        return new Received(intake.Id.Value, rows.Count, intake.LeftAside);
    }
}
