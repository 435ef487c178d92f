using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Features.Sessions.DayBefore;
using PixBot.Core.Features.Sessions.ExamDay;
using PixBot.Core.Features.Sessions.Outgoing;
using PixBot.Core.Features.Sessions.Papers;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Features.Sessions.PixCertif.Kit;
using PixBot.Core.Features.Sessions.PixCertif.Mass;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Features.Sessions.Planning;
using PixBot.Core.Features.Sessions.Planning.ForMe;
using PixBot.Core.Features.Sessions.Planning.OneByOne;
using PixBot.Core.Features.Sessions.Renewal;
using PixBot.Core.Features.Sessions.Supervision;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions;

public static class SessionsServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<SessionStore>()
            .AddSingleton<SessionEditor>()
            .AddSingleton<SessionDrafts>()
            .AddSingleton<CodeRelease>()
            .AddPersonalData(SessionPersonalData.Tables)
            .AddAudited(SessionAudit.Acts)
            .AddSingleton<SessionAnnouncements>()
            .AddUseCase<OutgoingSecrets>()
            .AddUseCase<ExamDays>()
            .AddUseCase<PersonSessions>()
            .AddSlot<ISessionSection>()
            .AddSlot<IConvocationSection>()
            .AddSingleton<CalendarLinks>()
            .AddUseCase<CalendarEntries>()
            .AddSingleton<SupervisionCard>()
            .AddUseCase<SupervisionAnswers>()
            .AddUseCase<AnswerSupervision>()
            .AddUseCase<SupervisionAnsweredNotification>()
            .AddUseCase<SupervisorBriefing>()
            .AddUseCase<RemindDayBefore>()
            .AddSingleton<ConvocationCard>()
            .AddSingleton<SentConvocation>()
            .AddSingleton<ConvocationResponses>()
            .AddSingleton<InstructionsCard>()
            .AddUseCase<ShowMySessions>()
            .AddUseCase<SeenConvocation>()
            .AddUseCase<AnnounceAbsence>()
            .AddUseCase<ForgetAbsenceReasons>()
            .AddSingleton<AbsenceAnnouncement>()
            .AddUseCase<AbsenceNotification>()
            .AddUseCase<ShowUnseen>()
            .AddUseCase<ShowFamilyText>()
            .AddUseCase<ConvocationReminder>()
            .AddUseCase<ShowSessions>()
            .AddUseCase<PlanSession>()
            .AddUseCase<CorrectSession>()
            .AddUseCase<DuplicateSession>()
            .AddUseCase<PreviewSession>()
            .AddUseCase<SaveSession>()
            .AddUseCase<LeaveSessionForm>()
            .AddUseCase<ShowSession>()
            .AddUseCase<CancelSession>()
            .AddUseCase<PixTaskStore>()
            .AddUseCase<ShowPixTasks>()
            .AddUseCase<ShowAllPixTasks>()
            .AddMassSessions()
            .AddSingleton<KitStore>()
            .AddUseCase<ReadKit>()
            .AddUseCase<ConfirmKits>()
            .AddSingleton<MissingCodesAlert>()
            .AddUseCase<MissingCodesDue>()
            .AddUseCase<MissingCodesNotification>()
            .AddUseCase<EnterCodes>()
            .AddUseCase<FinalizeSession>()
            .AddUseCase<BirthStore>()
            .AddCandidateSheet()
            .AddUseCase<OpenInstructions>()
            .AddUseCase<ReleaseCodes>()
            .AddUseCase<CodesDueHandler>()
            .AddUseCase<ConvocationBroadcast>()
            .AddUseCase<SessionCancelledNotification>()
            .AddUseCase<InstructionsBroadcast>()
            .AddUseCase<CodesNotification>()
            .AddUseCase<CodesCorrectedNotification>()
            .AddUseCase<LostReleaseNotification>()
            .AddUseCase<ReleaseStatusNotification>()
            .AddSingleton<ReleaseStatusCard>()
            .AddSingleton<AttendanceReader>()
            .AddUseCase<AllowDictation>()
            .AddUseCase<DictateCodes>()
            .AddUseCase<RenewSessionCards>()
            .AddUseCase<RenewAfterRoster>()
            .AddSingleton<IBeforeErasure, EndCardsOfErased>()
            .AddSingleton<SessionConflicts>()
            .AddUseCase<EditCandidates>()
            .AddUseCase<EnrolByName>()
            .AddUseCase<TakeOutCandidates>()
            .AddUseCase<MoveCandidates>()
            .AddUseCase<PastSessions>()
            .AddPlanForMe()
            .AddPapers()
            .AddSingleton<ReleaseAlerts>()
            .AddSingleton<ReleaseProgress>()
            .AddSingleton<ToldSupervisors>()
            .AddSingleton<ReplacedSupervisors>()
            .AddSingleton<ICardRenewal, SessionCardRenewal>();
    }
}
