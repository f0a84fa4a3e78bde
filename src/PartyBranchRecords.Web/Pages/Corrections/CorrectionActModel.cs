using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Pages.Movements;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>An act on one person of whom everything is known.</summary>
public abstract class CorrectionActModel<TEntry>(MovementService<TEntry> service, CorrectedPeople correctedPeople, ActServices services)
    : MovementActModel<TEntry>(service, services)
    where TEntry : MovementEntry, new()
{
    /// <summary>Null where it is not one person who is asked for.</summary>
    public CorrectedPerson? Corrected { get; private set; }

    /// <summary>The form is shown for the first time.</summary>
    protected bool IsNew => HttpMethods.IsGet(Request.Method);

    protected override string Notice(PlannedAct done) => Text["Corrections.Recorded", Text[Act]];

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Corrected = People is [var person] ? await correctedPeople.LoadAsync(person, cancellationToken) : null;
        if (Corrected is null)
        {
            ModelState.AddModelError("", Text["Corrections.OnePerson"]);
            return;
        }
        await ShowAsync(Corrected, cancellationToken);
    }

    /// <summary>Fills a new form, and loads what it offers.</summary>
    protected abstract Task ShowAsync(CorrectedPerson person, CancellationToken cancellationToken);
}

/// <summary>An act on one entry of the person's timeline.</summary>
public abstract class EntryActModel<TEntry>(MovementService<TEntry> service, CorrectedPeople correctedPeople, ActServices services)
    : CorrectionActModel<TEntry>(service, correctedPeople, services)
    where TEntry : MovementEntry, new()
{
    /// <summary>Which entry a new form is for.</summary>
    [BindProperty(SupportsGet = true, Name = "entry")]
    public string? Asked { get; set; }

    /// <summary>What is recorded; null where it is no longer believed.</summary>
    public Domain.History.Fact? Wrong { get; private set; }

    /// <summary>What the form names the entry by.</summary>
    public abstract string? Key { get; }

    protected override Task ShowAsync(CorrectedPerson person, CancellationToken cancellationToken)
    {
        Wrong = person.Find(IsNew ? Asked : Key);
        if (Wrong is null && ModelState.ErrorCount == 0)
        {
            ModelState.Refuse(Domain.Verdict.Of(CorrectionRefusals.EntryGone), Text);
        }
        if (IsNew && Wrong is not null)
        {
            Fill(Wrong);
        }
        return Task.CompletedTask;
    }

    /// <summary>A new form, filled with what is recorded.</summary>
    protected abstract void Fill(Domain.History.Fact wrong);
}
