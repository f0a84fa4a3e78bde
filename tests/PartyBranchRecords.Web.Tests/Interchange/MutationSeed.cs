namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>A small sound set with every file of the contract, for tests that spoil it. It goes on from the usual set.</summary>
public static class MutationSeed
{
    public static readonly IReadOnlyDictionary<string, string[]> Files = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["districts"] =
        [
            "code,name,level,province,established_on,dissolved_on,few_limit",
            "P,Đảng bộ tỉnh,Province,Lào Cai,,,",
            "H,Đảng bộ huyện H,District,,2000-01-01,,5",
        ],
        ["communes"] =
        [
            "code,name,kind,district_code,established_on,dissolved_on,area",
            "Y,Xã Y,Commune,H,2000-01-01,2020-01-01,Upland; Border",
            "Z,Thị trấn Z,Town,P,2020-01-01,,",
        ],
        ["commune_affiliations"] = ["commune_code,district_code,from,to", "Z,H,2020-01-01,2025-07-01", "Z,P,2025-07-01,"],
        ["branches"] =
        [
            "code,name,kind,district_code,commune_code,established_on,dissolved_on",
            "Y1,Chi bộ thôn 1,Village,H,Y,2000-01-01,2018-02-01",
            "Y2,\"Chi bộ \"\"hai\"\",",
            "thôn 2\",Village,P,Z,2000-01-01,",
            "Y3,Chi bộ trường,School,H,X,2000-01-01,",
        ],
        ["affiliations"] =
        [
            "branch_code,district_code,commune_code,from,to",
            "Y2,H,Y,2000-01-01,2020-01-01",
            "Y2,P,Z,2020-01-01,",
            "Y3,H,,2000-01-01,2010-01-01",
            "Y3,H,X,2010-01-01,",
        ],
        ["localities"] =
        [
            "code,name,kind,commune_code,exists_from,exists_to,area",
            "L1,Thôn 1,Village,X,2000-01-01,,",
            "L2,Trường,School,X,,2022-01-01,MinorityArea",
        ],
        ["coverages"] = ["locality_code,branch_code,from,to", "L1,B,2000-01-01,2010-01-01", "L1,Y2,2021-01-01,", "L2,Y3,2000-01-01,"],
        ["members"] =
        [
            "record_number,card_number,full_name,sex,birth_date,ethnicity,residence_locality_code,is_local,decision_on,admitted_on,official_on,branch_code,left_on,leave_reason",
            "M1,1-1,Lò Văn Mẫu,Male,1980-05-01,Thái,L1,true,2010-02-01,2010-03-01,2011-03-01,B,,",
            "M2,1-2,Đặng Thị Ước,Nữ,1975,Kinh,,false,,1999-05-19,2000-05-19,Y2,,",
            "M3,,Giàng A Páo,Nam,1970-01-31,Mông,,,,2001-05-19,,B2,2020-12-31,Deceased",
            "M4,,Vàng Thị Sua,Female,1990,Mông,,,,2012-05-19,2013-05-19,,,",
        ],
        ["memberships"] =
        [
            "record_number,branch_code,from,began,to,ended,decision_on,official_on",
            "M4,Y1,2012-05-19,Admission,2015-01-01,StruckOff,,",
            "M4,Y1,2018-01-02,ReAdmission,2018-02-01,,2017-12-01,2019-01-02",
            "M4,Y2,2018-02-01,InternalTransfer,,,,",
        ],
        ["absences"] = ["record_number,kind,from,to,place", "M1,Temporary,2015-01-01,2015-06-01,Hà Nội", "M2,Exempt,2020-01-01,,"],
        ["offices"] =
        [
            "record_number,org_code,office,from,to",
            "M1,B,Secretary,2012-01-01,",
            "M1,X,CommitteeMember,2015-01-01,2020-01-01",
            "M2,Y2,Secretary,2012-01-01,",
        ],
        ["posts"] = ["record_number,post,locality_code,from,to", "M1,VillageHead,L1,2005-01-01,", "M2,Chủ tịch Hội,,2005-01-01,2010-01-01"],
        ["terms"] = ["org_code,period,from,to", "H,2015-2020,2015-08-01,2020-07-31"],
        ["quotas"] =
        [
            "org_code,period,target,percent,base_on,resolution,set_on",
            "H,2015-2020,50,3.5,2015-08-01,12-NQ/HU,2015-08-01",
            "X,2020,5,,,,2020-01-01",
            "X,2020,6,,,,2020-06-01",
        ],
        ["ratings"] = ["org_code,year,rating", "B,2020,Good", "X,2020,Outstanding"],
        ["reorganisations"] =
        [
            "number,kind,decided_on,effective_on,predecessors,successors",
            "1/QĐ,Merge,2017-12-01,2018-02-01,Y1; Y2,Y2",
            "2/QĐ,Dissolve,2019-12-01,2020-01-01,Y,",
        ],
        ["candidates"] =
        [
            "number,full_name,sex,birth_date,branch_code,source,helper_1,planned_month,identified_on,trained_on,dossier_opened_on,submitted_on,decided_on,admitted_on,record_number,outcome,outcome_on,outcome_reason",
            "K1,Lý Thị Hoa,Female,1999,B,YouthUnion,M1,2027-01,2025-01-01,2025-06-01,2026-01-01,,,,,,,",
            "K2,Lò Văn Mẫu,Male,1980-05-01,B,Other,,,2008-01-01,,2009-01-01,2010-01-01,2010-02-01,2010-03-01,M1,,,",
            "K3,Tẩn A Lở,Male,1999,B2,,,,2025-01-01,,,,,,,Withdrawn,2025-06-01,Đi làm xa",
        ],
    };
}
