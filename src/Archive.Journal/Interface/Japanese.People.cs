namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string HandlingEditor => "担当編集者";
    public override string ItemsBy(int count, string name, string site) => $"{site}に掲載された{name}の{CountItems(count)}。";
    public override string ItemsHandledBy(int count, string name) => $"{name}が編集を担当した{CountItems(count)}。";
    public override string AlsoPrintedAs(string names) => $"掲載時の別表記：{names}";
    public override string About(string name) => $"{name}について";
    public override string Affiliations(int count) => "所属";
    public override string WroteWith => "共著者";
    public override string AndMore(int count) => $"ほか{Number(count)}名";
    public override string WroteOn => "扱った主題";
    public override string AsHandlingEditor => "担当編集者として";
    public override string AsAuthor => "著者として";
    public override string WhoThisIs => "人物の同定";
    public override string SimilarNames => "似た名前";
    public override string AllCarryId(int items) => items == 1 ? "記事にこのiDが記載されています。" : $"{Number(items)}件すべてにこのiDが記載されています。";
    public override string SomeCarryId(int withId, int items, bool isListed) => $"{Number(items)}件中{Number(withId)}件にこのiDが記載されています。残りは名前によるもので{(isListed ? "す。" : "、アーカイブ内に同名の人物はいません。")}";
    public override string NoIdIsKnown => "ORCID iDは不明です。";
    public override string NoItemCarriesId => "このiDが記載された記事はありません。";
    public override string NameIsShared => "このアーカイブには同名の人物が複数おり、これらの記事が誰のものかを示すORCID iDはありません。一人のものとも、複数の人のものとも考えられます。";
    public override string ItemsUnderThisName => "ORCID iDは不明です。この名前で掲載された記事を示しています。";
    public override string ItemsByNameAlone => "これらの記事にORCID iDの記載はありません。アーカイブ内に同名の人物がいないため、名前によって示しています。";
    public override string ListBringsTogether(string names) => $"アーカイブの人名リストでは、次の名前を同一人物としています：{names}。";
    public override string ListGivesId => "アーカイブの人名リストが、このiDをこの名前のものとしています。";
    public override string ListHasOnePerson => "アーカイブの人名リストでは、この名前は一人の人物のものです。";
    public override string IdEndingIn(string end) => $"iD末尾 {end}";
    public override string NoId => "iDなし";
    public override string OrcidOf(string name) => $"{name}のORCID iD";
}
