using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;

namespace Resolute.Store.Documents;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.HasKey(document => document.Id);
        builder.HasIndex(document => document.Slug).IsUnique();
        builder.HasIndex(document => document.Address).IsUnique();
        builder.HasIndex(document => document.Sha256).IsUnique();
        builder.HasIndex(document => new { document.ImportedAt, document.Id });
        builder.HasIndex(document => document.SymbolSlug);
        builder.HasIndex(document => document.VersionSlug);
        builder.HasIndex(document => document.WordsDigest);
        builder.Property(document => document.Version).IsConcurrencyToken();
        builder.Ignore(document => document.Audience);
        builder.Ignore(document => document.GivesMandates);
        builder.HasOne<Revision>().WithMany().HasForeignKey(document => document.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptFile>().WithMany().HasForeignKey(document => document.Sha256).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentTextMapping : IEntityTypeConfiguration<DocumentText>
{
    public void Configure(EntityTypeBuilder<DocumentText> builder)
    {
        builder.HasKey(text => text.DocumentId);
        builder.Property(text => text.Version).IsConcurrencyToken();
        builder.Ignore(text => text.MachineReading);
        builder.HasOne<Document>().WithOne().HasForeignKey<DocumentText>(text => text.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CitedInstrumentMapping : IEntityTypeConfiguration<CitedInstrument>
{
    public void Configure(EntityTypeBuilder<CitedInstrument> builder)
    {
        builder.HasKey(cited => new
        {
            cited.DocumentId,
            cited.Key,
            cited.Revision,
        });
        builder.HasIndex(cited => cited.Key);
        builder.HasOne<Document>().WithMany().HasForeignKey(cited => cited.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TextCorrectionMapping : IEntityTypeConfiguration<TextCorrection>
{
    public void Configure(EntityTypeBuilder<TextCorrection> builder)
    {
        builder.HasKey(correction => correction.Id);
        builder.HasIndex(correction => new { correction.Sha256, correction.Ordinal }).IsUnique();
        builder.Property(correction => correction.WithdrawnAt).IsConcurrencyToken();
        builder.Ignore(correction => correction.Holds);
        builder.Ignore(correction => correction.Kind);
        builder.Ignore(correction => correction.Value);
        builder.HasOne<KeptFile>().WithMany().HasForeignKey(correction => correction.Sha256).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FormerAddressMapping : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> builder)
    {
        builder.HasKey(former => new { former.DocumentId, former.EId });
        builder.HasOne<Document>().WithMany().HasForeignKey(former => former.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeptFileMapping : IEntityTypeConfiguration<KeptFile>
{
    public void Configure(EntityTypeBuilder<KeptFile> builder) => builder.HasKey(file => file.Sha256);
}

internal sealed class FileChunkMapping : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> builder)
    {
        builder.HasKey(chunk => new { chunk.Sha256, chunk.Ordinal });
        builder.HasOne<KeptFile>().WithMany().HasForeignKey(chunk => chunk.Sha256).OnDelete(DeleteBehavior.Restrict);
    }
}
