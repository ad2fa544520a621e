using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Calendar;
using Resolute.Model.Mandates;
using Resolute.Model.People;

namespace Resolute.Store.Mandates;

internal sealed class DueInstanceMapping : IEntityTypeConfiguration<DueInstance>
{
    public void Configure(EntityTypeBuilder<DueInstance> builder)
    {
        builder.HasKey(instance => instance.Id);
        builder.HasIndex(instance => new { instance.MandateId, instance.Key }).IsUnique();
        builder.HasIndex(instance => new
        {
            instance.DueOn,
            instance.MandateId,
            instance.Key,
        });
        builder.HasIndex(instance => instance.SessionId);
        builder.Property(instance => instance.Version).IsConcurrencyToken();
        builder.HasOne<Mandate>().WithMany().HasForeignKey(instance => instance.MandateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Session>().WithMany().HasForeignKey(instance => instance.SessionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StatusSaidMapping : IEntityTypeConfiguration<StatusSaid>
{
    public void Configure(EntityTypeBuilder<StatusSaid> builder)
    {
        builder.HasKey(said => said.Id);
        builder.HasIndex(said => said.MandateId);
        builder.Property(said => said.Version).IsConcurrencyToken();
        builder.HasOne<Mandate>().WithMany().HasForeignKey(said => said.MandateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DueInstance>().WithMany().HasForeignKey(said => said.InstanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Evidence>().WithMany().HasForeignKey(said => said.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.HasKey(reminder => new
        {
            reminder.InstanceId,
            reminder.AccountId,
            reminder.Kind,
        });
        builder.HasOne<DueInstance>().WithMany().HasForeignKey(reminder => reminder.InstanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(reminder => reminder.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
