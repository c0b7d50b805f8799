using System.Runtime.InteropServices;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance;

/// <summary>What is left to ask of one person in one era of the law: rules of other places and of other times have answered for all contacts.</summary>
internal sealed class AskedRules
{
    private readonly RuleBook book;
    private readonly int era;
    private readonly RuleOutcome[] answered;
    private readonly Question[] questions;

    public AskedRules(RuleBook book, int era, Residence residence)
    {
        (this.book, this.era) = (book, era);
        answered = new RuleOutcome[book.Rules.Length];
        var open = new List<Question>(answered.Length);
        var force = book.ForceInEra(era);
        for (var i = 0; i < answered.Length; i++)
        {
            var info = book.Infos[i];
            var presence = residence.In(info.Jurisdiction);
            answered[i] = force[i] == RuleBook.Force.Nowhere ? info.NotApplicable : info.Elsewhere;
            if (force[i] != RuleBook.Force.Nowhere && (presence != Presence.No || force[i] == RuleBook.Force.Somewhere))
            {
                open.Add(new Question(i, book.Rules[i].Check, info, presence, force[i]));
            }
        }

        questions = [.. open];
    }

    public ReadOnlySpan<Question> Questions => questions;

    public bool IsFor(RuleBook asked, int inEra) => ReferenceEquals(book, asked) && era == inEra;

    /// <summary>One outcome for every rule of the book, to be filled in where there is a question.</summary>
    public RuleOutcome[] Answered() => answered.AsSpan().ToArray();

    /// <param name="Index">Of the rule in its book.</param>
    /// <param name="Check">The rule's own. Called as an interface, fifty rules in a row are looked up each time.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Question(int Index, Func<RuleContext, RuleOutcome> Check, RuleInfo Info, Presence Presence, RuleBook.Force Force)
    {
        /// <summary>A rule speaks where and while it is in force. Where somebody may live under it, what it would refuse is asked.</summary>
        public RuleOutcome Ask(RuleContext context)
        {
            if (Force == RuleBook.Force.Somewhere && !context.IsInForce(Info)) { return Info.NotApplicable; }
            if (Presence == Presence.No) { return Info.Elsewhere; }

            var outcome = Check(context);
            if (Presence == Presence.Possible) { outcome = Info.Doubted(outcome); }
            return outcome.Allows || context.EndOfForce(Info) is not { } end || outcome.Until <= end ? outcome : outcome with { Until = end };
        }
    }
}
