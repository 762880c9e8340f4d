namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string Volume(string number) => $"المجلد {number}";
    public override string Issue(string number) => $"العدد {number}";
    public override string VolumeAndIssue(string volume, string issue) => $"المجلد {volume}، العدد {issue}";
    public override string VolumeWithoutIssue(string volume) => $"المجلد {volume}، بلا عدد";
    public override string WithoutIssue => "بلا عدد";
    public override string WithoutVolume => "بلا مجلد";
    public override string Undated => "بلا تاريخ";
    public override string ThisYearAtAGlance => "هذه السنة في لمحة";
    public override string Year => "السنة";
    public override string Items => "المواد";
    public override string ItemsByYear => "المواد حسب السنة";
    public override string Notices => "إشعارات";
    public override string OtherItems => "مواد أخرى";
    public override string AsTable => "الأرقام نفسها في جدول";
    public override string Total => "المجموع";
    public override string MostIn(int year, string count) => $"الأكثر في {year}: {count}";
    public override string UndatedItems(int count) => $"بلا تاريخ: {count}";
    public override string OutOf(int count, int all) => $"{count} من {all}";
    public override string AlsoCalled(string names) => $"يُسمى أيضًا {names}.";
    public override string Also(string names) => $"أو {names}";
    public override string NothingIsFiledHere => "لا مادة مصنفة تحت هذا الموضوع نفسه.";
    public override string NarrowerTopicsLeadOn => "لا مادة مصنفة تحت هذا الموضوع نفسه؛ انظر الموضوعات الأضيق.";
    public override string AroundThisTopic => "حول هذا الموضوع";
    public override string Broader => "أوسع";
    public override string Narrower => "أضيق";
    public override string OftenTogetherWith => "كثيرًا ما يرد مع";
    public override string Concept => "المفهوم";
    public override string ItemsAbout(int count, string topic) => $"{CountItems(count)} عن «{Isolated(topic)}».";
    public override string Script(string name) => name switch { "Armenian" => "الأرمنية", "Hebrew" => "العبرية", "Arabic" => "العربية", "Devanagari" => "الديفاناغارية", "Bengali" => "البنغالية", "Tamil" => "التاميلية", "Indic" => "الهندية", "Thai" => "التايلندية", "Georgian" => "الجورجية", "Ethiopic" => "الإثيوبية", "Kana" => "الكانا", "Han" => "الصينية", "Hangul" => "الهانغول", _ => name };
}
