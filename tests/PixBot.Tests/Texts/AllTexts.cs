using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Features.Sessions.PixCertif.Kit;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.Features.Sessions.PixCertif.Ticking;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Tests.Texts;

/// <summary>
/// Every text of Core: what any class holds in a static member, and what its static methods make with each of a few values
/// for each of their parameters. A method outside the classes of texts that takes a thing of its own is left out: what it
/// says comes from members that are read here.
/// </summary>
internal static class AllTexts
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly DateTimeOffset Moment = new(2026, 6, 1, 8, 30, 0, TimeSpan.FromHours(2));

    private static readonly Person Zoe = new("p", "Nguyen", "Zoé", "3B", "zoe@ecole.example", Role.Student, ExtraTimePercent: 33);

    private static readonly IdentityFault[] TwoFaults = [new(IdentityField.Sex, null), new(IdentityField.BirthDate, "31/02")];

    private static readonly MassPlace Place = new("Site", "204", new(2026, 6, 1), new(8, 30));

    public static IReadOnlyList<(string Name, Text Text)> List { get; } = [.. Classes().SelectMany(Of)];

    private static IEnumerable<Type> Classes() => typeof(Text).Assembly.GetTypes()
        .Where(type => type != typeof(Text) && !type.IsInterface && !type.IsEnum && !IsCompilers(type))
        .Select(Closed);

    /// <summary>Outside the classes of texts, one that is empty in both languages says that there is nothing to say.</summary>
    private static IEnumerable<(string Name, Text Text)> Of(Type type) => Held(type).Concat(Made(type))
        .Where(named => IsOfTexts(type) || named.Text != Text.Same(""));

    private static IEnumerable<(string Name, Text Text)> Held(Type type)
    {
        foreach (var field in type.GetFields(Any).Where(field => MayHold(field.FieldType)))
        {
            foreach (var text in In(field.GetValue(null)))
                yield return ($"{type.Name}.{field.Name}", text);
        }

        foreach (var property in type.GetProperties(Any).Where(property => MayHold(property.PropertyType) && property.GetIndexParameters() is []))
        {
            foreach (var text in In(property.GetValue(null)))
                yield return ($"{type.Name}.{property.Name}", text);
        }
    }

    private static IEnumerable<(string Name, Text Text)> Made(Type type)
    {
        foreach (var method in type.GetMethods(Any).Where(method => method.ReturnType == typeof(Text) && IsToMake(type, method)))
        {
            foreach (var arguments in Arguments(method.GetParameters()))
            {
                if (method.Invoke(null, arguments) is Text text)
                    yield return ($"{type.Name}.{method.Name}({string.Join(", ", arguments)})", text);
            }
        }
    }

    /// <summary>A class of texts must have samples of whatever it takes.</summary>
    private static bool IsToMake(Type type, MethodInfo method) =>
        !method.IsSpecialName && !method.IsGenericMethodDefinition
        && (IsOfTexts(type) || !IsCompilers(method) && method.GetParameters().All(parameter => !parameter.ParameterType.IsByRef && HasSamples(parameter.ParameterType)));

    private static bool IsOfTexts(Type type) =>
        type == typeof(Dates) || type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Texts", StringComparison.Ordinal);

    private static bool IsCompilers(MemberInfo member) => member.Name.Contains('<', StringComparison.Ordinal);

    /// <summary>A static member of a generic class is read for one of the types that it may be made for.</summary>
    private static Type Closed(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(argument => argument.GetGenericParameterConstraints().FirstOrDefault() ?? typeof(object))])
        : type;

    /// <summary>A text, several, or a thing of Core with texts of its own, such as a field of a form.</summary>
    private static bool MayHold(Type type) => type == typeof(Text)
        || (type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments()).Any(MayHold)
        || type.Assembly == typeof(Text).Assembly && Parts(type).Any();

    private static IEnumerable<PropertyInfo> Parts(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(Text) && property.GetIndexParameters() is []);

    private static IEnumerable<Text> In(object? value) => value switch
    {
        null or string => [],
        Text text => [text],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => In(tuple[i])),
        IEnumerable several => several.Cast<object?>().SelectMany(In),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            In(type.GetProperty("Value")!.GetValue(value)),
        _ when value.GetType().Assembly == typeof(Text).Assembly => Parts(value.GetType()).SelectMany(part => In(part.GetValue(value))),
        _ => [],
    };

    private static bool HasSamples(Type type) => type == typeof(string) || type.IsEnum || Samples(type) is not null;

    private static IEnumerable<object?[]> Arguments(IReadOnlyList<ParameterInfo> parameters) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (so, parameter) => so.SelectMany(before => Samples(parameter).Select(sample => (object?[])[.. before, sample])));

    private static IEnumerable<object?> Samples(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(string))
            return parameter.Name == "yearAndMonth" ? ["2026-08"] : IsNullable(parameter) ? ["Zoé", null] : ["Zoé"];
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object?>();
        return Samples(type) ?? throw new NotSupportedException($"{parameter.Member.DeclaringType}.{parameter.Member.Name} takes a {type}: add samples of it.");
    }

    private static IEnumerable<object?>? Samples(Type type) => type switch
    {
        _ when type == typeof(int) => [0, 1, 2, 3, 21],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(long) => [1L, 20L],
        _ when type == typeof(DateOnly) => [new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 15)],
        _ when type == typeof(TimeOnly) => [new TimeOnly(8, 0), new TimeOnly(14, 5)],
        _ when type == typeof(DateTimeOffset) => [Moment, Moment.AddDays(3)],
        _ when type == typeof(Text) => [new Text("ceci", "this")],
        _ when type == typeof(Session) => [new Session("s", "Site", "204", new(2026, 6, 1), new(8, 30), [], Moment, Moment, 1, false)],
        _ when type == typeof(ProfileState) => States(),
        _ when type == typeof(ProfileChange) => Changes(),
        _ when type == typeof(ProfileOrigin) => Changes().Select(change => change.Origin).Distinct(),
        _ when type == typeof(Func<DateTimeOffset, DateTimeOffset>) => [(Func<DateTimeOffset, DateTimeOffset>)(moment => moment)],
        _ when type == typeof(BadLine) => Faults().SelectMany(fault => new[] { new BadLine(3, "Nom", fault), new BadLine(3, null, fault) }),
        _ when type == typeof(LineFault) => Faults(),
        _ when type == typeof(RecognizedFile) => Files(),
        _ when type == typeof(RecognizedFile.Unrecognised) => Files().OfType<RecognizedFile.Unrecognised>(),
        _ when type == typeof(ReminderNeed) => Subtypes<ReminderNeed>(),
        _ when type == typeof(int?) => [null, 0, 1, 2],
        _ when type == typeof(ReminderMoment) => Moments(),
        _ when type == typeof(PastReminder) => Results().Select(result => new PastReminder("r", Moment, new(2026, 6, 1), result is null ? null : "Zoé", 3, result)),
        _ when type == typeof(RuleChange) => Enum.GetValues<RuleChangeKind>().Select(kind => new RuleChange(kind, new("p", "Zoé"), Moment)),
        _ when type == typeof(CampaignConflict) => [new CampaignConflict("JEANZA726", "JNZAYK263", false), new CampaignConflict("JEANZA726", "JNZAYK263", true)],
        _ when type == typeof(Person) => [Zoe],
        _ when type == typeof(PixTask) => Subtypes<PixTask>(),
        _ when type == typeof(TickLine) => [new TickLine("3A", "Nguyen", "Zoé", null, false), new TickLine("3A", "Nguyen", "Zoé", 33, true)],
        _ when type == typeof(MassPlace) => [Place],
        _ when type == typeof(MassPlan) => [new MassPlan(null, Place, [], []), new MassPlan("s", Place, [], []), new MassPlan("s", Place, [], ["p"])],
        _ when type == typeof(IdentityFault) => Enum.GetValues<IdentityField>().SelectMany(field => new[] { new IdentityFault(field, null), new IdentityFault(field, "Zoé") }),
        _ when type == typeof(IReadOnlyList<IdentityFault>) => [TwoFaults],
        _ when type == typeof(RefusedCandidate) => [new RefusedCandidate(Zoe, TwoFaults)],
        _ when type == typeof(KitFacts) => [new KitFacts(null, null, null, null, null, ""), new KitFacts(null, null, null, new(2026, 6, 1), new(8, 30), "")],
        _ when type == typeof(ProfileProgress) => [new ProfileProgress(0, 0, 0, 0, 0), new ProfileProgress(1, 1, 1, 1, 2), new ProfileProgress(12, 3, 2, 5, 15)],
        _ when type == typeof(IReadOnlyList<string>) => [Array.Empty<string>(), new[] { "Nom" }, new[] { "Nom", "Classe" }],
        _ when type == typeof(IReadOnlyList<Text>) => [new[] { new Text("ceci", "this") }],
        _ => null,
    };

    private static IEnumerable<ProfileState> States() =>
        from stage in Enum.GetValues<ProfileStage>()
        from count in new int?[] { null, 3, 4, 9 }
        from sent in new DateTimeOffset?[] { null, Moment }
        select new ProfileState(stage, sent, count, null, Moment);

    private static IEnumerable<ProfileChange> Changes() =>
        from kind in Enum.GetValues<OriginKind>()
        from state in States()
        select new ProfileChange(Moment, ProfileStage.NotSent, state, new(kind, Moment));

    private static IEnumerable<ReminderMoment> Moments() =>
        from days in new[] { 0, 1, 14 }
        from moved in new[] { 0, 2 }
        select new ReminderMoment(new(2026, 6, 1), new(17, 30), Moment, days, new DateOnly(2026, 6, 1).AddDays(moved));

    private static IEnumerable<ReminderResult?> Results() => [null, new(0, 0, 0, 0), new(1, 1, 1, 1), new(2, 2, 2, 2)];

    private static IEnumerable<LineFault> Faults() => [.. Subtypes<LineFault>(), .. Subtypes<RosterFault>(), .. Subtypes<ExportFault>()];

    private static IEnumerable<RecognizedFile> Files() => Subtypes<RecognizedFile>();

    /// <summary>One of each kind, its constructor's parameters filled with what their types ask for.</summary>
    private static IEnumerable<T> Subtypes<T>() => typeof(T).GetNestedTypes()
        .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => Arguments(Constructor(type).GetParameters())
            .Select(arguments => (T)Constructor(type).Invoke(arguments)));

    private static ConstructorInfo Constructor(Type type) => type
        .GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .First(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type);

    private static bool IsNullable(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
