using Resolute.Model.People;

namespace Resolute.Web.Api;

/// <summary>To whom something is released.</summary>
/// <param name="To">restricted: those who take part, signed in; public: everybody.</param>
public sealed record ReleaseTo(Audience To);
