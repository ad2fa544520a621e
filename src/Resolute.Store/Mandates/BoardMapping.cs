using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Mandates;

namespace Resolute.Store.Mandates;

internal sealed class MandatePartyMapping : IEntityTypeConfiguration<MandateParty>
{
    public void Configure(EntityTypeBuilder<MandateParty> builder)
    {
        builder.HasKey(party => new
        {
            party.MandateId,
            party.Role,
            party.Key,
        });
        builder.HasIndex(party => new
        {
            party.Key,
            party.Role,
            party.NextDue,
            party.MandateId,
        });
        builder.HasIndex(party => new
        {
            party.Key,
            party.Role,
            party.RestrictedNextDue,
            party.MandateId,
        });
        builder.HasIndex(party => new
        {
            party.Key,
            party.Role,
            party.PublicNextDue,
            party.MandateId,
        });
        builder.HasOne<Mandate>().WithMany().HasForeignKey(party => party.MandateId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BoardRowMapping : IEntityTypeConfiguration<BoardRow>
{
    public void Configure(EntityTypeBuilder<BoardRow> builder)
    {
        builder.HasKey(row => new { row.MandateId, row.Audience });
        builder.HasIndex(row => new { row.Audience, row.Number });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.State,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.Status,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.AddresseeKey,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.Body,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.OwnerId,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.OverdueFrom,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.NextDue,
            row.Number,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.AddresseeKey,
            row.NextDue,
            row.Number,
            row.OverdueFrom,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.AddresseeKey,
            row.Status,
            row.Number,
            row.OverdueFrom,
        });
        builder.HasIndex(row => new
        {
            row.Audience,
            row.AddresseeKey,
            row.OverdueFrom,
            row.Number,
        });
        builder.HasIndex(row => row.TurnsOn);
        builder.Ignore(row => row.Heap);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(row => row.MandateId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BoardTallyMapping : IEntityTypeConfiguration<BoardTally>
{
    public void Configure(EntityTypeBuilder<BoardTally> builder)
    {
        builder.HasKey(tally => new
        {
            tally.Audience,
            tally.AddresseeKey,
            tally.State,
            tally.IsProvisional,
            tally.Status,
            tally.OverdueFrom,
        });
        builder.Property(tally => tally.Count).IsConcurrencyToken();
    }
}
