using System.Globalization;
using Resolute.Fuzz;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["one", var number])
{
    Console.WriteLine(Trial.Of(Inputs.Of(long.Parse(number, CultureInfo.InvariantCulture))) ?? "nothing wrong");
    return 0;
}

if (args is ["keep", var wanted, var file])
{
    await File.WriteAllBytesAsync(file, Inputs.Of(long.Parse(wanted, CultureInfo.InvariantCulture)));
    return 0;
}

if (args is not ["run", var first, var count, var folder])
{
    await Console.Error.WriteLineAsync("Say what to do: dotnet run -c Release --project fuzz -- run FIRST COUNT FOLDER | one NUMBER | keep NUMBER FILE");
    return 2;
}

return Run.Through(
    long.Parse(first, CultureInfo.InvariantCulture),
    long.Parse(count, CultureInfo.InvariantCulture),
    Directory.CreateDirectory(folder).FullName
);
