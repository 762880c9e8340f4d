namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string HandlingEditor => "المحرر المسؤول";
    public override string ItemsBy(int count, string name, string site) => $"{CountItems(count)} بقلم {Isolated(name)} في {Isolated(site)}.";
    public override string ItemsHandledBy(int count, string name) => $"{CountItems(count)} تولى {Isolated(name)} تحريرها.";
    public override string AlsoPrintedAs(string names) => $"ورد أيضًا باسم {names}.";
    public override string About(string name) => $"عن {Isolated(name)}";
    public override string Affiliations(int count) => count == 1 ? "جهة الانتماء" : "جهات الانتماء";
    public override string WroteWith => "كتب مع";
    public override string AndMore(int count) => $"و{Number(count)} غيرهم";
    public override string WroteOn => "في موضوعات";
    public override string AsHandlingEditor => "بصفة محرر مسؤول";
    public override string AsAuthor => "بصفة مؤلف";
    public override string WhoThisIs => "من هو هذا الشخص";
    public override string SimilarNames => "أسماء مشابهة";
    public override string AllCarryId(int items) => items switch { 1 => "تحمل المادة هذا المعرّف.", 2 => "تحمل المادتان هذا المعرّف.", _ => $"تحمل كل المواد هذا المعرّف، وعددها {Number(items)}." };
    public override string SomeCarryId(int withId, int items, bool isListed) => $"عدد المواد {Number(items)}، يحمل منها هذا المعرّف {Number(withId)}؛ {(items - withId == 1 ? "والأخرى مدرجة" : "والبقية مدرجة")} هنا بالاسم{(isListed ? "." : "، ولا يحمله شخص آخر في الأرشيف.")}";
    public override string NoIdIsKnown => "لا يُعرف معرّف ORCID.";
    public override string NoItemCarriesId => "لا مادة تحمل هذا المعرّف.";
    public override string NameIsShared => "يحمل هذا الاسم عدة أشخاص في الأرشيف، ولا معرّف ORCID يبيّن لمن هذه المواد: فقد تكون لشخص واحد أو لعدة أشخاص.";
    public override string ItemsUnderThisName => "لا يُعرف معرّف ORCID: هذه هي المواد المنشورة بهذا الاسم.";
    public override string ItemsByNameAlone => "لا معرّف ORCID على هذه المواد: أُدرجت هنا بالاسم الذي لا يحمله شخص آخر في الأرشيف.";
    public override string ListBringsTogether(string names) => $"تجمع قائمة الأشخاص في الأرشيف هذه الأسماء: {names}.";
    public override string ListGivesId => "تنسب قائمة الأشخاص في الأرشيف هذا المعرّف إلى هذا الاسم.";
    public override string ListHasOnePerson => "تعدّ قائمة الأشخاص في الأرشيف هذا الاسم لشخص واحد.";
    public override string IdEndingIn(string end) => $"معرّف ينتهي بـ {Isolated(end)}";
    public override string NoId => "بلا معرّف";
    public override string OrcidOf(string name) => $"معرّف ORCID الخاص بـ {Isolated(name)}";
}
