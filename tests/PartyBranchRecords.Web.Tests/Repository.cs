namespace PartyBranchRecords.Web.Tests;

/// <summary>The files of the project beside the compiled tests.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PartyBranchRecords.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
