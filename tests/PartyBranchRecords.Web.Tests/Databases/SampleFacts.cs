using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>One row of every kind of fact.</summary>
internal sealed partial class Sample
{
    private IEnumerable<Fact> FactsOfTheDossier(int candidateId) =>
        [
            new Introduction
            {
                CandidateId = candidateId,
                MemberId = Member.Id,
                On = Beginning,
            },
            new DossierDocument { CandidateId = candidateId, Kind = DossierDocumentKind.Application },
            new RuleException
            {
                CandidateId = candidateId,
                Rule = AdmissionRule.Age,
                Kind = RuleExceptionKind.Consented,
            },
            new RecognitionStep
            {
                MemberId = Member.Id,
                AdmissionNumber = 1,
                Kind = RecognitionStepKind.BranchResolved,
                On = Beginning,
            },
            new ProbationHelper
            {
                MemberId = Member.Id,
                HelperId = Member.Id,
                From = Beginning,
            },
        ];

    private IEnumerable<Fact> FactsOfTheUnit() =>
        [
            new OrganisationLife { OrganisationId = Branch.Id, From = Beginning },
            new CommuneArea
            {
                CommuneId = Commune.Id,
                Areas = Areas.Upland | Areas.Border,
                From = Beginning,
            },
            new LocalityAffiliation
            {
                LocalityId = Locality.Id,
                CommuneId = Commune.Id,
                From = Beginning,
            },
            new LocalityArea
            {
                LocalityId = Locality.Id,
                Areas = Areas.Border,
                From = Beginning,
            },
            new LocalityReorganisation
            {
                Number = "8-NQ/HĐND",
                Kind = ReorganisationKind.Reassign,
                DecidedOn = Beginning,
                EffectiveOn = Beginning,
                LocalityId = Locality.Id,
                Role = ReorganisationRole.Predecessor,
                Position = 1,
            },
            new LocalityCoverage
            {
                LocalityId = Locality.Id,
                BranchId = Branch.Id,
                From = Beginning,
            },
            new Rating
            {
                OrganisationId = Branch.Id,
                Year = 2023,
                Level = RatingLevel.Good,
            },
            new CommitteeTerm
            {
                OrganisationId = District.Id,
                Name = "2020-2025",
                From = Beginning,
            },
            new Reorganisation
            {
                Number = $"{code}-QĐ",
                Kind = ReorganisationKind.Establish,
                DecidedOn = Beginning,
                EffectiveOn = Beginning,
                Units =
                [
                    new ReorganisationUnit
                    {
                        OrganisationId = Branch.Id,
                        Role = ReorganisationRole.Successor,
                        Position = 1,
                    },
                ],
            },
            Quota(),
        ];

    private IEnumerable<Fact> FactsOfThePerson() =>
        [
            Particulars(),
            Admission(),
            new Absence
            {
                MemberId = Member.Id,
                Kind = AbsenceKind.Temporary,
                From = Beginning,
            },
            new CivicPost
            {
                MemberId = Member.Id,
                Name = CivicPost.VillageHead,
                From = Beginning,
            },
            new OfficeHolding
            {
                MemberId = Member.Id,
                OrganisationId = Branch.Id,
                Office = Office.Secretary,
                From = Beginning,
            },
            new TransferLetter
            {
                MemberId = Member.Id,
                Number = $"{code}-GT",
                IssuedOn = Beginning,
            },
        ];
}
