namespace PartyBranchRecords.Web.Tests.Oracle.Making;

internal sealed record RecordSetSize(int Districts, int Communes, int Branches, int People, int Events)
{
    public static readonly RecordSetSize Small = new(3, 5, 10, 30, 170);
    public static readonly RecordSetSize Medium = new(4, 12, 50, 350, 900);
}

/// <summary>A consistent random history as a record set: the same seed, the same rows.</summary>
internal static class RandomRecordSet
{
    public static readonly DateOnly Begins = new(2010, 1, 1);
    public static readonly DateOnly Ends = new(2026, 6, 30);

    private static readonly (int Weight, Action<History> Happens)[] Events =
    [
        (14, PeopleEvents.Admit),
        (6, PeopleEvents.TransferIn),
        (10, history => PeopleEvents.Transfer(history, "InternalTransfer")),
        (5, history => PeopleEvents.Transfer(history, "CadreAssignment")),
        (11, PeopleEvents.Leave),
        (5, history => PeopleEvents.Readmit(history)),
        (2, history => PeopleEvents.Readmit(history, atOnce: true)),
        (4, BranchEvents.Establish),
        (4, BranchEvents.Merge),
        (2, BranchEvents.Split),
        (3, BranchEvents.Dissolve),
        (2, BranchEvents.Consolidate),
        (6, BranchEvents.Reassign),
        (2, CommuneEvents.Reassign),
        (1, CommuneEvents.Merge),
        (1, CommuneEvents.DissolveDistrict),
        (2, WorkEvents.BeginLocality),
        (1, WorkEvents.EndLocality),
        (8, WorkEvents.Cover),
        (3, WorkEvents.Uncover),
        (12, WorkEvents.TakeOffice),
        (4, WorkEvents.GiveUpOffice),
    ];

    public static RecordTables Make(int seed, RecordSetSize size)
    {
        var history = new History(new Random(seed)) { Day = Begins };
        Beginnings.Make(history, size);
        var happening = Events.SelectMany(one => Enumerable.Repeat(one.Happens, one.Weight)).ToList();
        var step = (Ends.DayNumber - Begins.DayNumber) * 2.0 / size.Events;
        // Several things happen on one day now and then.
        for (; history.Day < Ends; history.Day = history.Day.AddDays(history.Chance(0.2) ? 0 : history.Random.Next(1, (int)Math.Max(2, step))))
        {
            history.Any(happening)(history);
        }
        return new Writing(history).Tables();
    }
}
