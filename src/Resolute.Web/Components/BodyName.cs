using Resolute.Features.Mandates;
using Resolute.Text.Addressees;
using Resolute.Text.Wording;

namespace Resolute.Web.Components;

/// <summary>Whom a clause asks, by the official name in the reader's language; as printed where the words resolve to no body.</summary>
public static class BodyName
{
    public static string Of(string key, Catalogue words) => Bodies.Name(key, words.Language);

    public static string Of(MandateLine mandate, Catalogue words) =>
        mandate.AddresseeKey is { } key && Of(key, words) is var name && name != key ? name : mandate.AddresseeWords;
}
