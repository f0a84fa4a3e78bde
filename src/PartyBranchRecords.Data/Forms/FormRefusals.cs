using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Forms;

/// <summary>Why a form is not made.</summary>
public static class FormRefusals
{
    /// <summary>The file that stands in the place of a template is no Word document.</summary>
    public static Refusal NoWordDocument(string file) => new("Forms.NoWordDocument") { Values = [file] };

    /// <summary>The office's template asks for what there is not.</summary>
    public static Refusal UnknownPlaceholders(string file, IEnumerable<string> names) =>
        new("Forms.UnknownPlaceholders") { Values = [file, string.Join(", ", names.Select(name => $"{{{{{name}}}}}"))] };

    /// <summary>A paper of a stage the case is not at: a grassroots branch has no commune, a decision needs a resolution.</summary>
    public static Refusal NotThere(string fullName) => new("Forms.NotThere") { Values = [fullName] };
}
