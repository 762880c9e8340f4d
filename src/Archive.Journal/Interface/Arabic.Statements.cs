using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Consent => "موافقة المريض",
        StatementKind.Provenance => "المصدر ومراجعة الأقران",
        StatementKind.EthicsBody => "الموافقة الأخلاقية",
        StatementKind.Funder => "التمويل",
        _ => "تضارب المصالح",
    };

    public override string Consent(ConsentStatus status) => status switch
    {
        ConsentStatus.Obtained => "تم الحصول عليها",
        ConsentStatus.ObtainedFromRelative => "من أحد الأقارب",
        ConsentStatus.ObtainedFromGuardian => "من أحد الوالدين أو الوصي",
        ConsentStatus.NotRequired => "غير مطلوبة",
        ConsentStatus.NotApplicable => "لا تنطبق",
        ConsentStatus.Anonymised => "غير لازمة: بيانات مجهَّلة الهوية",
        ConsentStatus.Waived => "أُعفي منها",
        ConsentStatus.Pending => "قيد الانتظار",
        ConsentStatus.Withdrawn => "سُحبت",
        ConsentStatus.StatedOtherwise => "ذُكر بصيغة أخرى",
        _ => NotStated,
    };

    public override string Review(PeerReview review) => review switch
    {
        PeerReview.External => "خضعت لمراجعة أقران خارجية",
        PeerReview.Internal => "خضعت لمراجعة أقران داخلية",
        _ => "لم تخضع لمراجعة الأقران",
    };

    public override string Commission(bool isCommissioned) => isCommissioned ? "بتكليف من المجلة" : "دون تكليف من المجلة";

    public override string Ethics(EthicsStatus status) => status switch
    {
        EthicsStatus.Approved => "تمت الموافقة",
        EthicsStatus.Exempt => "معفاة",
        EthicsStatus.NotRequired => "غير مطلوبة",
        EthicsStatus.NotApplicable => "لا تنطبق",
        _ => StatedOtherwise,
    };

    public override string ApprovalNumber(string number) => Isolated($"(رقم الموافقة: {Isolated(number)})");
    public override string StatedOtherwise => "ذُكر بصيغة أخرى";
    public override string MarkedStatedOtherwise => "(ذُكر بصيغة أخرى)";
    public override string NotStated => "لم يُذكر";
    public override string NoSpecificFunding => "لا تمويل مخصص";
    public override string StatedInWords => "موصوف نصًا";
    public override string InterestsDeclared => "مصرَّح بها";
    public override string NoInterestsDeclared => "لم يُصرَّح بشيء";
    public override string Footnotes => "حواشٍ";
    public override string Browse => "تصفّح";
    public override string Contributors => "إسهامات المؤلفين";
    public override string Acknowledgements => "شكر وتقدير";
    public override string DataAvailability => "إتاحة البيانات";
    public override string WhatStatementsAre => "ما تذكره المقالات عن موافقة المرضى، والمصدر ومراجعة الأقران، والموافقة الأخلاقية، والتمويل، وتضارب المصالح؛ وكم منها لا يذكر شيئًا.";
    public override string StatementsAs(string format) => $"الإفصاحات بصيغة {format}";
    public override string StatingByYear(string kind) => $"{kind}: المقالات التي تذكره، حسب السنة";
    public override string StatedBy(int stating, int total) => $"ذُكر في {Number(stating)} من {CountArticles(total)} ({Share(stating, total)})";
    public override string WhatIsStated(string kind, int total) => $"{kind}: ما تذكره {CountArticles(total)}";
    public override string Statement => "الإفصاح";
    public override string ShareOfArticles => "النسبة";
    public override string ItemsStating(int count, string kind, string label) => $"{CountItems(count)}: {kind}، {Isolated(label)}.";
    public override string WhatIsCounted => "ما الذي يُحصى";
    public override string HowItIsCounted => "تُحسب النسب من المقالات التي يُنتظر منها إفصاح. أما التصحيحات وإعلانات السحب وبيانات إبداء القلق، والمقالات التي لا يضم الأرشيف إلا بياناتها، فلا تُحسب إلا إذا ذكرت شيئًا. والمقالة التي لها عدة جهات ممولة تُحسب لكل منها. وتُعد أسماء اللجان والجهات الممولة قيمة واحدة مهما اختلفت الحروف الكبيرة وعلامات التشكيل والترقيم.";
    public override (string Before, string Table, string Between, string Data, string After) DataAre => ("كل هذا متاح أيضًا ", "جدولًا (CSV)", " و", "بيانات مع أعدادها (JSON)", ". وفي الجدول، تسبق فاصلةٌ عليا كل قيمة قد يحسبها برنامج الجداول معادلة.");
}
