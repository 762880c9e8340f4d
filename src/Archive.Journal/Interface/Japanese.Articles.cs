using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string Type(ArticleType type) => type switch
    {
        ArticleType.Letter => "レター",
        ArticleType.Reply => "著者の返信",
        ArticleType.Editorial => "論説",
        ArticleType.ArticleCommentary => "論評",
        ArticleType.Correction => "訂正",
        ArticleType.Retraction => "撤回",
        ArticleType.ExpressionOfConcern => "懸念表明",
        ArticleType.Addendum => "補遺",
        _ => "論文",
    };

    public override string TypesOf(ArticleType type) => Type(type);

    public override string Status(StatusKind kind) => kind switch
    {
        StatusKind.Withdrawn => "掲載取り下げ",
        StatusKind.Retracted => "撤回",
        StatusKind.PartlyRetracted => "一部撤回",
        StatusKind.ConcernRaised => "懸念表明あり",
        StatusKind.Corrected => "訂正あり",
        _ => "補遺あり",
    };

    public override string SeeNotice(string date) => date.Length == 0 ? "告知：" : $"告知（{date}）：";

    public override string Relation(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "返信先" : "対象論文",
        RelationKind.Corrects => "訂正対象",
        RelationKind.Retracts => "撤回対象",
        RelationKind.RetractsPartOf => "一部撤回の対象",
        RelationKind.Concerns => "懸念の対象",
        _ => "補遺の対象",
    };

    public override string Inverse(RelationKind kind, bool isReply) => kind switch
    {
        RelationKind.RespondsTo => isReply ? "返信" : "この記事へのレター",
        RelationKind.Corrects => "訂正記事",
        RelationKind.Retracts => "撤回の告知",
        RelationKind.RetractsPartOf => "一部撤回の告知",
        RelationKind.Concerns => "懸念表明",
        _ => "補遺",
    };

    public override string Reply(ReplyStatus status) => status switch
    {
        ReplyStatus.Published => "返信掲載済み",
        ReplyStatus.Awaited => "返信待ち",
        ReplyStatus.InvitedNoneReceived => "著者に返信を依頼したが、返信はなかった",
        _ => "著者は返信を辞退した",
    };

    public override string Abstract => "抄録";
    public override string ViewFullText => "全文を読む";
    public override string HoldsTheBeginning => "このアーカイブには冒頭部分を収録しています。";
    public override string HoldsTheRecord => "このアーカイブには書誌情報のみを収録し、本文は収録していません。";
    public override string InThisIssue => "同じ号の記事";
    public override string AboutThisArticle => "この記事について";
    public override string TheExchange => "誌上討論";
    public override string ItemOf(int number, int held) => $"この討論の{held}件中{number}件目。";
    public override string ReadTheWholeExchange => "討論の全体を読む";
    public override string Article => "書誌情報";
    public override string Received => "受付";
    public override string Accepted => "受理";
    public override string Published => "掲載";
    public override string ReadAsPrinted => "印刷版を読む";
    public override string Supplements => "付録";
    public override string WriteTo => "連絡先";
    public override string Keywords => "キーワード";
    public override string HowToCite => "引用方法";
    public override string CopyCitation => "引用をコピー";
    public override string Copied => "コピーしました";
    public override string RightsAndPermissions => "権利と許諾";
    public override string EditThisArticle => "この記事を編集";
    public override string Reference(string number) => $"文献{number}";
    public override string Table(string number) => $"表{number}";
    public override string Formula => "数式";
    public override string BackToCitation(int reference) => $"文献{reference}の引用箇所に戻る";
    public override string BackToCitation(int citation, int reference) => $"文献{reference}の引用箇所{citation}に戻る";
    public override string InThisArchive => "このアーカイブ内：";
}
