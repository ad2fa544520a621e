using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Documents;

namespace Resolute.Store.Documents;

internal sealed class IntakeMapping : IEntityTypeConfiguration<Intake>
{
    public void Configure(EntityTypeBuilder<Intake> builder)
    {
        builder.HasKey(intake => intake.Id);
        builder.HasIndex(intake => intake.ReceivedAt);
    }
}

internal sealed class IntakeFileMapping : IEntityTypeConfiguration<IntakeFile>
{
    public void Configure(EntityTypeBuilder<IntakeFile> builder)
    {
        builder.HasKey(file => new { file.IntakeId, file.Ordinal });
        builder.HasIndex(file => file.Sha256);
        builder.Property(file => file.SettledAt).IsConcurrencyToken();
        builder.Ignore(file => file.IsWaiting);
        builder.Ignore(file => file.Refusal);
        builder.HasOne<Intake>().WithMany().HasForeignKey(file => file.IntakeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Document>().WithMany().HasForeignKey(file => file.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
