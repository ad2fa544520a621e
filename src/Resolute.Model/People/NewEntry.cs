namespace Resolute.Model.People;

/// <summary>A password compared with a kept hash: slow work, done before any record is held.</summary>
/// <param name="Kept">The hash that it was compared with.</param>
/// <param name="IsRight">Whether it gives that.</param>
/// <param name="Renewed">Its hash as one is made now, where it is right and the kept one was made otherwise; null where there is nothing to renew.</param>
public sealed record PasswordCheck(string Kept, bool IsRight, string? Renewed = null);

/// <summary>A password to come, typed twice.</summary>
public sealed record NewPassword(string Password, string Again);

/// <summary>What a person gives to open an account.</summary>
public sealed record NewAccount(string Name, NewEntry Entry);

/// <summary>How a person signs in from now on: name, password, the secret of the one-time codes in Base32, and a code made from it.</summary>
public sealed record NewEntry(string LoginName, string Password, string Secret, string Code);
