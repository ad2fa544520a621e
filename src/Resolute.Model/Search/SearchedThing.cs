using System.Security.Cryptography;
using System.Text;
using Resolute.Model.Documents;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Model.Search;

/// <summary>What the records say of something that can be found: all that its entry in the index follows from.</summary>
public sealed record SearchedThing
{
    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The id of the noun.</summary>
    public required Guid NounId { get; init; }

    /// <summary>The document whose text it stands in; null for what stands in none.</summary>
    public DocumentId? DocumentId { get; init; }

    /// <summary>Who sees it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Its day: of adoption, else as its head states, else when it was taken in.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Its language.</summary>
    public Language Language { get; init; }

    /// <summary>The key of its body; null where none is known.</summary>
    public string? Body { get; init; }

    /// <summary>The keys of those that it asks, in order.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>What a list of hits calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Where in its text it stands, as printed: heading and label; empty where it is no part of one.</summary>
    public string Place { get; init; } = "";

    /// <summary>The words that an excerpt is taken from.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where it is read, without the leading slash.</summary>
    public required string Address { get; init; }

    /// <summary>The terms under which it stands.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Those that it asks, as one label; null for none.</summary>
    public string? AddresseesLabel => Addressees.Count == 0 ? null : string.Join('|', Addressees);

    /// <summary>Two things with the same digest have the same entry.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var part in (IEnumerable<string>)
                [$"{Kind} {Audience} {Day.DayNumber} {Language} {DocumentId}", Body ?? "", AddresseesLabel ?? "", Title, Place, Words, Address, .. Terms]
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
