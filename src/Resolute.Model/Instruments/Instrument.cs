using System.Text.RegularExpressions;
using Resolute.Text.Citations;

namespace Resolute.Model.Instruments;

/// <summary>A work — a resolution, decision or recommendation of a body — whatever its revisions and languages.</summary>
public sealed partial class Instrument
{
    private Instrument() { }

    /// <summary>Its id.</summary>
    public InstrumentId Id { get; private set; }

    /// <summary>Its key: itu/pp/res/140.</summary>
    public string Key { get; private set; } = null!;

    /// <summary>The key of its body: itu/pp.</summary>
    public string Body { get; private set; } = null!;

    /// <summary>res, dec or rec.</summary>
    public string Kind { get; private set; } = null!;

    /// <summary>Its number: 140, 70/125.</summary>
    public string Number { get; private set; } = null!;

    /// <summary>Where it stands in a list, by body, kind and number: its key with figures of eight digits, so that 2 comes before 11, and 70/9 before 70/125.</summary>
    public string Place { get; private set; } = null!;

    /// <summary>The instrument that a title names.</summary>
    public static Instrument Named(InstrumentTitle title, DateTimeOffset now)
    {
        // itu/pp/res/140: what follows the body is the kind.
        var rest = title.Key.Value.StartsWith(title.Body + "/", StringComparison.Ordinal) ? title.Key.Value[(title.Body.Length + 1)..] : "res";
        return new Instrument
        {
            Id = InstrumentId.New(now),
            Key = title.Key.Value,
            Body = title.Body,
            Kind =
                rest.Split('/')[0] is "dec" ? "dec"
                : rest.Split('/')[0] is "rec" ? "rec"
                : "res",
            Number = title.Number,
            Place = PlaceOf(title.Key.Value),
        };
    }

    /// <summary>The place in a list of the instrument of a key.</summary>
    public static string PlaceOf(string key) => Figures().Replace(key, figures => figures.Value.PadLeft(8, '0'));

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();
}
