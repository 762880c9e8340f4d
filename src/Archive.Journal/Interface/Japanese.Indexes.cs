namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string Volume(string number) => $"第{number}巻";
    public override string Issue(string number) => $"第{number}号";
    public override string VolumeAndIssue(string volume, string issue) => $"第{volume}巻第{issue}号";
    public override string VolumeWithoutIssue(string volume) => $"第{volume}巻（号なし）";
    public override string WithoutIssue => "号なし";
    public override string WithoutVolume => "巻なし";
    public override string Undated => "日付なし";
    public override string ThisYearAtAGlance => "この年の概要";
    public override string Year => "年";
    public override string Items => "件数";
    public override string ItemsByYear => "年別の件数";
    public override string Notices => "告知";
    public override string OtherItems => "その他";
    public override string AsTable => "同じ数を表で見る";
    public override string Total => "合計";
    public override string MostIn(int year, string count) => $"最多は{year}年：{count}";
    public override string UndatedItems(int count) => $"日付なし：{count}";
    public override string OutOf(int count, int all) => $"{all}件中{count}件";
    public override string AlsoCalled(string names) => $"別名：{names}";
    public override string Also(string names) => $"別名 {names}";
    public override string NothingIsFiledHere => "この主題に分類された記事はありません。";
    public override string NarrowerTopicsLeadOn => "この主題そのものに分類された記事はありません。下位の主題をご覧ください。";
    public override string AroundThisTopic => "関連する主題";
    public override string Broader => "上位の主題";
    public override string Narrower => "下位の主題";
    public override string OftenTogetherWith => "あわせて扱われる主題";
    public override string Concept => "統制語彙";
    public override string ItemsAbout(int count, string topic) => $"「{topic}」に関する{CountItems(count)}。";
    public override string Script(string name) => name switch { "Armenian" => "アルメニア文字", "Hebrew" => "ヘブライ文字", "Arabic" => "アラビア文字", "Devanagari" => "デーヴァナーガリー", "Bengali" => "ベンガル文字", "Tamil" => "タミル文字", "Indic" => "インド系文字", "Thai" => "タイ文字", "Georgian" => "ジョージア文字", "Ethiopic" => "エチオピア文字", "Kana" => "かな", "Han" => "漢字", "Hangul" => "ハングル", _ => name };
}
