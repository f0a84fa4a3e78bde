using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PartyBranchRecords.Web.Tests.Hosting;

/// <summary>A browser without scripts: opens pages, follows redirects, fills in the forms it was shown and posts them.</summary>
public sealed class RecordsBrowser(HttpClient http)
{
    private const int MostRedirects = 5;

    /// <summary>For what a browser would not do: a header, an answer without following it.</summary>
    public HttpClient Http => http;

    public async Task<RecordsPage> OpenAsync(string address) => await FollowAsync(await http.GetAsync(address));

    /// <summary>Fills in the named fields of a form and posts it; a field the form does not show cannot be filled in.</summary>
    /// <param name="page">The page as it was shown.</param>
    /// <param name="form">A selector of the form, or of the button in it that is pressed.</param>
    /// <param name="fields">Names and values.</param>
    public async Task<RecordsPage> SubmitAsync(RecordsPage page, string form, params (string Name, string? Value)[] fields) =>
        await FollowAsync(await PostAsync(page, form, fields));

    /// <summary>The same without following where the answer leads.</summary>
    public async Task<HttpResponseMessage> PostAsync(RecordsPage page, string form, params (string Name, string? Value)[] fields)
    {
        var found = page.Document.QuerySelector(form);
        var button = found as IHtmlElement;
        var filled = found as IHtmlFormElement ?? found?.Closest("form") as IHtmlFormElement;
        filled.ShouldNotBeNull($"{page.Path} shows no form '{form}'");
        foreach (var (name, value) in fields)
        {
            Fill(filled, name, value ?? "");
        }
        var submission = (button == filled ? filled.GetSubmission() : filled.GetSubmission(button!))!;
        using var request = new HttpRequestMessage(new HttpMethod(submission.Method.ToString()), submission.Target.Href);
        request.Content = new StreamContent(submission.Body);
        foreach (var (name, value) in submission.Headers)
        {
            request.Content.Headers.TryAddWithoutValidation(name, value);
        }
        return await http.SendAsync(request);
    }

    public async Task<RecordsPage> SignInAsync(string userName, string password) =>
        await SubmitAsync(
            await OpenAsync("/sign-in"),
            "form:has([name='Input.Password'])",
            ("Input.UserName", userName),
            ("Input.Password", password)
        );

    public async Task<RecordsPage> FollowAsync(HttpResponseMessage answer)
    {
        for (var redirects = 0; answer.Headers.Location is { } location && redirects < MostRedirects; redirects++)
        {
            answer = await http.GetAsync(location);
        }
        var html = await answer.Content.ReadAsStringAsync();
        var address = answer.RequestMessage!.RequestUri!;
        var context = BrowsingContext.New(Configuration.Default);
        return new RecordsPage(answer.StatusCode, address, await context.OpenAsync(page => page.Content(html).Address(address)));
    }

    private static void Fill(IHtmlFormElement form, string name, string value)
    {
        var elements = form.Elements.Where(element => element.GetAttribute("name") == name).ToList();
        elements.ShouldNotBeEmpty($"the form has no field '{name}'");
        switch (elements[0])
        {
            case IHtmlSelectElement select:
                select.Options.Select(option => option.Value).ShouldContain(value, $"'{name}' does not offer it");
                select.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlInputElement { Type: "radio" or "checkbox" }:
                var boxes = elements.OfType<IHtmlInputElement>().Where(box => box.Type is "radio" or "checkbox").ToList();
                boxes.Select(box => box.Value).Append("").ShouldContain(value, $"'{name}' does not offer it");
                boxes.ForEach(box => box.IsChecked = box.Value == value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
        }
    }
}

/// <summary>A page as it was answered.</summary>
public sealed record RecordsPage(HttpStatusCode Status, Uri Address, IDocument Document)
{
    public string Path => Address.AbsolutePath;

    /// <summary>The heading.</summary>
    public string Heading => TextOf("h1");

    /// <summary>Everything a reader can read, blanks folded.</summary>
    public string Text => Fold(Document.Body?.TextContent);

    /// <summary>The sentences of the error summary and beside the fields.</summary>
    public string Errors =>
        string.Join(" | ", All(".validation-summary-errors, .field-validation-error, .error-summary, [role=alert]").Select(e => Fold(e.TextContent)));

    public string TextOf(string selector) => Fold(Document.QuerySelector(selector)?.TextContent);

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    private static string Fold(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
