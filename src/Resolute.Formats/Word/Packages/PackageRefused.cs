using Resolute.Text.Rulings;

namespace Resolute.Formats.Word.Packages;

/// <summary>Ends the reading of a file from inside a stream or a part; it never leaves this folder's door.</summary>
internal sealed class PackageRefused(Refusal refusal) : Exception
{
    public Refusal Refusal { get; } = refusal;
}
