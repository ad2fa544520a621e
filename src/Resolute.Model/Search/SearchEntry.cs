using Resolute.Model.Documents;

namespace Resolute.Model.Search;

/// <summary>How something that can be found stands in the index. Always what its records say.</summary>
public sealed class SearchEntry
{
    private SearchEntry() { }

    /// <summary>The entry of a thing at a mark.</summary>
    public SearchEntry(SearchedThing thing, ShelfMark mark) =>
        (Mark, Kind, NounId, DocumentId, Title, Place, Words, Address, Digest) = (
            mark.Value,
            thing.Kind,
            thing.NounId,
            thing.DocumentId,
            thing.Title,
            thing.Place,
            thing.Words,
            thing.Address,
            thing.Digest()
        );

    /// <summary>Its mark.</summary>
    public long Mark { get; private set; }

    /// <summary>What it is.</summary>
    public SearchKind Kind { get; private set; }

    /// <summary>The id of the noun.</summary>
    public Guid NounId { get; private set; }

    /// <summary>The document whose text it stands in.</summary>
    public DocumentId? DocumentId { get; private set; }

    /// <summary>What a list of hits calls it.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>Where in its text it stands, as printed.</summary>
    public string Place { get; private set; } = null!;

    /// <summary>The words that an excerpt is taken from.</summary>
    public string Words { get; private set; } = null!;

    /// <summary>Where it is read, without the leading slash.</summary>
    public string Address { get; private set; } = null!;

    /// <summary>The digest of the thing that it was made of.</summary>
    public string Digest { get; private set; } = null!;

    /// <summary>Whether it says what the records say, to the last letter.</summary>
    public bool Says(SearchedThing thing) =>
        (Kind, NounId, DocumentId, Title, Place, Words, Address, Digest)
            == (thing.Kind, thing.NounId, thing.DocumentId, thing.Title, thing.Place, thing.Words, thing.Address, thing.Digest())
        && (
            new ShelfMark(Mark) is var mark
            && mark.Kind == Kind
            && mark.Language == thing.Language
            && mark.Shelf.Floor == new Shelf(thing.Audience, thing.Day).Floor
        );
}

/// <summary>A body, or those that a clause asks together, as a small number that fits into a mark. Once given it stays.</summary>
public sealed class SearchLabel
{
    /// <summary>What a body's label begins with.</summary>
    public const string OfBody = "body:";

    /// <summary>What the label of a set of addressees begins with.</summary>
    public const string OfAddressees = "addressees:";

    /// <summary>What the label of the edition of the rules begins with by which the index was made.</summary>
    public const string OfEdition = "edition:";

    private SearchLabel() { }

    /// <summary>A label.</summary>
    public SearchLabel(string text, int number) => (Text, Number) = (text, number);

    /// <summary>What it stands for, behind what it is of.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The number, counted for each of them by itself.</summary>
    public int Number { get; private set; }
}
