using System.Globalization;
using Resolute.Features.Running;
using Resolute.Formats.Calendar;
using Resolute.Model.Calendar;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Store;
using Resolute.Text.Rulings;

namespace Resolute.Features.Calendar;

/// <summary>A person takes a table of sessions in: new ones are entered, those with other days are moved, a row that cannot be taken is told and the rest goes on.</summary>
public sealed class ImportSessions(VisibleStore store) : IUseCase<ImportSessions.Request, ImportSessions.Imported>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.KeepCalendar;

    /// <summary>The table as comma-separated values: body, name, year, number, season, from, to, days, place, source.</summary>
    public sealed record Request(string Table);

    /// <summary>A row that was not taken, and why.</summary>
    /// <param name="Line">Its line in the file.</param>
    /// <param name="Reason">Why not.</param>
    public sealed record Left(int Line, Refusal Reason);

    /// <summary>What came of it.</summary>
    /// <param name="Entered">How many sessions are new.</param>
    /// <param name="Moved">How many have other days.</param>
    /// <param name="Same">How many were so already.</param>
    /// <param name="LeftOut">The rows that were not taken.</param>
    public sealed record Imported(int Entered, int Moved, int Same, IReadOnlyList<Left> LeftOut);

    /// <inheritdoc/>
    public static bool KeepsAnswer => false;

    /// <inheritdoc/>
    public async Task<Ruling<Imported>> Run(Request request, Act act, CancellationToken cancellation)
    {
        var (entered, moved, same, left, touched) = (0, 0, 0, new List<Left>(), new Dictionary<string, Session>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in SessionTable.Read(request.Table))
        {
            if (EntryOf(row).Then(entry => Session.Enter(entry, act.Now)).IsRefused(out var reason, out var session))
            {
                left.Add(new Left(row.Line, reason));
                continue;
            }

            if (!seen.Add(session.Key))
            {
                left.Add(new Left(row.Line, new Refusal("session-exists", null, session.Key)));
                continue;
            }

            if (await store.Sessions.Find(session.Body, session.Name, cancellation) is not { } held)
            {
                store.Sessions.Add(session);
                act.Did(Verb.EnteredSession, NounRef.Of(session.Id), text: $"{session.Key}: {WrittenTime.Days(session.From, session.To)}");
                entered++;
            }
            else if (held.Stated == session.Stated && held.Place == session.Place)
            {
                same++;
                continue;
            }
            else
            {
                var before = WrittenTime.Days(held.From, held.To);
                if (held.Move(held.Version, session.Stated, session.Place).IsRefused(out var why, out _))
                {
                    left.Add(new Left(row.Line, why));
                    continue;
                }

                act.Did(Verb.MovedSession, NounRef.Of(held.Id), text: $"{held.Key}: {before} → {WrittenTime.Days(held.From, held.To)}");
                (session, moved) = (held, moved + 1);
            }

            touched[session.Key] = session;
        }

        var hanging = new List<Store.Mandates.DatedMandate>();
        foreach (var session in touched.Values.DistinctBy(session => session.Body, StringComparer.Ordinal))
            hanging.AddRange(await store.DueInstances.HangingOn(session, cancellation));
        await KeptInstances.Of(store, [.. hanging.DistinctBy(one => one.Mandate.Id)], act, cancellation);
        return new Imported(entered, moved, same, left);
    }

    private static Ruling<SessionEntry> EntryOf(SessionRow row)
    {
        if (row["body"] is not { } body || row["name"] is not { } name)
            return new Refusal("row-incomplete");

        if (!IsNumber(row["year"], out var year) || year is null || !IsNumber(row["number"], out var number))
            return new Refusal("row-number-odd");

        if (!IsDay(row["from"], out var from) || !IsDay(row["to"], out var to))
            return new Refusal("row-day-odd");

        if (CertaintyOf(row["days"], from) is not { } certainty)
            return new Refusal("row-days-odd", null, row["days"] ?? "");

        return new SessionEntry(body, name, year.Value, number, row["season"], new SessionDays(certainty, from, to, row["source"]), row["place"]);
    }

    private static DayCertainty? CertaintyOf(string? words, DateOnly? from) =>
        words switch
        {
            null => from is null ? DayCertainty.Unknown : DayCertainty.Known,
            "known" => DayCertainty.Known,
            "expected" => DayCertainty.Expected,
            "in-cluster" => DayCertainty.InCluster,
            "unknown" => DayCertainty.Unknown,
            _ => null,
        };

    private static bool IsNumber(string? cell, out int? number)
    {
        var isNumber = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = isNumber ? value : null;
        return isNumber || cell is null;
    }

    private static bool IsDay(string? cell, out DateOnly? day)
    {
        var isDay = DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        day = isDay ? value : null;
        return isDay || cell is null;
    }
}
