using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string Type(ArticleType type) => type switch
    {
        ArticleType.Letter => "رسالة إلى المحرر",
        ArticleType.Reply => "رد المؤلفين",
        ArticleType.Editorial => "افتتاحية",
        ArticleType.ArticleCommentary => "تعليق",
        ArticleType.Correction => "تصحيح",
        ArticleType.Retraction => "سحب",
        ArticleType.ExpressionOfConcern => "إبداء قلق",
        ArticleType.Addendum => "ملحق",
        _ => "مقالة",
    };

    public override string TypesOf(ArticleType type) => type switch
    {
        ArticleType.Letter => "رسائل إلى المحرر",
        ArticleType.Reply => "ردود المؤلفين",
        ArticleType.Editorial => "افتتاحيات",
        ArticleType.ArticleCommentary => "تعليقات",
        ArticleType.Correction => "تصحيحات",
        ArticleType.Retraction => "إعلانات السحب",
        ArticleType.ExpressionOfConcern => "بيانات إبداء القلق",
        ArticleType.Addendum => "ملاحق",
        _ => "مقالات",
    };

    public override string Status(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "أزيل من النشر",
        StatusKind.Retracted => "مسحوب",
        StatusKind.PartlyRetracted => "مسحوب جزئيًا",
        StatusKind.ConcernRaised => "محل إبداء قلق",
        StatusKind.Corrected => "مصحَّح",
        _ => "له ملحق",
    };

    public override string SeeNotice(string date) => date.Length == 0 ? "انظر الإشعار: " : $"انظر الإشعار ({date}): ";

    public override string Relation(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "رد على" : "تعقيبًا على",
        RelationKind.Corrects => "يصحح",
        RelationKind.Retracts => "يسحب",
        RelationKind.RetractsPartOf => "يسحب جزءًا من",
        RelationKind.Concerns => "يبدي القلق بشأن",
        _ => "يكمّل",
    };

    public override string Inverse(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "الرد عليه" : "رسائل بشأنه",
        RelationKind.Corrects => "صححه",
        RelationKind.Retracts => "سحبه",
        RelationKind.RetractsPartOf => "سحب جزءًا منه",
        RelationKind.Concerns => "أبدى القلق بشأنه",
        _ => "أكمله",
    };

    public override string Reply(ReplyStatus status) => status switch
    {
        ReplyStatus.Published => "نُشر الرد",
        ReplyStatus.Awaited => "الرد منتظر",
        ReplyStatus.InvitedNoneReceived => "دُعي المؤلفون إلى الرد، ولم يرد رد",
        _ => "اعتذر المؤلفون عن الرد",
    };

    public override string Abstract => "الملخص";
    public override string ViewFullText => "اقرأ النص الكامل";
    public override string HoldsTheBeginning => "يضم الأرشيف بداية هذا النص.";
    public override string HoldsTheRecord => "يضم الأرشيف بيانات هذه المقالة دون نصها.";
    public override string InThisIssue => "في هذا العدد";
    public override string AboutThisArticle => "عن هذه المقالة";
    public override string TheExchange => "النقاش";
    public override string ItemOf(int number, int held) => $"المادة {number} من {held} في هذا النقاش.";
    public override string ReadTheWholeExchange => "اقرأ النقاش كاملًا";
    public override string Article => "بيانات المقالة";
    public override string Received => "ورد في";
    public override string Accepted => "قُبل في";
    public override string Published => "نُشر في";
    public override string ReadAsPrinted => "اقرأ النسخة المطبوعة";
    public override string Supplements => "مواد تكميلية";
    public override string WriteTo => "للمراسلة";
    public override string Keywords => "كلمات مفتاحية";
    public override string HowToCite => "كيفية الاستشهاد";
    public override string CopyCitation => "نسخ الاستشهاد";
    public override string Copied => "نُسخ";
    public override string RightsAndPermissions => "الحقوق والأذونات";
    public override string EditThisArticle => "حرّر هذه المقالة";
    public override string Reference(string number) => $"المرجع {number}";
    public override string Table(string number) => $"الجدول {number}";
    public override string Formula => "معادلة";
    public override string BackToCitation(int reference) => $"العودة إلى موضع الاستشهاد بالمرجع {reference}";
    public override string BackToCitation(int citation, int reference) => $"العودة إلى الاستشهاد {citation} بالمرجع {reference}";
    public override string InThisArchive => "في هذا الأرشيف: ";
}
