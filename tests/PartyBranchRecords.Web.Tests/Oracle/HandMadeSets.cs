namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>A tiny record set whose results are worked out by hand.</summary>
internal static class HandMadeSets
{
    /// <summary>
    /// District H (limit 3) with commune X over branches A and C, and the grassroots branch G. C merged into A on 1 July 2020. M1 and
    /// M2 stand in A; M3 went from C to A with the merger; M4 resigned from G and was admitted again there on the same day.
    /// </summary>
    public static RecordTables Two =>
        RecordTables.Of(
            """
            # districts
            code,name,few_limit
            H,Huyện H,3
            # communes
            code,name,kind,district_code
            X,Xã X,Commune,H
            # branches
            code,name,kind,district_code,commune_code,established_on,dissolved_on
            A,Chi bộ A,Village,H,X,2010-01-01,
            C,Chi bộ C,School,H,X,2010-01-01,2020-07-01
            G,Chi bộ G,Police,H,,2010-01-01,
            # localities
            code,name,kind,commune_code
            L1,Bản 1,Village,X
            L2,Bản 2,Village,X
            # coverages
            locality_code,branch_code,from,to
            L1,A,2010-01-01,
            # members
            record_number,full_name,sex,birth_date,ethnicity,residence_locality_code,is_local,decision_on,admitted_on,official_on,branch_code
            M1,Lò Văn An,Male,1970,Thái,L1,true,1990-01-01,1990-01-10,1991-01-10,A
            M2,Lò Thị Bình,Female,1995-06-01,Kinh,,true,2020-05-01,2020-05-19,2021-05-19,A
            M3,Vàng A Chu,Male,1980-01-01,Mông,L2,,2012-01-01,2012-02-03,2013-02-03,
            M4,Lý Văn Dũng,Male,1975-01-01,Kinh,,false,2011-01-01,2011-02-03,2012-02-03,
            # memberships
            record_number,branch_code,from,began,to,ended,decision_on,official_on
            M3,C,2012-02-03,Admission,2020-07-01,Reorganisation,,
            M3,A,2020-07-01,Reorganisation,,,,
            M4,G,2011-02-03,Admission,2020-09-02,Resigned,,
            M4,G,2020-09-02,ReAdmission,,,2020-08-20,
            # offices
            record_number,org_code,office,from,to
            M1,A,Secretary,2015-01-01,
            # posts
            record_number,post,locality_code,from,to
            M1,VillageHead,L1,2018-01-01,
            # quotas
            org_code,period,target,set_on
            H,2020,4,2020-01-01
            X,2020,3,2020-01-01
            G,2020,2,2020-01-01
            A,2020,1,2020-01-01
            C,2020,1,2020-01-01
            # ratings
            org_code,year,rating
            X,2019,Good
            # reorganisations
            number,kind,decided_on,effective_on,predecessors,successors
            1-QĐ,Merge,2020-06-20,2020-07-01,A;C,A
            # candidates
            number,full_name,sex,birth_date,branch_code,identified_on,dossier_opened_on
            HS1,Lò Văn Ê,Male,2000,A,2020-02-01,2020-08-01
            """
        );
}
