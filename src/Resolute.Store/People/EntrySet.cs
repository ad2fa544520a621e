using Microsoft.EntityFrameworkCore;
using Resolute.Model.People;

namespace Resolute.Store.People;

/// <summary>By what persons get in: signed-in devices, codes for recovery, tokens for programs, passkeys and the challenges that they answer, links with sign-in providers.</summary>
public sealed class EntrySet
{
    private readonly ResoluteContext _context;

    internal EntrySet(ResoluteContext context) => _context = context;

    /// <summary>The devices of a person, the one seen last first.</summary>
    public async Task<IReadOnlyList<Device>> Devices(AccountId person, CancellationToken cancellation) =>
        await _context.Devices.Where(device => device.AccountId == person).OrderByDescending(device => device.LastSeen).ToListAsync(cancellation);

    /// <summary>The device of an id.</summary>
    public Task<Device?> Device(DeviceId id, CancellationToken cancellation) => _context.Devices.SingleOrDefaultAsync(device => device.Id == id, cancellation);

    /// <summary>The recovery codes that are left to a person.</summary>
    public async Task<IReadOnlyList<RecoveryCode>> RecoveryCodes(AccountId person, CancellationToken cancellation) =>
        await _context.RecoveryCodes.Where(code => code.AccountId == person).ToListAsync(cancellation);

    /// <summary>The tokens of a person, newest first.</summary>
    public async Task<IReadOnlyList<PersonalToken>> Tokens(AccountId person, CancellationToken cancellation) =>
        await _context.PersonalTokens.Where(token => token.AccountId == person).OrderByDescending(token => token.MadeAt).ToListAsync(cancellation);

    /// <summary>The token of these letters.</summary>
    public Task<PersonalToken?> Token(string letters, CancellationToken cancellation)
    {
        var hash = TokenHash.Of(letters);
        return _context.PersonalTokens.AsNoTracking().SingleOrDefaultAsync(token => token.Hash == hash, cancellation);
    }

    /// <summary>The passkeys of a person, newest first.</summary>
    public async Task<IReadOnlyList<Passkey>> Passkeys(AccountId person, CancellationToken cancellation) =>
        await _context.Passkeys.Where(passkey => passkey.AccountId == person).OrderByDescending(passkey => passkey.MadeAt).ToListAsync(cancellation);

    /// <summary>The passkey of an id.</summary>
    public Task<Passkey?> Passkey(string credential, CancellationToken cancellation) =>
        _context.Passkeys.SingleOrDefaultAsync(passkey => passkey.CredentialId == credential, cancellation);

    /// <summary>The link of somebody whom a sign-in provider knows.</summary>
    public Task<ProviderLink?> ProviderLink(string issuer, string subject, CancellationToken cancellation) =>
        _context.ProviderLinks.SingleOrDefaultAsync(link => link.Issuer == issuer && link.Subject == subject, cancellation);

    /// <summary>The links of a person with sign-in providers, newest first.</summary>
    public async Task<IReadOnlyList<ProviderLink>> ProviderLinks(AccountId person, CancellationToken cancellation) =>
        await _context.ProviderLinks.Where(link => link.AccountId == person).OrderByDescending(link => link.LinkedAt).ToListAsync(cancellation);

    /// <summary>Takes a challenge out, so that it is answered once; null where none was asked, or it is too late, or for somebody else.</summary>
    public async Task<bool> Answer(string letters, AccountId? account, DateTimeOffset now, CancellationToken cancellation)
    {
        var hash = TokenHash.Of(letters);
        var asked = await _context.PasskeyChallenges.AsNoTracking().SingleOrDefaultAsync(challenge => challenge.Hash == hash, cancellation);
        return asked?.IsFor(account, now) == true
            && await _context.PasskeyChallenges.Where(challenge => challenge.Hash == hash).ExecuteDeleteAsync(cancellation) == 1;
    }

    /// <summary>Adds a challenge; those that ended go.</summary>
    public async Task Ask(PasskeyChallenge challenge, DateTimeOffset now, CancellationToken cancellation)
    {
        await _context.PasskeyChallenges.Where(old => old.ExpiresAt < now).ExecuteDeleteAsync(cancellation);
        _context.PasskeyChallenges.Add(challenge);
    }

    /// <summary>Adds a device; those of the person that no cookie can bring back go.</summary>
    public async Task Begin(Device device, DateTimeOffset oldest, CancellationToken cancellation)
    {
        _context.Devices.RemoveRange(
            await _context.Devices.Where(old => old.AccountId == device.AccountId && old.FirstSeen < oldest).ToListAsync(cancellation)
        );
        _context.Devices.Add(device);
    }

    /// <summary>Adds a recovery code.</summary>
    public void Add(RecoveryCode code) => _context.RecoveryCodes.Add(code);

    /// <summary>Adds a token.</summary>
    public void Add(PersonalToken token) => _context.PersonalTokens.Add(token);

    /// <summary>Adds a passkey.</summary>
    public void Add(Passkey passkey) => _context.Passkeys.Add(passkey);

    /// <summary>Adds a link with a sign-in provider.</summary>
    public void Add(ProviderLink link) => _context.ProviderLinks.Add(link);

    /// <summary>Takes a link with a sign-in provider out.</summary>
    public void Remove(ProviderLink link) => _context.ProviderLinks.Remove(link);

    /// <summary>Ends a device.</summary>
    public void Remove(Device device) => _context.Devices.Remove(device);

    /// <summary>Takes a recovery code out.</summary>
    public void Remove(RecoveryCode code) => _context.RecoveryCodes.Remove(code);

    /// <summary>Ends a token.</summary>
    public void Remove(PersonalToken token) => _context.PersonalTokens.Remove(token);

    /// <summary>Takes a passkey out.</summary>
    public void Remove(Passkey passkey) => _context.Passkeys.Remove(passkey);

    /// <summary>Ends every device of a person.</summary>
    public async Task EndDevices(AccountId person, CancellationToken cancellation) => _context.Devices.RemoveRange(await Devices(person, cancellation));

    /// <summary>Ends every way in of a person: devices, recovery codes, tokens, passkeys, links with sign-in providers.</summary>
    public async Task EndAll(AccountId person, CancellationToken cancellation)
    {
        await EndDevices(person, cancellation);
        _context.RecoveryCodes.RemoveRange(await RecoveryCodes(person, cancellation));
        _context.PersonalTokens.RemoveRange(await Tokens(person, cancellation));
        _context.Passkeys.RemoveRange(await Passkeys(person, cancellation));
        _context.ProviderLinks.RemoveRange(await ProviderLinks(person, cancellation));
    }
}
