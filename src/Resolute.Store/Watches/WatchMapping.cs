using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Watches;

namespace Resolute.Store.Watches;

internal sealed class WatchMapping : IEntityTypeConfiguration<Watch>
{
    public void Configure(EntityTypeBuilder<Watch> builder)
    {
        builder.HasKey(watch => watch.Id);
        builder.HasIndex(watch => new { watch.AccountId, watch.Noun }).IsUnique();
        builder.HasIndex(watch => watch.Rhythm);
        builder.HasIndex(watch => watch.Token);
        builder.Property(watch => watch.Version).IsConcurrencyToken();
    }
}
