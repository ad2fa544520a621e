using System.CommandLine;
using System.Globalization;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>A day as it is typed: 2026-06-30.</summary>
public static class DayOption
{
    public static Option<DateOnly?> Of(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DAY",
            CustomParser = parsed =>
            {
                if (DateOnly.TryParseExact(parsed.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;

                parsed.AddError(parsed.Tokens[0].Value);
                return null;
            },
        };
}
