using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Resolute.Features.Tests.Running;

/// <summary>What the database means to do for each question that is put to it meanwhile, as the database itself tells.</summary>
public sealed partial class ToldPlans : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    // A few rows are soonest read from end to end; what is wanted is whether an index is there that the question can go by.
    private const string AsIfTheyWereMany =
        "SET enable_seqscan=off; SET enable_sort=off; SET enable_incremental_sort=off; SET enable_bitmapscan=off; SET enable_hashjoin=off; SET enable_mergejoin=off;";

    private readonly string _place;
    private readonly List<IDisposable> _following = [];
    private readonly List<Told> _told = [];

    private ToldPlans(string place) => _place = place;

    public IReadOnlyList<Told> Questions => _told;

    public static ToldPlans Of(Desk desk)
    {
        var plans = new ToldPlans(desk.Place.Connection is { } connection ? new NpgsqlConnectionStringBuilder(connection).Database! : desk.Place.Folder);
        plans._following.Add(DiagnosticListener.AllListeners.Subscribe(plans));
        return plans;
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore")
            _following.Add(listener.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> happening)
    {
        if (happening.Key != "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting")
            return;

        var command = (DbCommand)happening.Value!.GetType().GetProperty("Command")!.GetValue(happening.Value)!;
        var isOurs = command.Connection is SqliteConnection file
            ? file.DataSource.StartsWith(_place, StringComparison.Ordinal)
            : command.Connection!.Database == _place;
        if (isOurs && command.CommandText.Contains("SELECT", StringComparison.Ordinal) && !command.CommandText.Contains("INSERT", StringComparison.Ordinal))
            _told.Add(new Told(command.CommandText, Explain(command)));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var one in _following)
            one.Dispose();
    }

    private static List<string> Explain(DbCommand command)
    {
        using var asking = command.Connection!.CreateCommand();
        asking.Transaction = command.Transaction;
        if (command is NpgsqlCommand)
        {
            asking.CommandText = AsIfTheyWereMany;
            asking.ExecuteNonQuery();
        }

        asking.CommandText = (command is NpgsqlCommand ? "EXPLAIN (COSTS OFF) " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        foreach (DbParameter parameter in command.Parameters)
            asking.Parameters.Add(parameter is NpgsqlParameter other ? other.Clone() : new SqliteParameter(parameter.ParameterName, parameter.Value));
        using var rows = asking.ExecuteReader();
        var plan = new List<string>();
        while (rows.Read())
            plan.Add(rows.GetString(rows.FieldCount - 1));
        return plan;
    }

    /// <summary>A question and what the database means to do for it.</summary>
    public sealed partial record Told(string Question, IReadOnlyList<string> Plan)
    {
        /// <summary>The tables that are read from end to end; what a question calls by a name of its own is none.</summary>
        public IReadOnlyList<string> WholeTables =>
            [
                .. Plan.Select(step => Whole().Match(step))
                    .Where(match => match.Success)
                    .Select(match => match.Groups["table"].Value)
                    .Select(name => Names().Matches(Question).FirstOrDefault(pair => pair.Groups["alias"].Value == name)?.Groups["table"].Value ?? name)
                    .Where(name => char.IsUpper(name[0])),
            ];

        /// <summary>Whether rows are put in order before the first is known.</summary>
        public bool PutsInOrder => Plan.Any(step => step.Contains("USE TEMP B-TREE FOR", StringComparison.Ordinal) || Sorting().IsMatch(step));

        /// <summary>Whether an index is used by nothing but for whom a board is: as good as none, unless it is a page.</summary>
        public bool GoesByAudienceAlone => Plan.Any(step => step.EndsWith("(Audience=?)", StringComparison.Ordinal));

        /// <summary>Whether it is a page: so many and no more.</summary>
        public bool IsPage => Question.Contains("LIMIT", StringComparison.Ordinal);

        [GeneratedRegex("^SCAN (?<table>\\w+)|Seq Scan on \"?(?<table>\\w+)", RegexOptions.CultureInvariant, 1000)]
        private static partial Regex Whole();

        [GeneratedRegex("\"(?<table>\\w+)\" AS \"?(?<alias>\\w+)\"?", RegexOptions.CultureInvariant, 1000)]
        private static partial Regex Names();

        [GeneratedRegex("^\\W*(Incremental )?Sort$", RegexOptions.CultureInvariant, 1000)]
        private static partial Regex Sorting();
    }
}
