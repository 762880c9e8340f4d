namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string SearchFor => "كلمات من العناوين والأسماء والموضوعات والنصوص، أو «عبارة» بين علامتي تنصيص";
    public override string Find => "ابحث";
    public override string Any => "الكل";
    public override string OfType => "النوع";
    public override string OnTopic => "الموضوع";
    public override string MoreResults => "نتائج أخرى";
    public override string NothingFound => "لا نتائج. قد تُظهر كلمات أقل، أو بداية كلمة، نتائج أكثر.";
    public override string FoundOne => "نتيجة واحدة";
    public override string Found(string number) => $"عدد النتائج: {number}";
    public override string SearchFailed => "تعذّر تحميل الفهرس. تقود القوائم أدناه إلى كل المقالات.";
    public override string SearchNeedsScript => "يحتاج البحث إلى JavaScript. تقود القوائم أدناه إلى كل المقالات.";
}
