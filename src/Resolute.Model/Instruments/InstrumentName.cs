using Resolute.Model.Documents;

namespace Resolute.Model.Instruments;

/// <summary>The parts of the key of a resolution, decision or recommendation, whether a text of it is held or not.</summary>
/// <param name="Key">The key: itu/pp/res/140.</param>
/// <param name="Body">The key of its body: itu/pp.</param>
/// <param name="Kind">res, dec or rec.</param>
/// <param name="Number">Its number: 140, 70/125.</param>
public sealed record InstrumentName(string Key, string Body, string Kind, string Number)
{
    private static readonly string[] Kinds = ["res", "dec", "rec"];

    /// <summary>Where its page stands, without the leading slash.</summary>
    public string Address => $"instruments/{TextAddress.Slug(Body)}/{(Kind == "res" ? "" : Kind + "-")}{TextAddress.Slug(Number)}";

    /// <summary>The parts of a key; null for named texts and for what nothing resolves.</summary>
    public static InstrumentName? Of(string key)
    {
        foreach (var kind in Kinds)
        {
            var at = key.IndexOf($"/{kind}/", StringComparison.Ordinal);
            var number = at + kind.Length + 2;
            if (at > 0 && number < key.Length && !key.StartsWith("title:", StringComparison.Ordinal))
                return new InstrumentName(key, key[..at], kind, key[number..].Split('#')[0]);
        }

        return null;
    }
}
