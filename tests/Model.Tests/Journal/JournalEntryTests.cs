using FsCheck;
using FsCheck.Fluent;
using Resolute.Model.Journal;
using Resolute.Model.People;

namespace Resolute.Model.Tests.Journal;

public sealed class JournalEntryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Each_entry_follows_the_one_before_it_and_no_other() =>
        Prop.ForAll<NonEmptyArray<string>>(nouns =>
            {
                var chain = Chain(nouns.Get);
                var heads = chain.Select(HeadAfter).Prepend(JournalHead.Empty()).ToList();
                return chain.Index().All(entry => heads.Index().All(head => entry.Item.Follows(head.Item) == (head.Index == entry.Index)));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Words_cannot_move_from_one_field_to_the_next_without_changing_the_hash()
    {
        var one = Entry(JournalHead.Empty(), new Deed(new Verb("a"), new NounRef("bc", "d"), null, null));
        var other = Entry(JournalHead.Empty(), new Deed(new Verb("ab"), new NounRef("c", "d"), null, null));

        one.Hash.ShouldNotBe(other.Hash);
    }

    [Fact]
    public void An_entry_says_the_same_wherever_its_moment_was_written()
    {
        var deed = new Deed(Verb.Confirmed, NounRef.Installation, null, null);

        Entry(JournalHead.Empty(), deed, Now).Hash.ShouldBe(Entry(JournalHead.Empty(), deed, Now.ToUniversalTime()).Hash);
    }

    [Fact]
    public void The_digest_of_a_name_cannot_be_guessed_without_the_salt()
    {
        var one = new JournalNote(1, "Officer Anyname", null, [1, 2, 3]);
        var other = new JournalNote(1, "Officer Anyname", null, [3, 2, 1]);

        one.Digest().ShouldNotBe(other.Digest());
    }

    private static List<JournalEntry> Chain(IEnumerable<string> nouns)
    {
        var chain = new List<JournalEntry>();
        var head = JournalHead.Empty();
        foreach (var noun in nouns)
        {
            chain.Add(Entry(head, new Deed(Verb.Imported, new NounRef("document", noun ?? ""), null, noun)));
            head.MoveTo(chain[^1]);
        }

        return chain;
    }

    private static JournalEntry Entry(JournalHead head, Deed deed, DateTimeOffset? at = null) =>
        JournalEntry.Next(head, deed, new AccountId(Guid.Empty), new JournalNote(head.Sequence + 1, "Officer Anyname", deed.Text, [7]), at ?? Now);

    private static JournalHead HeadAfter(JournalEntry entry)
    {
        var head = JournalHead.Empty();
        head.MoveTo(entry);
        return head;
    }
}
