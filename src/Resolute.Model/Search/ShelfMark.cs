using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Model.Search;

/// <summary>
/// Where a thing stands in the index, and all by which hits are narrowed, in one number: who sees it, its day, its place among those of the
/// day, its kind, language, body and addressees. Hits are counted and put in order by their marks alone, without a look at what they mark.
/// </summary>
/// <remarks>From the highest bit: 2 who sees it (01 the public, 00 the secretariat, 10 those who take part), 16 days since 1950, 21 place, 3 kind, 3 language, 9 body, 10 addressees. Larger marks come first.</remarks>
public readonly record struct ShelfMark(long Value)
{
    /// <summary>Bodies and sets of addressees beyond these have no label, and are found under none.</summary>
    public const int MostBodies = (1 << 9) - 1;

    /// <summary>The same of sets of addressees.</summary>
    public const int MostAddressees = (1 << 10) - 1;

    /// <summary>The first of a day; those that come later have a lower place.</summary>
    public const int FirstPlace = (1 << 21) - 1;

    // Those of the secretariat begin at 0, those of whoever takes part below it.
    private const long PublicFloor = 1L << 62;

    private const long RestrictedFloor = long.MinValue;

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

    /// <summary>Who sees it.</summary>
    public Audience Audience =>
        Value >= PublicFloor ? Audience.Public
        : Value < 0 ? Audience.Restricted
        : Audience.Internal;

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
    public Shelf Shelf => new(Audience, Day);

    /// <summary>By which hits of one rank are put in order, the largest first: the newest, whoever sees it; those of one day as they came in.</summary>
    public long Order => Value & (PublicFloor - 1);

    /// <summary>Between which marks all that is for one audience stands, and nothing else: from the floor up to, but without, the ceiling.</summary>
    public static (long Floor, long Ceiling) Of(Audience audience) =>
        audience switch
        {
            Audience.Public => (PublicFloor, long.MaxValue),
            Audience.Restricted => (RestrictedFloor, 0),
            _ => (0, PublicFloor),
        };

    internal static long FloorOf(Audience audience, DateOnly day) => Of(audience).Floor | ((long)Math.Clamp(day.DayNumber - FirstDay, 0, LastDay) << DayAt);

    internal const long ShelfLength = 1L << DayAt;
}

/// <summary>All of one day that is for one audience.</summary>
/// <param name="Audience">Who sees it.</param>
/// <param name="Day">The day.</param>
public readonly record struct Shelf(Audience Audience, DateOnly Day)
{
    /// <summary>Its marks begin here.</summary>
    public long Floor => ShelfMark.FloorOf(Audience, Day);

    /// <summary>Its marks end before here.</summary>
    public long Ceiling => Floor + ShelfMark.ShelfLength;
}
