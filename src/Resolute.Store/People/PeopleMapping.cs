using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.People;

namespace Resolute.Store.People;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.LoginName).IsUnique();
        builder.Property(account => account.Version).IsConcurrencyToken();
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasKey(invitation => invitation.Number);
        builder.Property(invitation => invitation.Number).ValueGeneratedNever();
        builder.Property(invitation => invitation.Version).IsConcurrencyToken();
    }
}
