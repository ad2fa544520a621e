using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Calendar;

namespace Resolute.Store.Calendar;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.HasKey(session => session.Id);
        builder.HasIndex(session => new { session.Body, session.Name }).IsUnique();
        builder.HasIndex(session => session.From);
        builder.Property(session => session.Version).IsConcurrencyToken();
        builder.Ignore(session => session.Key);
    }
}
