using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Resolute.Model.Journal;
using Resolute.Store.Outbox;

namespace Resolute.Store.Journal;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.HasIndex(entry => entry.Noun);
        builder.HasIndex(entry => entry.On);
        builder.HasIndex(entry => entry.PreviousHash).IsUnique();
    }
}

internal sealed class JournalNoteMapping : IEntityTypeConfiguration<JournalNote>
{
    public void Configure(EntityTypeBuilder<JournalNote> builder)
    {
        builder.HasKey(note => note.Sequence);
        builder.Property(note => note.Sequence).ValueGeneratedNever();
        builder.HasOne<JournalEntry>().WithOne().HasForeignKey<JournalNote>(note => note.Sequence).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class JournalHeadMapping : IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalHead> builder)
    {
        builder.HasKey(head => head.Number);
        builder.Property(head => head.Number).ValueGeneratedNever();
        builder.HasData(JournalHead.Empty());
    }
}

internal sealed class KeptCommandMapping : IEntityTypeConfiguration<KeptCommand>
{
    public void Configure(EntityTypeBuilder<KeptCommand> builder) => builder.HasKey(command => command.Id);
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("Outbox");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.IsDead, row.DueAt });
    }
}
