using Resolute.Text.Wording;

namespace Resolute.Web.Components;

/// <summary>The name of a body in the reader's language, where the catalogue has it; else its key.</summary>
public static class BodyName
{
    public static string Of(string key, Catalogue words)
    {
        var name = $"body.{key.Replace('/', '-')}";
        return words.Has(name) ? words[name] : key;
    }
}
