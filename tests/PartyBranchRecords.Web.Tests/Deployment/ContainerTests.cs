using System.Text.RegularExpressions;
using PartyBranchRecords.Web.Startup;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PartyBranchRecords.Web.Tests.Deployment;

/// <summary>What can be said of docker-compose.yml and the Dockerfile without running them.</summary>
public sealed partial class ContainerTests
{
    /// <summary>What SQL Server's own image is told.</summary>
    private static readonly string[] OfTheDatabaseImage = ["ACCEPT_EULA", "MSSQL_PID", "MSSQL_SA_PASSWORD"];

    private static readonly YamlMappingNode Compose = Load("docker-compose.yml");
    private static readonly string Dockerfile = Repository.Read("src/PartyBranchRecords.Web/Dockerfile");
    private static readonly string[] OfTheProgram = [.. Settings.All.Select(Settings.EnvironmentName)];

    [Theory]
    [InlineData("migrate")]
    [InlineData("web")]
    public void The_program_knows_every_setting_it_is_given(string service)
    {
        var given = Keys(Service(service), "environment");
        given.ShouldContain(Settings.EnvironmentName(Settings.Records));
        given.Except(OfTheProgram).ShouldBeEmpty();
    }

    [Fact]
    public void The_database_image_is_given_its_own_settings()
    {
        Keys(Service("database"), "environment").ShouldBe(OfTheDatabaseImage, ignoreOrder: true);
    }

    [Fact]
    public void The_program_knows_every_setting_of_the_image()
    {
        var set = EnvironmentOfImage().Matches(Dockerfile).Select(match => match.Groups[1].Value).ToList();
        set.ShouldContain(Settings.Urls);
        set.Except(OfTheProgram).ShouldBeEmpty();
    }

    [Fact]
    public void The_provider_is_one_there_is()
    {
        Enum.TryParse<DatabaseProvider>(Value(Service("web"), "environment", "Database__Provider"), out var provider).ShouldBeTrue();
        provider.ShouldBe(DatabaseProvider.SqlServer);
    }

    [Fact]
    public void Everywhere_it_is_the_same_port()
    {
        var exposed = Exposed().Match(Dockerfile).Groups[1].Value;
        exposed.ShouldNotBeEmpty();
        Dockerfile.ShouldContain($"Urls=http://+:{exposed} ");
        Dockerfile.ShouldContain($"/dev/tcp/127.0.0.1/{exposed} ");
        Value(Service("web"), "environment", "Urls").ShouldBe($"http://+:{exposed}");
        List(Service("web"), "ports").ShouldHaveSingleItem().ShouldEndWith($":{exposed}");
    }

    [Fact]
    public void Keys_and_database_lie_on_volumes_that_are_declared()
    {
        var mounts = Services().SelectMany(service => List(service, "volumes")).Select(mount => mount.Split(':')).ToList();
        mounts.Select(mount => mount[0]).ShouldBe(Keys(Compose, "volumes"), ignoreOrder: true);
        Value(Service("web"), "environment", "DataProtection__KeysPath").ShouldStartWith(mounts.Single(mount => mount[0] == "records")[1] + "/");
        Dockerfile.ShouldContain("USER $APP_UID");
    }

    [Fact]
    public void No_secret_stands_in_a_file()
    {
        foreach (var service in Services())
        {
            var secret = Keys(service, "environment")
                .Select(key => (key, value: Value(service, "environment", key)))
                .Where(setting => setting.key.Contains("PASSWORD", StringComparison.OrdinalIgnoreCase) || setting.value.Contains("Password"));
            secret.ShouldAllBe(setting => setting.value.Contains("${RECORDS_DATABASE_PASSWORD:?"));
        }
        PasswordWritten().IsMatch(Repository.Read("docker-compose.yml") + Dockerfile).ShouldBeFalse();
    }

    [Fact]
    public void The_example_names_every_variable_and_no_value()
    {
        var asked = Variable().Matches(Repository.Read("docker-compose.yml")).Select(match => match.Groups[1].Value).Distinct();
        var lines = Repository.Read(".env.example").Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        lines.ShouldAllBe(line => line.EndsWith('='));
        lines.Select(line => line[..^1]).ShouldBe(asked, ignoreOrder: true);
    }

    [Fact]
    public void The_web_waits_for_the_schema_and_the_schema_for_the_database()
    {
        Value(Service("web"), "depends_on", "migrate", "condition").ShouldBe("service_completed_successfully");
        Value(Service("migrate"), "depends_on", "database", "condition").ShouldBe("service_healthy");
        List(Service("migrate"), "command").ShouldBe(["migrate"]);
        ((YamlMappingNode)Service("database")).Children.ShouldContainKey("healthcheck");
        Dockerfile.ShouldContain("HEALTHCHECK");
    }

    private static YamlMappingNode Load(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new MergingParser(new Parser(new StringReader(Repository.Read(path)))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlNode> Services() => ((YamlMappingNode)Compose["services"]).Children.Values;

    private static YamlNode Service(string name) => Compose["services"][name];

    private static List<string> Keys(YamlNode node, string name) => [.. ((YamlMappingNode)node[name]).Children.Keys.Select(key => key.ToString())];

    private static List<string> List(YamlNode node, string name) =>
        ((YamlMappingNode)node).Children.TryGetValue(name, out var list) ? [.. ((YamlSequenceNode)list).Select(item => item.ToString())] : [];

    private static string Value(YamlNode node, params string[] path) => path.Aggregate(node, (inner, name) => inner[name]).ToString();

    [GeneratedRegex(@"^EXPOSE (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Exposed();

    [GeneratedRegex(@"^(?:ENV|   ) (\w+)=", RegexOptions.Multiline)]
    private static partial Regex EnvironmentOfImage();

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"password\w*['""]?\s*[:=]\s*['""]?(?!\$|['""]?\$)\w", RegexOptions.IgnoreCase)]
    private static partial Regex PasswordWritten();
}
