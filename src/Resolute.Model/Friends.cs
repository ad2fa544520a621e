using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Model.Tests")]
[assembly: InternalsVisibleTo("Features.Tests")]
