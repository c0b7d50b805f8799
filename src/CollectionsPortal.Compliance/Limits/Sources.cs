namespace CollectionsPortal.Compliance.Limits;

/// <summary>Where the law of states and cities is to be read.</summary>
internal static class Sources
{
    public static Citation Nevada { get; } = new("NRS 649.366", "https://www.leg.state.nv.us/nrs/nrs-649.html");

    public static Citation WestVirginia { get; } = new("W. Va. Code 46A-2-125(d)", "https://code.wvlegislature.gov/46A-2-125/");

    public static Citation Florida { get; } = new("Fla. Stat. 559.72(17)", "http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0500-0599/0559/Sections/0559.72.html");

    public static Citation Oregon { get; } = new("ORS 646.639", "https://oregon.public.law/statutes/ors_646.639");

    public static Citation NewHampshire { get; } = new("RSA 358-C:3", "https://www.gencourt.state.nh.us/rsa/html/XXXI/358-C/358-C-3.htm");

    public static Citation Massachusetts(string text) =>
        new(text, "https://www.mass.gov/regulations/209-CMR-1800-conduct-of-the-business-of-debt-collectors-and-loan-servicers");

    /// <param name="subsection">Within the outer brackets: "13)(a" for subsection (13)(a).</param>
    public static Citation Washington(string subsection) =>
        new($"RCW 19.16.250({subsection})", "https://app.leg.wa.gov/rcw/default.aspx?cite=19.16.250");

    /// <param name="paragraph">Within the outer brackets: "d)(4)(A" for paragraph (d)(4)(A).</param>
    public static Citation Columbia(string paragraph) =>
        new($"D.C. Code 28-3814({paragraph})", "https://code.dccouncil.gov/us/dc/council/code/sections/28-3814");

    public static Citation NewYorkCity(string text) =>
        new(text, "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCrules/0-0-0-1");

    public static Citation NewYork(string text) =>
        new(text, "https://govt.westlaw.com/nycrr");

    public static Citation California(string text) =>
        new(text, "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CIV&division=3.&title=1.6C.");

    public static Citation Texas(string text) =>
        new(text, "https://statutes.capitol.texas.gov/Docs/FI/htm/FI.392.htm");

    /// <param name="section">"7/9" for CONC 7.9.</param>
    public static Citation Conc(string text, string section) =>
        new(text, $"https://www.handbook.fca.org.uk/handbook/CONC/{section}.html");
}
