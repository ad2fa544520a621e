using Resolute.Text.Languages;

namespace Resolute.Model.Search;

/// <summary>
/// Where a thing stands in the index, and all by which hits are narrowed, in one number: whether the public sees it, its day, its place among those of the
/// day, its kind, language, body and addressees. Hits are counted and put in order by their marks alone, without a look at what they mark.
/// </summary>
/// <remarks>From the highest bit: 1 public, 16 days since 1950, 21 place, 3 kind, 3 language, 9 body, 10 addressees. Larger marks come first.</remarks>
public readonly record struct ShelfMark(long Value)
{
    /// <summary>Bodies and sets of addressees beyond these have no label, and are found under none.</summary>
    public const int MostBodies = (1 << 9) - 1;

    /// <summary>The same of sets of addressees.</summary>
    public const int MostAddressees = (1 << 10) - 1;

    /// <summary>The first of a day; those that come later have a lower place.</summary>
    public const int FirstPlace = (1 << 21) - 1;

    /// <summary>Marks of what the public sees begin here.</summary>
    public const long PublicFloor = 1L << 62;

    private const int PlaceAt = 25;
    private const int DayAt = 46;
    private static readonly int FirstDay = new DateOnly(1950, 1, 1).DayNumber;
    private const int LastDay = (1 << 16) - 1;

    /// <summary>The mark of these facts.</summary>
    /// <param name="shelf">The shelf.</param>
    /// <param name="place">Its place on it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="language">Its language.</param>
    /// <param name="body">The label of its body; 0 for none.</param>
    /// <param name="addressees">The label of those that it asks; 0 for none.</param>
    public static ShelfMark Of(Shelf shelf, int place, SearchKind kind, Language language, int body, int addressees) =>
        new(shelf.Floor | ((long)place << PlaceAt) | ((long)kind << 22) | ((long)language << 19) | ((long)body << 10) | (long)addressees);

    /// <summary>Whether the public sees it.</summary>
    public bool IsPublic => Value >= PublicFloor;

    /// <summary>Its place among those of its day.</summary>
    public int Place => (int)(Value >> PlaceAt) & FirstPlace;

    /// <summary>What it is.</summary>
    public SearchKind Kind => (SearchKind)((int)(Value >> 22) & 7);

    /// <summary>Its language.</summary>
    public Language Language => (Language)((int)(Value >> 19) & 7);

    /// <summary>The label of its body; 0 for none.</summary>
    public int Body => (int)(Value >> 10) & MostBodies;

    /// <summary>The label of those that it asks; 0 for none.</summary>
    public int Addressees => (int)Value & MostAddressees;

    /// <summary>Its day; days before 1950 and after 2129 are these.</summary>
    public DateOnly Day => DateOnly.FromDayNumber(FirstDay + ((int)(Value >> DayAt) & LastDay));

    /// <summary>Its year.</summary>
    public int Year => Day.Year;

    /// <summary>On which it stands.</summary>
    public Shelf Shelf => new(IsPublic, Day);

    /// <summary>By which hits of one rank are put in order, the largest first: the newest, whoever sees it; those of one day as they came in.</summary>
    public long Order => Value & (PublicFloor - 1);

    internal static long FloorOf(bool isPublic, DateOnly day) =>
        (isPublic ? PublicFloor : 0) | ((long)Math.Clamp(day.DayNumber - FirstDay, 0, LastDay) << DayAt);

    internal const long ShelfLength = 1L << DayAt;
}

/// <summary>All that the public sees, or does not see, of one day.</summary>
/// <param name="IsPublic">Whether the public sees it.</param>
/// <param name="Day">The day.</param>
public readonly record struct Shelf(bool IsPublic, DateOnly Day)
{
    /// <summary>Its marks begin here.</summary>
    public long Floor => ShelfMark.FloorOf(IsPublic, Day);

    /// <summary>Its marks end before here.</summary>
    public long Ceiling => Floor + ShelfMark.ShelfLength;
}
