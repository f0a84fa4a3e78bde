using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.History.Undo;

namespace PartyBranchRecords.Data.History;

public static class HistoryServices
{
    public static IServiceCollection AddHistory(this IServiceCollection services) =>
        services
            .AddScoped<RecordsWriter>()
            .AddScoped<ActivityLog>()
            .AddScoped<TakingBack>()
            .AddScoped<ChangeList>()
            .AddScoped<ChangeReading>()
            .AddScoped<MeanwhileChanges>()
            .AddScoped<UndoHindrances>()
            .AddScoped<ChangeUndo>();
}
