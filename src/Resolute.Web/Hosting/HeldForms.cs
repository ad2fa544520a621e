using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Resolute.Model.People;

namespace Resolute.Web.Hosting;

/// <summary>A form that somebody sent and that was not carried out yet, for a person who is to confirm first who they are.</summary>
/// <param name="Person">Who sent it.</param>
/// <param name="Action">Where it goes.</param>
/// <param name="Fields">What was typed, but no password.</param>
/// <param name="Until">When it is too late.</param>
public sealed record HeldForm(Guid Person, string Action, IReadOnlyList<KeyValuePair<string, string>> Fields, DateTimeOffset Until)
{
    // Whoever was called away to look for an authenticator finds it again.
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    private static readonly string[] OfThePage = ["__RequestVerificationToken", "command"];

    public static HeldForm Of(AccountId person, HttpRequest request, DateTimeOffset now) =>
        new(
            person.Value,
            request.Path,
            [
                .. from field in request.Form
                where !OfThePage.Contains(field.Key, StringComparer.Ordinal)
                from value in field.Value
                select KeyValuePair.Create(field.Key, value ?? ""),
            ],
            now + GoodFor
        );
}

/// <summary>Keeps such forms: sealed, in the page that asks, so that nobody else can make one and the server remembers nothing.</summary>
public sealed class HeldForms(IDataProtectionProvider protection, TimeProvider clock)
{
    // More than any of these forms has, and less than a cookie holds.
    private const int Longest = 2000;

    private readonly IDataProtector _protector = protection.CreateProtector("Resolute.HeldForm");

    /// <summary>The form, sealed; null where it has too much to be carried along.</summary>
    public string? Hold(HeldForm form) => _protector.Protect(JsonSerializer.Serialize(form)) is { Length: <= Longest } sealedForm ? sealedForm : null;

    /// <summary>The form that was sealed for this person; null where it was not, or is too old.</summary>
    public HeldForm? Open(string? sealedForm, AccountId? person)
    {
        if (string.IsNullOrEmpty(sealedForm) || sealedForm.Length > Longest)
            return null;

        try
        {
            var form = JsonSerializer.Deserialize<HeldForm>(_protector.Unprotect(sealedForm));
            return form?.Person == person?.Value && form?.Until > clock.GetUtcNow() ? form : null;
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            // A key that is gone, or a page that we did not make.
            return null;
        }
    }
}
