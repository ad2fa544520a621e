using Resolute.Features.Documents;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Text.Rulings;

namespace Resolute.Features.Instruments;

/// <summary>The instruments that the actor may see, by body and number.</summary>
public sealed class InstrumentList : IView<InstrumentList.Request, IReadOnlyList<InstrumentList.Line>>
{
    /// <inheritdoc/>
    public static Permission Needs => Permission.Anyone;

    /// <summary>All of them, or those of one body and number.</summary>
    public sealed record Request(string? Body = null, string? Number = null);

    /// <summary>One instrument.</summary>
    /// <param name="Key">Its key: itu/pp/res/140.</param>
    /// <param name="Body">The key of its body.</param>
    /// <param name="Kind">res, dec or rec.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Title">The title of its newest text in the language asked for by the reader where held, else in any.</param>
    /// <param name="Address">/instruments/BODY/NUMBER without the leading slash.</param>
    /// <param name="Texts">Its texts that the actor may see, newest revision first.</param>
    /// <param name="Confirmed">How many confirmed mandates of its newest text the actor may see.</param>
    /// <param name="Proposed">How many await review; 0 for the public.</param>
    public sealed record Line(
        string Key,
        string Body,
        string Kind,
        string Number,
        string Title,
        string Address,
        IReadOnlyList<TextPage.HeldText> Texts,
        int Confirmed,
        int Proposed
    );

    /// <inheritdoc/>
    public Task<Ruling<IReadOnlyList<Line>>> See(Request request, Actor actor, CancellationToken cancellation) => throw new NotSupportedException();
}
