using Resolute.Model.People;

namespace Resolute.Features.People;

/// <summary>
/// Whether the server was started as a demonstration. Only there do its invented persons come in; elsewhere, as where a demonstration's records were
/// restored, moved or served as real ones, nothing that they have lets anybody in: no button, passkey, token or signed-in browser.
/// </summary>
public sealed record Demonstration(bool IsOn)
{
    /// <summary>Whether a person may come in here at all.</summary>
    internal bool Admits(Account person) => IsOn || !person.IsDemo;
}
