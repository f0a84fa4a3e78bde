using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History;

/// <summary>What holds for every fact and every foreign key, whatever its mapping says.</summary>
internal static class FactConventions
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (entity.ClrType.IsAssignableTo(typeof(DatedFact)))
            {
                Call(nameof(MapDatedFact), entity.ClrType, builder);
            }
            else if (entity.ClrType.IsAssignableTo(typeof(VotedStep)))
            {
                Call(nameof(MapVotedStep), entity.ClrType, builder);
            }
            else if (entity.ClrType.IsAssignableTo(typeof(Fact)))
            {
                Call(nameof(MapFact), entity.ClrType, builder);
            }
            foreach (var key in entity.GetForeignKeys())
            {
                // SQL Server refuses several cascade paths only at run time; and no deletion here is ever silent.
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    private static void MapVotedStep<T>(ModelBuilder builder)
        where T : VotedStep
    {
        MapFact<T>(builder);
        var entity = builder.Entity<T>();
        entity.Property(step => step.Document).HasMaxLength(VotedStep.DocumentLength);
        entity.Property(step => step.AbsentReason).HasMaxLength(VotedStep.ReasonLength);
        entity.Property(step => step.Chair).HasMaxLength(VotedStep.NameLength);
        entity.Property(step => step.MinutesBy).HasMaxLength(VotedStep.NameLength);
        entity.Property(step => step.Reason).HasMaxLength(VotedStep.ReasonLength);
    }

    private static void MapFact<T>(ModelBuilder builder)
        where T : Fact
    {
        var entity = builder.Entity<T>();
        entity.HasOne<Change>().WithMany().HasForeignKey(fact => fact.AddedBy);
        entity.HasOne<Change>().WithMany().HasForeignKey(fact => fact.RemovedBy);
        // Only of removed facts: nearly all are believed, and SQLite would prefer an index over "RemovedBy is null" to the useful ones.
        entity.HasIndex(fact => fact.RemovedBy).HasFilter("[RemovedBy] IS NOT NULL");
        entity.HasQueryFilter(QueryFilters.Believed, fact => fact.RemovedBy == null);
        entity.ToTable(table => table.HasCheckConstraint($"CK_{typeof(T).Name}_Removed", "[RemovedBy] IS NULL OR [RemovedBy] > [AddedBy]"));
    }

    private static void MapDatedFact<T>(ModelBuilder builder)
        where T : DatedFact
    {
        MapFact<T>(builder);
        builder.Entity<T>().Ignore(fact => fact.Period);
        builder.Entity<T>().ToTable(table => table.HasCheckConstraint($"CK_{typeof(T).Name}_Period", "[To] IS NULL OR [To] > [From]"));
    }

    private static void Call(string method, Type entity, ModelBuilder builder) =>
        typeof(FactConventions).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity).Invoke(null, [builder]);
}
