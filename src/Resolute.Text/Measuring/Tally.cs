namespace Resolute.Text.Measuring;

/// <summary>Counts claims of one kind.</summary>
internal sealed class Tally
{
    private int _gold;
    private int _read;
    private int _agreed;

    public void Add(bool isStated, bool isRead, bool isSame)
    {
        _gold += isStated ? 1 : 0;
        _read += isRead ? 1 : 0;
        _agreed += isStated && isRead && isSame ? 1 : 0;
    }

    public ClaimAccuracy Of(ClaimKind kind) => new(kind, _gold, _read, _agreed);
}
