using System.Diagnostics;
using System.Globalization;
using PartyBranchRecords.Data.Interchange;
using Xunit.Abstractions;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Cut and changed files: whatever the bytes are, the answer is rows and findings, and soon. RECORDS_FUZZ says how many.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [MutationFact]
    public async Task No_bytes_make_the_reader_fail_or_hang()
    {
        using var set = new SetFolder();
        set.With("members.csv", "record_number,full_name,sex,birth_date,ethnicity,admitted_on", "SL-1,\"Lò, Văn\",Male,1975,Thái,2000-05-19", "SL-2,B,Nữ,1975-01-01,Kinh,2001-01-01")
            .With("districts.csv", "code,name,few_limit", "A,Huyện A,5");
        using var template = new MemoryStream();
        await RecordSetTemplate.WriteAsync(template);
        using var filled = new MemoryStream();
        await RecordSetWorkbook.WriteAsync(filled, [new(RecordFiles.Districts, () => Rows())]);
        (string Name, byte[] Content)[] seeds =
        [
            ("members.csv", await File.ReadAllBytesAsync(set.PathOf("members.csv"))),
            ("set.zip", set.Zip()),
            ("filled.xlsx", filled.ToArray()),
            ("template.xlsx", template.ToArray()),
        ];
        var random = new Random(20261122);
        var slowest = TimeSpan.Zero;
        var (problems, sound) = (0, 0);
        for (var i = 0; i < MutationFactAttribute.Count; i++)
        {
            var (name, content) = seeds[i % seeds.Length];
            var mutated = Mutate(content, random);
            var clock = Stopwatch.StartNew();
            using var upload = new MemoryStream(mutated);
            var reading = await RecordSetReader.ReadAsync(upload, name).WaitAsync(Patience);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            _ = reading.Findings.Any(finding => finding.IsProblem) ? problems++ : sound++;
        }
        output.WriteLine($"{MutationFactAttribute.Count} files: {problems} with a problem, {sound} without; the slowest took {slowest.TotalMilliseconds:0} ms.");
        problems.ShouldBeGreaterThan(0);
    }

    private static byte[] Mutate(byte[] content, Random random)
    {
        var bytes = random.Next(3) == 0 ? content[..random.Next(content.Length)] : (byte[])content.Clone();
        for (var i = random.Next(8); i > 0 && bytes.Length > 0; i--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    var length = Math.Min(random.Next(64), bytes.Length - at);
                    bytes = [.. bytes[..at], .. bytes[(at + length)..]];
                    break;
            }
        }
        return bytes;
    }

    private static async IAsyncEnumerable<object?[]> Rows()
    {
        await Task.Yield();
        yield return ["A", "Huyện A", null, null, new DateOnly(2000, 1, 1), null, 5];
    }
}

public sealed class MutationFactAttribute : FactAttribute
{
    public static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("RECORDS_FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : 0;

    public MutationFactAttribute() => Skip = Count > 0 ? null : "set RECORDS_FUZZ to the number of files.";
}
