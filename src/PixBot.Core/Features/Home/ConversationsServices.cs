using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.Features.Broadcasts;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Home;

public static class ConversationsServices
{
    /// <summary>What people say and press, over all features; the <see cref="ITurnHandler"/> that Teams' activities end at.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<Conversation>()
        .AddSingleton<ITurnHandler, SchoolStarter>()
        .AddSingleton<CommandDispatcher>()
        .AddSingleton<CardPressDispatcher>()
        .AddSingleton<TextMessageHandler>()
        .AddRoster()
        .AddAnswering()
        .AddEscalating()
        .AddEveryday()
        .AddFiles()
        .AddPlanning()
        .AddBroadcasting()
        .AddReminding()
        .AddInstallingConversations()
        .AddGroups();

    private static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton<QuestionHandler>()
        .AddSingleton<Answerer>()
        .AddSingleton<Suggestions>()
        .AddSingleton<AnswerText>()
        .AddSingleton<StatusCard>()
        .AddSingleton<ConvocationCard>()
        .AddSingleton<IActionHandler, SuggestionAction>()
        .AddSingleton<IActionHandler, FeedbackAction>()
        .AddSingleton<ICommandHandler, MyStatusHandler>()
        .AddSingleton<ICommandHandler, MySessionHandler>();

    private static IServiceCollection AddEscalating(this IServiceCollection services) => services
        .AddSingleton<QuestionCard>()
        .AddSingleton<AnswerDelivery>()
        .AddSingleton<IActionHandler, EscalateAction>()
        .AddSingleton<IActionHandler, ReplyAction>()
        .AddSingleton<IActionHandler, BrowseEntries>()
        .AddSingleton<IActionHandler, EntryAction>()
        .AddSingleton<QuestionsHandler>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<QuestionsHandler>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<QuestionsHandler>())
        .AddSingleton<IBroadcastKind, QuestionNotification>()
        .AddSingleton<IBroadcastKind, AnswerNotification>();

    private static IServiceCollection AddEveryday(this IServiceCollection services) => services
        .AddSingleton<ICommandHandler, HelpHandler>()
        .AddSingleton<ICommandHandler, SettingsHandler>()
        .AddSingleton<ICommandHandler, MyDataHandler>()
        .AddJournal()
        .AddSingleton<DashboardReader>()
        .AddSingleton<ICommandHandler, DashboardHandler>()
        .AddSingleton<IActionHandler, DashboardAction>()
        .AddSingleton<IActionHandler, ClassAction>()
        .AddSingleton<IActionHandler, StudentAction>()
        .AddSingleton<ICommandHandler>(provider => new LanguageHandler(provider.GetRequiredService<IContacts>(), Command.French, Language.French))
        .AddSingleton<ICommandHandler>(provider => new LanguageHandler(provider.GetRequiredService<IContacts>(), Command.English, Language.English))
        .AddSingleton<IActionHandler, CommandAction>();

    private static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FileHandler>()
        .AddSingleton<ListingHandler>()
        .AddSingleton<FileReader>()
        .AddSingleton<CardReport>()
        .AddSingleton<IWorkHandler, FileWork>()
        .AddSingleton<IActionHandler, RemoveMissingPeople>()
        .AddSingleton<IActionHandler, UndecidedAction>();

    private static IServiceCollection AddPlanning(this IServiceCollection services) => services
        .AddSingleton<SessionPlans>()
        .AddSingleton<InstructionsCard>()
        .AddSingleton<MySessionsHandler>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<MySessionsHandler>())
        .AddSingleton<ICommandHandler, SessionsHandler>()
        .AddSingleton<IActionHandler, SessionPlanAction>()
        .AddSingleton<IActionHandler, SessionCardAction>()
        .AddSingleton<IActionHandler, InstructionsAction>()
        .AddSingleton<IDueHandler, CodesDueHandler>();

    private static IServiceCollection AddBroadcasting(this IServiceCollection services) => services
        .AddSingleton<AudienceReader>()
        .AddSingleton<SessionAnnouncements>()
        .AddSingleton<MessageHandler>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<MessageHandler>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<MessageHandler>())
        .AddSingleton<IActionHandler, ReportAction>()
        .AddSingleton<IBroadcastKind, MessageBroadcast>()
        .AddAudited(BroadcastsAudit.Sent)
        .AddSingleton<IBroadcastKind, ConvocationBroadcast>()
        .AddSingleton<IBroadcastKind, SessionCancelledNotification>()
        .AddSingleton<IBroadcastKind, InstructionsBroadcast>()
        .AddSingleton<IBroadcastKind, CodesNotification>();

    private static IServiceCollection AddReminding(this IServiceCollection services) => services
        .AddReminders()
        .AddSingleton<ISchoolStart, EnsureRemindersPlanned>()
        .AddSingleton<RemindersReader>()
        .AddSingleton<PlanCard>()
        .AddSingleton<RuleEditor>()
        .AddSingleton<ReminderPreview>()
        .AddSingleton<ICommandHandler, RemindHandler>()
        .AddSingleton<IActionHandler, RemindAction>()
        .AddSingleton<IActionHandler, PlanAction>()
        .AddSingleton<IActionHandler, RuleFormAction>()
        .AddSingleton<IActionHandler, DeclareAction>()
        .AddSingleton<IActionHandler, ProblemAction>()
        .AddSingleton<ReminderAudience>()
        .AddSingleton<ReminderMessageFactory>()
        .AddSingleton<ReminderOutcomes>()
        .AddSingleton<IBroadcastKind, ReminderBroadcast>()
        .AddSingleton<RuleReminders>()
        .AddSingleton<FirstReminderNotification>()
        .AddSingleton<IBroadcastKind>(provider => provider.GetRequiredService<FirstReminderNotification>())
        .AddSingleton<IDueHandler, RemindersDueHandler>();
}
