using System.Collections.Frozen;
using Resolute.Text.Rulings;

namespace Resolute.Web.Pages.Refusals;

/// <summary>What a refusal is called in HTTP; one that is not named here is 422: understood, and not carried out.</summary>
public static class RefusalStatus
{
    private static readonly FrozenDictionary<string, int> Known = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["bad-request"] = StatusCodes.Status400BadRequest,
        ["cursor-unknown"] = StatusCodes.Status400BadRequest,
        ["form-expired"] = StatusCodes.Status400BadRequest,
        ["command-missing"] = StatusCodes.Status400BadRequest,
        ["sign-in-required"] = StatusCodes.Status401Unauthorized,
        ["sign-in-failed"] = StatusCodes.Status401Unauthorized,
        ["recovery-failed"] = StatusCodes.Status401Unauthorized,
        ["passkey-failed"] = StatusCodes.Status401Unauthorized,
        ["password-wrong"] = StatusCodes.Status401Unauthorized,
        ["provider-state"] = StatusCodes.Status400BadRequest,
        ["provider-declined"] = StatusCodes.Status401Unauthorized,
        ["provider-failed"] = StatusCodes.Status401Unauthorized,
        ["provider-stranger"] = StatusCodes.Status403Forbidden,
        ["provider-mail-unverified"] = StatusCodes.Status403Forbidden,
        ["provider-off"] = StatusCodes.Status404NotFound,
        ["provider-linked-elsewhere"] = StatusCodes.Status409Conflict,
        ["provider-unreachable"] = StatusCodes.Status503ServiceUnavailable,
        ["token-ended"] = StatusCodes.Status401Unauthorized,
        ["confirm-failed"] = StatusCodes.Status401Unauthorized,
        ["confirm-first"] = StatusCodes.Status403Forbidden,
        ["confirm-another"] = StatusCodes.Status403Forbidden,
        ["provider-not-anew"] = StatusCodes.Status401Unauthorized,
        ["token-never"] = StatusCodes.Status403Forbidden,
        ["token-only-reads"] = StatusCodes.Status403Forbidden,
        ["not-permitted"] = StatusCodes.Status403Forbidden,
        ["not-found"] = StatusCodes.Status404NotFound,
        ["page-not-found"] = StatusCodes.Status404NotFound,
        ["changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["text-changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["session-changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["session-exists"] = StatusCodes.Status409Conflict,
        ["seen-changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["act-changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["lineage-changed-meanwhile"] = StatusCodes.Status409Conflict,
        ["correction-withdrawn"] = StatusCodes.Status409Conflict,
        ["command-reused"] = StatusCodes.Status409Conflict,
        ["evidence-decided"] = StatusCodes.Status409Conflict,
        ["text-already-held"] = StatusCodes.Status409Conflict,
        ["last-administrator"] = StatusCodes.Status409Conflict,
        ["organisation-exists"] = StatusCodes.Status409Conflict,
        ["login-taken"] = StatusCodes.Status409Conflict,
        ["mail-taken"] = StatusCodes.Status409Conflict,
        ["role-held"] = StatusCodes.Status409Conflict,
        ["link-ended"] = StatusCodes.Status410Gone,
        ["invitation-ended"] = StatusCodes.Status410Gone,
        ["file-too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["intake-too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["intake-too-many"] = StatusCodes.Status413PayloadTooLarge,
        ["version-missing"] = StatusCodes.Status428PreconditionRequired,
        ["too-many-tries"] = StatusCodes.Status429TooManyRequests,
        ["fault"] = StatusCodes.Status500InternalServerError,
        ["busy"] = StatusCodes.Status503ServiceUnavailable,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static int Of(Refusal refusal) => Known.GetValueOrDefault(refusal.Code, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The refusal that stands for a bare HTTP status.</summary>
    public static Refusal For(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => new("sign-in-required"),
            StatusCodes.Status403Forbidden => new("not-permitted"),
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => new("page-not-found"),
            StatusCodes.Status413PayloadTooLarge => new("file-too-large", null, Hosting.Limits.UploadMegabytes),
            StatusCodes.Status429TooManyRequests => new("too-many-tries"),
            >= 500 => new("fault"),
            _ => new("bad-request"),
        };
}
