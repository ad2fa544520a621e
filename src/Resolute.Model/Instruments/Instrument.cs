using Resolute.Text.Citations;

namespace Resolute.Model.Instruments;

/// <summary>A work — a resolution, decision or recommendation of a body — whatever its revisions and languages.</summary>
public sealed class Instrument
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
        };
    }
}
