using Resolute.Text.Rulings;

namespace Resolute.Store.Keeping;

/// <summary>Met in the midst of streaming: the archive is not what it says. Whoever opened the archive answers with the refusal.</summary>
public sealed class BrokenArchiveException(Refusal refusal) : Exception($"The archive cannot be used: {refusal.Code}.")
{
    /// <summary>Why, for people.</summary>
    public Refusal Refusal { get; } = refusal;

    internal static BrokenArchiveException Because(string code, params IReadOnlyList<object> arguments) => new(new Refusal(code, null, arguments));
}
