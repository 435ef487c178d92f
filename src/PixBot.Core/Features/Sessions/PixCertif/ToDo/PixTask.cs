using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>One thing that a person must type on Pix Certif.</summary>
internal abstract record PixTask
{
    /// <summary>As a card sends it back: letters, digits and hyphens.</summary>
    public abstract string Id { get; }

    public sealed record Create : PixTask
    {
        public override string Id => "create";
    }

    /// <summary>What was typed there once is no longer so.</summary>
    public sealed record Move : PixTask
    {
        public override string Id => "move";
    }

    public sealed record Enrol(Person Person) : PixTask
    {
        public override string Id => $"e-{Person.Id}";
    }

    /// <param name="Person">Of the roster, which whoever has left it has not: then by nobody's name.</param>
    public sealed record Remove(string PersonId, Person? Person) : PixTask
    {
        public override string Id => $"r-{PersonId}";
    }

    /// <summary>Enrolled there with another extra time than the school's list says now.</summary>
    public sealed record ExtraTime(Person Person) : PixTask
    {
        public override string Id => $"x-{Person.Id}";
    }

    /// <summary>« Aménagement d'accessibilité numérique » is there and not needed, or the other way round.</summary>
    public sealed record Accessibility(Person Person) : PixTask
    {
        public override string Id => $"a-{Person.Id}";
    }
}
