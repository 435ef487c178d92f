namespace PixBot.Core.Knowledge.Model;

/// <summary>How much a feature tells, by how few of the built-in ways have it; one that none has tells most.</summary>
internal interface IFeatureRarity
{
    float Of(Feature feature);
}
