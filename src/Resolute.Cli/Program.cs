using System.CommandLine;
using System.Globalization;
using System.Text;
using Resolute.Cli;
using Resolute.Cli.Commands.Calendar;
using Resolute.Cli.Commands.Demo;
using Resolute.Cli.Commands.Documents;
using Resolute.Cli.Commands.Journal;
using Resolute.Cli.Commands.Keeping;
using Resolute.Cli.Commands.Mandates;
using Resolute.Cli.Commands.People;
using Resolute.Cli.Commands.Search;
using Resolute.Cli.Commands.Serving;
using Resolute.Cli.Commands.Terms;
using Resolute.Cli.Parsing;
using Resolute.Cli.Speaking;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var speech = Speech.In(InterfaceLanguage.Of(args, Environment.GetEnvironmentVariable));

var root = new RootCommand(speech.Words["cli.resolute"])
{
    ReadCommand.Of(speech),
    CheckCommand.Of(speech),
    CompareCommand.Of(speech),
    TemplateCommand.Of(speech),
    ImportCommand.Of(speech),
    RereadCommand.Of(speech),
    BeforeAdoptionCommand.Of(speech),
    AdoptCommand.Of(speech),
    MandatesCommand.Of(speech),
    MandateCommand.Of(speech),
    OwnerCommand.Of(speech),
    EvidenceCommand.Of(speech),
    StatusCommand.Of(speech),
    StatusBackCommand.Of(speech),
    CalendarCommand.Of(speech),
    PeopleCommand.Of(speech),
    SearchCommand.Of(speech),
    TermsCommand.Of(speech),
    ReindexCommand.Of(speech),
    VerifyCommand.Of(speech),
    BackupCommand.Of(speech),
    RestoreCommand.Of(speech),
    MoveCommand.Of(speech),
    DumpCommand.Of(speech),
    LoadCommand.Of(speech),
    AccuracyCommand.Of(speech),
    ServeCommand.Of(speech),
    SeedDemo.Of(speech),
    InterfaceLanguage.OptionIn(speech),
};

return await CommandLineDoor.Enter(root, args, speech);
