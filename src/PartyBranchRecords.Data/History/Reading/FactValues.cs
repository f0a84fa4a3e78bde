using System.ComponentModel;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>The values of facts and plain columns, in the order in which their classes name them.</summary>
public sealed class FactValues(IModel model)
{
    public const string Predecessors = nameof(Predecessors);
    public const string Successors = nameof(Successors);

    private static readonly string[] Unsaid =
    [
        nameof(Fact.Id),
        nameof(Fact.AddedBy),
        nameof(Fact.RemovedBy),
        nameof(MemberParticulars.BirthYearOnly),
    ];

    /// <summary>Sensitive: that it changed may be read, what it was may not.</summary>
    private static readonly string[] Hidden = [nameof(MemberParticulars.Religion), nameof(Member.CitizenId), nameof(Member.Phone)];

    /// <summary>The names of the values of a kind of fact.</summary>
    public IEnumerable<string> FieldsOf(Type fact)
    {
        var subject = SubjectOf(fact);
        var fields =
            from property in model.FindEntityType(fact)!.GetProperties()
            where
                property.PropertyInfo is not null
                && !Unsaid.Contains(property.Name, StringComparer.Ordinal)
                && !string.Equals(property.Name, subject, StringComparison.Ordinal)
            orderby property.PropertyInfo!.DeclaringType == typeof(DatedFact) ? 0 : 1, property.PropertyInfo!.MetadataToken
            select property.Name;
        return fact == typeof(Reorganisation) ? [.. fields, Predecessors, Successors] : fields;
    }

    public IReadOnlyList<TouchedValue> Of(Type type, Fact? before, Fact? after) =>
        [
            .. FieldsOf(type)
                .Select(field => new TouchedValue(field, Value(type, field, before), Value(type, field, after))
                {
                    IsHidden = Hidden.Contains(field, StringComparer.Ordinal),
                })
                .Where(value => value is not { Before: null, After: null }),
        ];

    public TouchedValue Of(string subject, string field, string? before, string? after) =>
        new(field, Value(subject, field, before), Value(subject, field, after)) { IsHidden = Hidden.Contains(field, StringComparer.Ordinal) };

    /// <summary>A plain column of a record as the log holds it, or as a form sends it; null where it cannot be read.</summary>
    public object? Value(string subject, string field, string? text)
    {
        var property = model
            .GetEntityTypes()
            .FirstOrDefault(entity => string.Equals(entity.ClrType.Name, subject, StringComparison.Ordinal))
            ?.FindProperty(field);
        if (string.IsNullOrEmpty(text) || property is null)
        {
            return string.IsNullOrEmpty(text) ? null : text;
        }
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        try
        {
            return type == typeof(string) ? text : Referred(property, TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text));
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException)
        {
            return text;
        }
    }

    private object? Value(Type type, string field, Fact? fact) =>
        fact switch
        {
            null => null,
            Reorganisation decision when field is Predecessors or Successors => UnitsOf(decision, field),
            MemberParticulars row when field is nameof(row.BirthDate) => new BirthDay(row.BirthDate, row.BirthYearOnly),
            _ => Referred(model.FindEntityType(type)!.FindProperty(field)!, type.GetProperty(field)!.GetValue(fact)),
        };

    private static RecordList UnitsOf(Reorganisation decision, string side)
    {
        var role = side is Predecessors ? ReorganisationRole.Predecessor : ReorganisationRole.Successor;
        return new(decision.Units.Where(unit => unit.Role == role).OrderBy(unit => unit.Position).Select(unit => unit.OrganisationId));
    }

    private static object? Referred(IProperty property, object? value)
    {
        var target = property.GetContainingForeignKeys().Select(key => key.PrincipalEntityType.GetRootType().ClrType).FirstOrDefault();
        return value is not int id ? value
            : target == typeof(Organisation) ? new RecordKey(RecordKind.Organisation, id)
            : target == typeof(Member) ? new RecordKey(RecordKind.Member, id)
            : target == typeof(Locality) ? new RecordKey(RecordKind.Locality, id)
            : target == typeof(AdmissionCandidate) ? new RecordKey(RecordKind.Candidate, id)
            : value;
    }

    private static string? SubjectOf(Type fact) =>
        fact.Name switch
        {
            nameof(OfficeHolding) => nameof(OfficeHolding.MemberId),
            nameof(LocalityCoverage) or nameof(LocalityAffiliation) => nameof(LocalityCoverage.LocalityId),
            nameof(BranchAffiliation) => nameof(BranchAffiliation.BranchId),
            nameof(Introduction) or nameof(DossierDocument) or nameof(RuleException) => nameof(Introduction.CandidateId),
            _ => new[] { "MemberId", "CandidateId", "OrganisationId", "CommuneId", "LocalityId" }.FirstOrDefault(name =>
                fact.GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is not null
            ),
        };
}

/// <summary>Several units, in the order a decision names them.</summary>
public sealed class RecordList(IEnumerable<int> ids) : IEquatable<RecordList>
{
    public IReadOnlyList<RecordKey> Keys { get; } = [.. ids.Select(id => new RecordKey(RecordKind.Organisation, id))];

    public bool Equals(RecordList? other) => other is not null && Keys.SequenceEqual(other.Keys);

    public override bool Equals(object? obj) => Equals(obj as RecordList);

    public override int GetHashCode() => Keys.Count;
}
