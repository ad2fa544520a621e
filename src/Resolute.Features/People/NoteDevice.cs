using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.People;

/// <summary>The installation notes when a signed-in device was last seen. It is no deed of anybody, and the journal does not tell it.</summary>
public sealed class NoteDevice(VisibleStore store) : IUseCase<NoteDevice.Request, bool>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Installation;

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <summary>The device.</summary>
    public sealed record Request(DeviceId Device);

    /// <summary>Whether it is still signed in.</summary>
    public async Task<Ruling<bool>> Run(Request request, Act act, CancellationToken cancellation)
    {
        if (await store.Entries.Device(request.Device, cancellation) is not { } device)
            return false;

        device.See(act.Now);
        return true;
    }
}
