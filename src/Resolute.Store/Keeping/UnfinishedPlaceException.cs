using Resolute.Text.Rulings;

namespace Resolute.Store.Keeping;

/// <summary>A workspace was to be opened at a place where one was left half filled.</summary>
public sealed class UnfinishedPlaceException() : Exception("This workspace is not whole: its restoring or moving was cut short.")
{
    /// <summary>The same for people.</summary>
    public static Refusal Refusal { get; } = new("place-unfinished");
}
