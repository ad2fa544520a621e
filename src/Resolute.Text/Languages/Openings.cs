namespace Resolute.Text.Languages;

/// <summary>
/// With which two letters the phrases of tables begin. A place whose opening is not held begins no phrase; one that is held may begin one: of each
/// letter only the last six bits are kept, so that a table takes 64 words.
/// </summary>
internal sealed class Openings
{
    private const int Bits = 6;
    private const int Kept = (1 << Bits) - 1;
    private readonly ulong[] _seconds = new ulong[1 << Bits];

    /// <summary>What the phrases of any of these tables begin with.</summary>
    public static Openings Of(params IEnumerable<Openings> tables)
    {
        var all = new Openings();
        foreach (var table in tables)
            for (var first = 0; first < all._seconds.Length; first++)
                all._seconds[first] |= table._seconds[first];
        return all;
    }

    /// <summary>Two letters as one figure; a gap or a vowel mark behind the first may stand before any second.</summary>
    public static ushort Code(char first, char second) =>
        (ushort)(((first & Kept) << Bits) | ((Plain.IsVowelMark(second) || second == Plain.Gap ? Plain.Gap : second) & Kept));

    /// <summary>Whether only its second letter itself may stand behind a phrase's first, but for gaps and vowel marks.</summary>
    public static bool IsTold(string phrase) => phrase.Length > 1 && phrase[1] is not (Plain.Gap or '*');

    /// <summary>Whether a phrase may begin with the two letters.</summary>
    public bool Hold(ushort code) => ((_seconds[code >> Bits] >> (code & Kept)) & 1) != 0;

    /// <summary>Holds what a phrase in plain letters begins with.</summary>
    public void Add(string phrase)
    {
        ref var seconds = ref _seconds[phrase[0] & Kept];
        seconds |= IsTold(phrase) ? (1UL << (phrase[1] & Kept)) | (1UL << (Plain.Gap & Kept)) : ulong.MaxValue;
    }
}
