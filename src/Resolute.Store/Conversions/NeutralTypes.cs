using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Model.Watches;
using Resolute.Text.Correcting;
using Resolute.Text.Dates;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Store.Conversions;

/// <summary>How values are kept, the same on both databases: ids as UUIDs, moments as UTC ticks, enums by name, texts as JSON.</summary>
internal static class NeutralTypes
{
    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DocumentId>().HaveConversion<DocumentIdConverter>();
        configuration.Properties<IntakeId>().HaveConversion<IntakeIdConverter>();
        configuration.Properties<InstrumentId>().HaveConversion<InstrumentIdConverter>();
        configuration.Properties<RevisionId>().HaveConversion<RevisionIdConverter>();
        configuration.Properties<ClauseId>().HaveConversion<ClauseIdConverter>();
        configuration.Properties<MandateId>().HaveConversion<MandateIdConverter>();
        configuration.Properties<CorrectionId>().HaveConversion<CorrectionIdConverter>();
        configuration.Properties<EvidenceId>().HaveConversion<EvidenceIdConverter>();
        configuration.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        configuration.Properties<OrganisationId>().HaveConversion<OrganisationIdConverter>();
        configuration.Properties<RoleId>().HaveConversion<RoleIdConverter>();
        configuration.Properties<DeviceId>().HaveConversion<DeviceIdConverter>();
        configuration.Properties<TokenId>().HaveConversion<TokenIdConverter>();
        configuration.Properties<MembershipCategory>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<RoleKind>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<LinkPurpose>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<TokenScope>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<CommandId>().HaveConversion<CommandIdConverter>();
        configuration.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
        configuration.Properties<DocumentKind>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<Language>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<Standing>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<Arrival>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<ClausePlace>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<MandateState>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<EvidenceShows>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<EvidenceState>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<SessionId>().HaveConversion<SessionIdConverter>();
        configuration.Properties<DueInstanceId>().HaveConversion<DueInstanceIdConverter>();
        configuration.Properties<StatusSaidId>().HaveConversion<StatusSaidIdConverter>();
        configuration.Properties<InstrumentActId>().HaveConversion<InstrumentActIdConverter>();
        configuration.Properties<DayCertainty>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<EvidenceKind>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<MandateStatus>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<PartyRole>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<Audience>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<ReminderKind>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<InstrumentActKind>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<InstrumentActState>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<WatchId>().HaveConversion<WatchIdConverter>();
        configuration.Properties<WatchRhythm>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<DueSchedule>().HaveConversion<JsonText<DueSchedule>>();
        configuration.Properties<Particulars>().HaveConversion<JsonText<Particulars>>();
        configuration.Properties<StatedDue>().HaveConversion<JsonText<StatedDue>>();
        configuration.Properties<Correction>().HaveConversion<JsonText<Correction>>();
        configuration.Properties<Reading>().HaveConversion<JsonText<Reading>>();
    }

    private sealed class DocumentIdConverter() : ValueConverter<DocumentId, Guid>(id => id.Value, value => new DocumentId(value));

    private sealed class IntakeIdConverter() : ValueConverter<IntakeId, Guid>(id => id.Value, value => new IntakeId(value));

    private sealed class InstrumentIdConverter() : ValueConverter<InstrumentId, Guid>(id => id.Value, value => new InstrumentId(value));

    private sealed class RevisionIdConverter() : ValueConverter<RevisionId, Guid>(id => id.Value, value => new RevisionId(value));

    private sealed class ClauseIdConverter() : ValueConverter<ClauseId, Guid>(id => id.Value, value => new ClauseId(value));

    private sealed class MandateIdConverter() : ValueConverter<MandateId, Guid>(id => id.Value, value => new MandateId(value));

    private sealed class EvidenceIdConverter() : ValueConverter<EvidenceId, Guid>(id => id.Value, value => new EvidenceId(value));

    private sealed class SessionIdConverter() : ValueConverter<SessionId, Guid>(id => id.Value, value => new SessionId(value));

    private sealed class DueInstanceIdConverter() : ValueConverter<DueInstanceId, Guid>(id => id.Value, value => new DueInstanceId(value));

    private sealed class StatusSaidIdConverter() : ValueConverter<StatusSaidId, Guid>(id => id.Value, value => new StatusSaidId(value));

    private sealed class InstrumentActIdConverter() : ValueConverter<InstrumentActId, Guid>(id => id.Value, value => new InstrumentActId(value));

    private sealed class WatchIdConverter() : ValueConverter<WatchId, Guid>(id => id.Value, value => new WatchId(value));

    private sealed class CorrectionIdConverter() : ValueConverter<CorrectionId, Guid>(id => id.Value, value => new CorrectionId(value));

    private sealed class AccountIdConverter() : ValueConverter<AccountId, Guid>(id => id.Value, value => new AccountId(value));

    private sealed class OrganisationIdConverter() : ValueConverter<OrganisationId, Guid>(id => id.Value, value => new OrganisationId(value));

    private sealed class RoleIdConverter() : ValueConverter<RoleId, Guid>(id => id.Value, value => new RoleId(value));

    private sealed class DeviceIdConverter() : ValueConverter<DeviceId, Guid>(id => id.Value, value => new DeviceId(value));

    private sealed class TokenIdConverter() : ValueConverter<TokenId, Guid>(id => id.Value, value => new TokenId(value));

    private sealed class CommandIdConverter() : ValueConverter<CommandId, Guid>(id => id.Value, value => new CommandId(value));

    private sealed class MomentConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
