using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Formats.Tests")]
