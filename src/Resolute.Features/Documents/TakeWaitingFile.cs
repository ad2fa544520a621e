using Resolute.Features.Running;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A file of an intake is taken in, as the person who sent it would take it in alone; a refusal is kept with the file and the rest goes on.</summary>
public sealed class TakeWaitingFile(VisibleStore store) : IUseCase<TakeWaitingFile.Request, TakeWaitingFile.Settled>, IPrepared<TakeWaitingFile.Request>
{
    /// <summary>The name of its job.</summary>
    public const string Job = "take-waiting-file";

    private byte[] _bytes = [];
    private Reading? _reading;
    private Refusal? _refusal;

    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <summary>Which file of which intake.</summary>
    public sealed record Request(Guid Intake, int Ordinal);

    /// <summary>What came of it: the slug of its document, or the code of the refusal.</summary>
    public sealed record Settled(string? Slug, string? Refused);

    /// <summary>Reads the kept file, before any record is held.</summary>
    public async Task<Ruling<string>> Prepare(Request request, CancellationToken cancellation)
    {
        if (await store.Intakes.File(new IntakeId(request.Intake), request.Ordinal, cancellation) is not { IsWaiting: true } file)
            return "";
        if (await store.Documents.OfFile(file.Sha256, cancellation) is not null)
            return file.Sha256;

        using var bytes = new MemoryStream();
        await foreach (var chunk in store.Files.Read(file.Sha256, cancellation))
            await bytes.WriteAsync(chunk, cancellation);
        _bytes = bytes.ToArray();
        if (!(await FileReading.Of(_bytes, Language.Unknown, cancellation)).IsRefused(out _refusal, out var read))
            _reading = read.Reading;
        return file.Sha256;
    }

    /// <inheritdoc/>
    public async Task<Ruling<Settled>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Intakes.File(new IntakeId(request.Intake), request.Ordinal, cancellation) is not { IsWaiting: true } file)
            return new Settled(null, null);

        var intake = (await store.Intakes.Find(act.Actor, file.IntakeId, cancellation))!;
        if (intake.By is { } sender)
        {
            // Sent by a person, so told of a person: and only while that person may still do it.
            if (
                await store.People.Actor(sender, GenevaDay.Of(act.Now), cancellation) is not { } person
                || Refusals.Of(person, ImportDocument.Needs) is not null
            )
                return await Refused(file, new Refusal("not-permitted"), act, cancellation);
            act.Became(person);
        }

        if (_refusal is not null)
            return await Refused(file, _refusal, act, cancellation);

        var taken = new TakenFile(file.Path, file.Sha256);
        var ruling = await TakenIn.Of(store, taken, () => new MemoryStream(_bytes), _reading, intake.Standing, act, cancellation);
        if (ruling.IsRefused(out var refusal, out var one))
            return await Refused(file, refusal, act, cancellation);

        file.Become(one.Document.Id, one.Arrival, act.Now);
        return new Settled(one.Document.Slug, null);
    }

    private async Task<Settled> Refused(IntakeFile file, Refusal refusal, Act act, CancellationToken cancellation)
    {
        await store.Files.Forget(file.Sha256, cancellation);
        file.Refuse(refusal, act.Now);
        return new Settled(null, refusal.Code);
    }
}
