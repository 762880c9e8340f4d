using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string Kind(StatementKind kind) => kind switch
    {
        StatementKind.Consent => "患者の同意",
        StatementKind.Provenance => "寄稿の経緯と査読",
        StatementKind.EthicsBody => "倫理審査",
        StatementKind.Funder => "資金源",
        _ => "利益相反",
    };

    public override string Consent(ConsentStatus status) => status switch
    {
        ConsentStatus.Obtained => "取得済み",
        ConsentStatus.ObtainedFromRelative => "近親者から取得",
        ConsentStatus.ObtainedFromGuardian => "親または保護者から取得",
        ConsentStatus.NotRequired => "不要",
        ConsentStatus.NotApplicable => "該当なし",
        ConsentStatus.Anonymised => "不要（匿名化済み）",
        ConsentStatus.Waived => "免除",
        ConsentStatus.Pending => "手続き中",
        ConsentStatus.Withdrawn => "同意撤回",
        ConsentStatus.StatedOtherwise => "その他の記載",
        _ => NotStated,
    };

    public override string Review(PeerReview review) => review switch
    {
        PeerReview.External => "外部査読あり",
        PeerReview.Internal => "内部査読あり",
        _ => "査読なし",
    };

    public override string Commission(bool isCommissioned) => isCommissioned ? "依頼原稿" : "自由投稿";

    public override string Ethics(EthicsStatus status) => status switch
    {
        EthicsStatus.Approved => "承認済み",
        EthicsStatus.Exempt => "審査免除",
        EthicsStatus.NotRequired => "不要",
        EthicsStatus.NotApplicable => "該当なし",
        _ => StatedOtherwise,
    };

    public override string ApprovalNumber(string number) => $"（承認番号 {number}）";
    public override string StatedOtherwise => "その他の記載";
    public override string MarkedStatedOtherwise => "（その他の記載）";
    public override string NotStated => "記載なし";
    public override string NoSpecificFunding => "特定の資金提供なし";
    public override string StatedInWords => "文章で記載";
    public override string InterestsDeclared => "申告あり";
    public override string NoInterestsDeclared => "申告すべきものなし";
    public override string Footnotes => "付記";
    public override string Browse => "同様の記載：";
    public override string Contributors => "著者の貢献";
    public override string Acknowledgements => "謝辞";
    public override string DataAvailability => "データの利用可能性";
    public override string WhatStatementsAre => "患者の同意、寄稿の経緯と査読、倫理審査、資金源、利益相反について各記事が記載している内容と、記載のない記事の件数。";
    public override string StatementsAs(string format) => $"開示事項（{format}）";
    public override string StatingByYear(string kind) => $"{kind}：記載のある記事の年別割合";
    public override string StatedBy(int stating, int total) => $"{CountArticles(total)}中{Number(stating)}件に記載（{Share(stating, total)}）";
    public override string WhatIsStated(string kind, int total) => $"{kind}：{CountArticles(total)}の記載内容の内訳";
    public override string Statement => "記載内容";
    public override string ShareOfArticles => "割合";
    public override string ItemsStating(int count, string kind, string label) => $"{kind}：{label}（{CountItems(count)}）。";
    public override string WhatIsCounted => "集計の対象";
    public override string HowItIsCounted => "割合の母数は、記載が期待される記事です。訂正、撤回、懸念表明、および書誌情報のみを収録した記事は、何らかの記載がある場合に限り数えます。資金提供者が複数ある記事は、それぞれについて数えます。委員会と資金提供者の名称は、大文字・小文字、アクセント記号、句読点の違いがあっても同じものとして扱います。";
    public override (string Before, string Table, string Between, string Data, string After) DataAre => ("これらはすべて", "表（CSV）", "および", "集計を含むデータ（JSON）", "としても利用できます。表では、表計算ソフトが数式と解釈しうる値の前にアポストロフィを付けています。");
}
