using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;

namespace Resolute.Store.Instruments;

internal sealed class InstrumentMapping : IEntityTypeConfiguration<Instrument>
{
    public void Configure(EntityTypeBuilder<Instrument> builder)
    {
        builder.HasKey(instrument => instrument.Id);
        builder.HasIndex(instrument => instrument.Key).IsUnique();
        builder.HasIndex(instrument => new
        {
            instrument.Body,
            instrument.Place,
            instrument.Key,
        });
        builder.Property(instrument => instrument.Place).HasDefaultValue("");
    }
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasKey(revision => revision.Id);
        builder.HasIndex(revision => new { revision.InstrumentId, revision.Canonical }).IsUnique();
        builder.HasOne<Instrument>().WithMany().HasForeignKey(revision => revision.InstrumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InstrumentActMapping : IEntityTypeConfiguration<InstrumentAct>
{
    public void Configure(EntityTypeBuilder<InstrumentAct> builder)
    {
        builder.HasKey(act => act.Id);
        builder.HasIndex(act => act.Key);
        builder.HasIndex(act => act.DocumentId);
        builder.Property(act => act.Version).IsConcurrencyToken();
        builder.HasOne<Document>().WithMany().HasForeignKey(act => act.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClauseMapping : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.HasKey(clause => clause.Id);
        builder.HasIndex(clause => new { clause.DocumentId, clause.EId }).IsUnique();
        builder.HasIndex(clause => new { clause.RevisionId, clause.WId });
        builder.Ignore(clause => clause.Span);
        builder.HasOne<Document>().WithMany().HasForeignKey(clause => clause.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(clause => clause.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
