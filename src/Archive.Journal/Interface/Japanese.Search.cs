namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string SearchFor => "題名、氏名、主題、本文の語。語句は引用符で囲む";
    public override string Find => "検索";
    public override string Any => "すべて";
    public override string OfType => "種別";
    public override string OnTopic => "主題";
    public override string MoreResults => "さらに表示";
    public override string NothingFound => "該当なし。語を減らすか、語の始めだけにすると見つかることがあります。";
    public override string FoundOne => "1件";
    public override string Found(string number) => $"{number}件";
    public override string SearchFailed => "索引を読み込めませんでした。下の一覧からすべての記事に進めます。";
    public override string SearchNeedsScript => "検索にはJavaScriptが必要です。下の一覧からすべての記事に進めます。";
}
