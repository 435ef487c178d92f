using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Knowledge.Training;
using PixBot.Core.Localization;

namespace PixBot.Benchmarks.Knowledge.Candidates;

/// <summary>Every way a document, BM25, French and English light stemming; a class scores as its best way.</summary>
internal sealed class LuceneCandidate(TrainingSet training) : ICandidate
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const int Hits = 50;
    private readonly FrenchAnalyzer french = new(Version);
    private readonly EnglishAnalyzer english = new(Version);
    private readonly RAMDirectory directory = new();
    private IndexSearcher? searcher;

    public string Name => "Lucene.Net BM25, light stemming";

    public void Train()
    {
        using (IndexWriter writer = new(directory, new IndexWriterConfig(Version, french)))
        {
            foreach (var sample in training.Samples.Where(sample => sample.Weight >= 1))
            {
                Document document =
                [
                    new TextField(Field(sample.Language), sample.Plain, Lucene.Net.Documents.Field.Store.NO),
                    new StoredField("class", sample.Class),
                ];
                writer.AddDocument(document, sample.Language == Language.French ? french : english);
            }
        }
        searcher = new(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }

    public float[] Scores(string question)
    {
        var plain = Spelling.Plain(question);
        BooleanQuery query = [];
        AddTerms(query, french, Language.French, plain);
        AddTerms(query, english, Language.English, plain);
        var scores = new float[training.Classes];
        foreach (var hit in searcher!.Search(query, Hits).ScoreDocs)
        {
            var at = searcher.Doc(hit.Doc).GetField("class").GetInt32Value()!.Value;
            scores[at] = Math.Max(scores[at], hit.Score);
        }
        return scores;
    }

    public void Dispose()
    {
        searcher?.IndexReader.Dispose();
        directory.Dispose();
        french.Dispose();
        english.Dispose();
    }

    private static string Field(Language language) => $"way-{language.Code()}";

    private static void AddTerms(BooleanQuery query, Analyzer analyzer, Language language, string text)
    {
        using var tokens = analyzer.GetTokenStream(Field(language), text);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken() && query.Clauses.Count < BooleanQuery.MaxClauseCount)
            query.Add(new TermQuery(new Lucene.Net.Index.Term(Field(language), term.ToString())), Occur.SHOULD);
        tokens.End();
    }
}
