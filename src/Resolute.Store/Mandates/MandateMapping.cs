using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store.Conversions;

namespace Resolute.Store.Mandates;

internal sealed class MandateMapping : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.HasKey(mandate => mandate.Id);
        builder.HasIndex(mandate => mandate.Number).IsUnique();
        builder.HasIndex(mandate => mandate.DocumentId);
        builder.HasIndex(mandate => new { mandate.RevisionId, mandate.WId });
        builder.HasIndex(mandate => mandate.OwnerId);
        builder.Property(mandate => mandate.Version).IsConcurrencyToken();
        builder.Ignore(mandate => mandate.Audience);
        builder.HasOne<Document>().WithMany().HasForeignKey(mandate => mandate.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(mandate => mandate.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Clause>().WithMany().HasForeignKey(mandate => mandate.ClauseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(mandate => mandate.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.HasKey(evidence => evidence.Id);
        builder.HasIndex(evidence => evidence.MandateId);
        builder.Property(evidence => evidence.Version).IsConcurrencyToken();
        builder.Property(evidence => evidence.Because).HasConversion<JsonText<IReadOnlyList<string>>>(ValueLists.OfWords);
        builder.HasIndex(evidence => evidence.DocumentId);
        builder.Ignore(evidence => evidence.Span);
        builder.Ignore(evidence => evidence.ClauseSpan);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(evidence => evidence.MandateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Document>().WithMany().HasForeignKey(evidence => evidence.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DueInstance>().WithMany().HasForeignKey(evidence => evidence.InstanceId).OnDelete(DeleteBehavior.Restrict);
    }
}
