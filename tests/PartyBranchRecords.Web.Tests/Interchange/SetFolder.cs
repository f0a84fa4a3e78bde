using System.IO.Compression;
using System.Text;
using PartyBranchRecords.Data.Interchange;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>A folder of CSV files, gone after the test.</summary>
public sealed class SetFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("records-set-").FullName;

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Lines of a CSV file, as its name says.</summary>
    public SetFolder With(string file, params string[] lines) => With(file, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    public SetFolder With(string file, byte[] content)
    {
        File.WriteAllBytes(PathOf(file), content);
        return this;
    }

    public Task<RecordSetReading> ReadAsync() => RecordSetReader.ReadAsync(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The files of a folder as an archive.</summary>
    public byte[] Zip()
    {
        using var archive = new MemoryStream();
        ZipFile.CreateFromDirectory(Path, archive);
        return archive.ToArray();
    }
}

public static class Readings
{
    /// <summary>Findings in short: "members 2 sex NotAKeyword", a warning in brackets.</summary>
    public static IEnumerable<string> Short(this RecordSetReading reading) =>
        reading.Findings.Select(finding =>
        {
            var text = string.Join(
                ' ',
                new[]
                {
                    finding.File.Replace(".csv", ""),
                    finding.Row?.ToString(),
                    finding.Column,
                    finding.Sentence.Code.Split('.')[1],
                }.OfType<string>()
            );
            return finding.IsProblem ? text : $"({text})";
        });
}
