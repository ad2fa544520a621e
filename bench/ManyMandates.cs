using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features;
using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.Calendar;
using Resolute.Model.Documents;
using Resolute.Model.Instruments;
using Resolute.Model.Journal;
using Resolute.Model.Mandates;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Store.Documents;
using Resolute.Text.Addressees;

namespace Resolute.Bench;

/// <summary>
/// A workspace with as many confirmed mandates as one likes: one invented resolution is taken in as anybody would, and its records are copied with ids,
/// numbers, addressees and days of their own. Three of four are reports, half have evidence. The
/// number of addressees and days is the same whatever the number of mandates, and what is asked after (one addressee, one body) has more than a page in each.
/// </summary>
internal static class ManyMandates
{
    public const string Addressee = "itu/secretary-general";
    public const string Body = "demo/council";

    private const int InEach = 50;
    private static readonly MethodInfo Cloning = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly string[] Addressees = [.. Bodies.Keys.Where(key => !key.StartsWith('*')).Order(StringComparer.Ordinal).Take(39).Append(Addressee)];
    private static readonly EvidenceShows[] Shown = [EvidenceShows.Progress, EvidenceShows.Report, EvidenceShows.Fulfilment];

    // One of four reports goes to one body, the others to forty in turn.
    private static readonly Particulars[] Recipients =
    [
        .. Addressees
            .SelectMany((key, at) => at % 3 == 0 ? [Body, key] : new[] { key })
            .Select(key => new Particulars { Recipients = [new NamedBody(key, key)] }),
    ];
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    /// <summary>Fills a workspace, new or empty.</summary>
    /// <param name="place">Where.</param>
    /// <param name="mandates">How many.</param>
    /// <param name="isPublic">Whether the public sees them.</param>
    public static async Task Fill(WorkspacePlace place, int mandates, bool isPublic = false)
    {
        await (await Workspace.Open(place, CancellationToken.None)).DisposeAsync();
        await using var parts = new ServiceCollection().AddResolute(place).BuildServiceProvider();
        var text = new StringBuilder("RESOLUTION 7 (D25)\nLanterns\nThe Demonstration Council,\ninstructs the Secretary-General\n");
        for (var number = 1; number <= InEach; number++)
            text.Append(CultureInfo.InvariantCulture, $"{number}\tto publish map {number} of all lanterns by 30 September 2026;\n");
        var content = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        var imported = await parts
            .GetRequiredService<Runner>()
            .Run<ImportDocument, ImportDocument.Request, ImportDocument.Imported>(new("lanterns.txt", content), Actor.Job, CommandId.New(Now), default);
        if (imported.IsRefused(out var why, out _))
            throw new InvalidOperationException(why.Code);

        Template template;
        await using (var scope = parts.CreateAsyncScope())
            template = await Template.Of(scope.ServiceProvider.GetRequiredService<ResoluteContext>());
        for (var copy = 0; copy < mandates / InEach; copy++)
        {
            await using var scope = parts.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<ResoluteContext>();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            Copy(context, template, copy, isPublic ? Now : null);
            context.IsJournalled = true;
            await context.SaveChangesAsync();
        }
    }

    private static void Copy(ResoluteContext context, Template template, int copy, DateTimeOffset? released)
    {
        var (document, revision, instrument) = (DocumentId.New(Now), RevisionId.New(Now), InstrumentId.New(Now));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(copy)));
        Add(context, template.File, ("Sha256", sha256));
        Add(
            context,
            template.Instrument,
            ("Id", instrument),
            ("Key", $"demo/council/res/{1000 + copy}"),
            ("Number", $"{1000 + copy}"),
            ("Place", Instrument.PlaceOf($"demo/council/res/{1000 + copy}"))
        );
        Add(context, template.Revision, ("Id", revision), ("InstrumentId", instrument));
        Add(
            context,
            template.Document,
            ("Id", document),
            ("RevisionId", revision),
            ("Sha256", sha256),
            ("Slug", $"copy-{copy}"),
            ("Address", $"instruments/demo-council/{1000 + copy}/d25/en"),
            ("WordsDigest", sha256),
            ("ReleasedAt", released)
        );
        Add(context, template.Text, ("DocumentId", document));
        for (var at = 0; at < template.Mandates.Count; at++)
        {
            var (clause, mandate, number) = (ClauseId.New(Now), MandateId.New(Now), InEach + (copy * InEach) + at + 1);
            var key = number / 60 % 5 == 0 ? Addressee : Addressees[number % Addressees.Length];
            Add(context, template.Clauses[at], ("Id", clause), ("DocumentId", document), ("RevisionId", revision));
            var (instance, isReport) = (DueInstanceId.New(Now), number / 60 % 4 != 0);
            Add(
                context,
                template.Mandates[at],
                ("Id", mandate),
                ("Number", number),
                ("DocumentId", document),
                ("RevisionId", revision),
                ("ClauseId", clause),
                ("AddresseeKey", key),
                ("State", MandateState.Confirmed),
                ("ReleasedAt", released),
                ("Due", null),
                ("Particulars", isReport ? Recipients[number / 4 % Recipients.Length] : Particulars.None)
            );
            Add(
                context,
                Activator.CreateInstance(typeof(DueInstance), nonPublic: true)!,
                ("Id", instance),
                ("MandateId", mandate),
                ("Key", "one"),
                ("DueOn", DateOnly.FromDateTime(Now.UtcDateTime).AddDays((number * 37 % 60 * 14) - 280)),
                ("Days", DayCertainty.Known)
            );
            if (number / 7 % 6 is var shown and < 3)
                Add(
                    context,
                    Activator.CreateInstance(typeof(Evidence), nonPublic: true)!,
                    ("Id", EvidenceId.New(Now)),
                    ("MandateId", mandate),
                    ("InstanceId", instance),
                    ("Kind", EvidenceKind.Event),
                    ("Event", $"Lantern day {number}"),
                    ("On", DateOnly.FromDateTime(Now.UtcDateTime)),
                    ("Shows", Shown[shown]),
                    ("State", EvidenceState.Linked),
                    ("LinkedAt", Now),
                    ("Since", Now)
                );
        }
    }

    private static void Add(ResoluteContext context, object template, params (string Name, object? Value)[] others)
    {
        var clone = Cloning.Invoke(template, null)!;
        foreach (var (name, value) in others)
            clone.GetType().GetProperty(name)!.SetValue(clone, value);
        context.Add(clone);
    }

    private sealed record Template(
        KeptFile File,
        Instrument Instrument,
        Revision Revision,
        Document Document,
        DocumentText Text,
        IReadOnlyList<Clause> Clauses,
        IReadOnlyList<Mandate> Mandates
    )
    {
        public static async Task<Template> Of(ResoluteContext context)
        {
            var mandates = await context.Mandates.AsNoTracking().OrderBy(mandate => mandate.Number).ToListAsync();
            var clauses = await context.Clauses.AsNoTracking().ToDictionaryAsync(clause => clause.Id);
            return new Template(
                await context.Files.AsNoTracking().SingleAsync(),
                await context.Instruments.AsNoTracking().SingleAsync(),
                await context.Revisions.AsNoTracking().SingleAsync(),
                await context.Documents.AsNoTracking().SingleAsync(),
                await context.DocumentTexts.AsNoTracking().SingleAsync(),
                [.. mandates.Select(mandate => clauses[mandate.ClauseId])],
                mandates
            );
        }
    }
}
