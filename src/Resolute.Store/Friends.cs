using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Features.Tests")]
