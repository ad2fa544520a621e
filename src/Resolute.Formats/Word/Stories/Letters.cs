namespace Resolute.Formats.Word.Stories;

/// <summary>Letters that grow.</summary>
internal sealed class Letters
{
    private char[] _room = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _room.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> words)
    {
        if (Length + words.Length > _room.Length)
            Array.Resize(ref _room, Math.Max(_room.Length * 2, Length + words.Length));
        words.CopyTo(_room.AsSpan(Length));
        Length += words.Length;
    }

    public void Append(char letter) => Append(new ReadOnlySpan<char>(in letter));

    public override string ToString() => new(_room, 0, Length);
}
