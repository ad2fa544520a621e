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
        builder.HasIndex(account => account.Name);
        builder.HasIndex(account => account.VouchedMail);
        builder.Property(account => account.Version).IsConcurrencyToken();
        builder.HasIndex(account => account.OrganisationId);
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

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasKey(organisation => organisation.Id);
        builder.HasIndex(organisation => organisation.Name).IsUnique();
        builder.Property(organisation => organisation.Version).IsConcurrencyToken();
    }
}

internal sealed class RoleMapping : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.HasKey(role => role.Id);
        builder.HasIndex(role => role.AccountId);
        builder.HasIndex(role => role.OrganisationId);
        builder.Ignore(role => role.IsWithoutEnd);
        builder.Property(role => role.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(role => role.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(role => role.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AccountLinkMapping : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.HasKey(link => link.AccountId);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.Property(link => link.Version).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
