using PixBot.Core.Knowledge.Model;

namespace PixBot.Core.Knowledge.Training;

/// <summary>What takes seconds to learn from the entries, and is therefore learnt ahead and shipped.</summary>
/// <param name="Fingerprint">Of all that it was learnt from: entries changed since make another one.</param>
internal sealed record Learnt(string Fingerprint, Vocabulary Vocabulary, LinearModel Model)
{
    public static Learnt From(Course course)
    {
        var vocabulary = Vocabulary.Of([.. course.Samples.Select(sample => sample.Plain)]);
        Lesson[] lessons =
        [
            .. from sample in course.Samples.Concat(course.Misspelt())
               select new Lesson(vocabulary.Vector(sample.Plain), sample.Class, sample.Weight),
        ];
        return new(course.Fingerprint, vocabulary, new DualDescent(lessons, vocabulary.Terms.Length, course.Classes).Train());
    }

    /// <summary>What was shipped, where it belongs to these entries; else learnt now, in a few seconds.</summary>
    public static Learnt For(Course course) => LearntFile.Shipped() is { } shipped && shipped.Fingerprint == course.Fingerprint ? shipped : From(course);
}
