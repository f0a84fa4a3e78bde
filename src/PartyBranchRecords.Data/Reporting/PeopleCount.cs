using System.Linq.Expressions;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// A number of people, declared once: the database counts whom the condition holds for, and the same condition selects the
/// list behind the number. It may ask the yes-or-no particulars of a <see cref="Standing"/> only.
/// </summary>
public sealed class PeopleCount(string name, Expression<Func<Standing, bool>> condition)
{
    public static readonly PeopleCount Members = new("members", _ => true);
    public static readonly PeopleCount Official = new("official", person => person.IsOfficial);
    public static readonly PeopleCount Probationary = new("probationary", person => !person.IsOfficial);
    public static readonly PeopleCount Women = new("women", person => person.IsWoman);
    public static readonly PeopleCount Minority = new("minority", person => person.IsMinority);
    public static readonly PeopleCount Local = new("local", person => person.IsLocal);

    private readonly Func<Standing, bool> holds = condition.Compile();

    public string Name => name;

    public bool Holds(Standing person) => holds(person);

    public Expression<Func<Standing, bool>> Condition => condition;

    public int Of(IEnumerable<StandingGroup> groups) => groups.Where(group => holds(group.Alike)).Sum(group => group.People);
}
