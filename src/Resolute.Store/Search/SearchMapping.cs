using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Documents;
using Resolute.Model.Search;

namespace Resolute.Store.Search;

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.HasKey(entry => entry.Mark);
        builder.Property(entry => entry.Mark).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(40);
        builder.HasIndex(entry => new { entry.NounId, entry.Kind }).IsUnique();
        builder.HasIndex(entry => new { entry.DocumentId, entry.Kind });
        builder.HasOne<Document>().WithMany().HasForeignKey(entry => entry.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SearchLabelMapping : IEntityTypeConfiguration<SearchLabel>
{
    public void Configure(EntityTypeBuilder<SearchLabel> builder) => builder.HasKey(label => label.Text);
}
