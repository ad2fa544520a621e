using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.People;

namespace Resolute.Model.Tests.People;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the rows for SHA-1.
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_vectors_of_the_standard_hold(long seconds, string code) =>
        OneTimeCode.At(Secret, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds)), digits: 8).ShouldBe(code);

    [Fact]
    public void A_code_is_good_one_step_early_and_late_and_never_after_its_step_was_used()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = OneTimeCode.StepAt(now);
        var code = OneTimeCode.At(Secret, step);

        OneTimeCode.StepOf(code, Secret, now, 0).ShouldBe(step);
        OneTimeCode.StepOf(code, Secret, now.AddSeconds(30), 0).ShouldBe(step);
        OneTimeCode.StepOf(code, Secret, now.AddSeconds(-30), 0).ShouldBe(step);
        OneTimeCode.StepOf(code, Secret, now.AddSeconds(90), 0).ShouldBeNull();
        OneTimeCode.StepOf(code, Secret, now, step).ShouldBeNull();
        OneTimeCode.StepOf(code[..3] + " " + code[3..], Secret, now, 0).ShouldBe(step);
        OneTimeCode.StepOf("", Secret, now, 0).ShouldBeNull();
    }

    [Fact]
    public void A_secret_in_Base32_is_read_back_as_it_was_written() =>
        Prop.ForAll<byte[]>(secret => Base32.Read(Base32.Write(secret ?? []))!.SequenceEqual(secret ?? [])).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_not_Base32_is_no_secret() => Base32.Read("ABC1").ShouldBeNull();

    [Fact]
    public void A_password_matches_its_own_hash_alone()
    {
        var kept = PasswordHash.Of("a bridge at night", new byte[PasswordHash.SaltLength]);

        PasswordHash.Matches("a bridge at night", kept).ShouldBeTrue();
        PasswordHash.Matches("A bridge at night", kept).ShouldBeFalse();
        kept.ShouldNotContain("bridge");
    }

    [Fact]
    public void A_hash_says_how_it_was_made_and_one_that_does_not_or_was_made_otherwise_still_holds_and_is_to_be_renewed()
    {
        var salt = new byte[PasswordHash.SaltLength];
        byte[] Derive(int rounds) => Rfc2898DeriveBytes.Pbkdf2("a bridge at night", salt, rounds, HashAlgorithmName.SHA512, 32);
        var unsaid = Convert.ToHexStringLower([.. salt, .. Derive(210_000)]);
        var fewer = $"$pbkdf2-sha512$i=1000${Convert.ToHexStringLower(salt)}${Convert.ToHexStringLower(Derive(1000))}";
        var now = PasswordHash.Of("a bridge at night", salt);

        foreach (var kept in (string[])[unsaid, fewer, now])
        {
            PasswordHash.Matches("a bridge at night", kept).ShouldBeTrue(kept);
            PasswordHash.Matches("a bridge at noon", kept).ShouldBeFalse(kept);
            PasswordHash.IsCurrent(kept).ShouldBe(kept == now);
        }
    }
}
