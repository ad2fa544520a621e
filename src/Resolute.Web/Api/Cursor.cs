using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Resolute.Web.Api;

/// <summary>A place in a list, sealed: it opens only for the list, the order and the question that it was given for, and nobody else can make one.</summary>
public static class Cursor
{
    private const string Purpose = "Resolute.Cursor";

    // A sealed place is some 200 letters; what is longer is none.
    private const int Longest = 1000;

    public static string Seal(string place, HttpContext context)
    {
        var cursor = SealOf(context).Protect(place);
        context.Features.Set(new SealedPlace(place, cursor));
        return cursor;
    }

    /// <summary>The place; null where the cursor is forged, or another list's.</summary>
    public static string? Open(string cursor, HttpContext context)
    {
        if (cursor.Length > Longest)
            return null;

        try
        {
            return SealOf(context).Unprotect(cursor);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // How many a page holds changes neither the order nor what is in the list.
    private static IDataProtector SealOf(HttpContext context)
    {
        var question = context
            .Request.Query.Where(pair => pair.Key is not (Paging.After or Paging.Limit))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}");
        return context
            .RequestServices.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector(Purpose, context.Request.Path.ToString(), string.Join('\n', question));
    }
}

/// <summary>The cursor that an answer gives. The same place has other letters each time that it is sealed, and each opens as well as the other.</summary>
/// <param name="Place">What was sealed.</param>
/// <param name="Cursor">As it stands in the answer.</param>
public sealed record SealedPlace(string Place, string Cursor);
