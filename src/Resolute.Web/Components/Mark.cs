using Resolute.Features.Mandates;
using Resolute.Model.Mandates;

namespace Resolute.Web.Components;

/// <summary>How a mandate is marked: one name for its shape, its colour and its words.</summary>
/// <param name="Name">The name of the shape and the class: fulfilled, provisional.</param>
/// <param name="Key">The catalogue key of its words.</param>
public sealed record Mark(string Name, string Key)
{
    public static Mark Of(MandateLine mandate) =>
        mandate switch
        {
            { State: MandateState.Rejected or MandateState.Lapsed } => Of(mandate.State),
            { IsProvisional: true } => new("provisional", "page.mark.provisional"),
            { Status: { } status } => Of(status),
            _ => Of(mandate.State),
        };

    public static Mark Of(MandateStatus status) => new(Kebab.Of(status), $"status.{Kebab.Of(status)}");

    public static Mark Of(MandateState state) => new(Kebab.Of(state), $"mandate-state.{Kebab.Of(state)}");
}
