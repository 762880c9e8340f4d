// A pure table, and long because Unicode is: the decompositions of Unicode 14, and by hand the letters that have none.

namespace Archive.Engine;

/// <summary>What <see cref="Folding"/> knows of single letters; keys are lower case unless they have no lower case of their own.</summary>
internal static class FoldingTable
{
    // Each of the letters becomes the text before it.
    private static readonly Letters[] AllLetters =
    [
        new("a", "àáâãäåāăąǎǟǡǻȁȃȧɐɑɒᴀᴬᵃᶏᶐḁẚạảấầẩẫậắằẳẵặₐⓐⱥꞻꬰꭤ𝐀𝐚𝐴𝑎𝑨𝒂𝒜𝒶𝓐𝓪𝔄𝔞𝔸𝕒𝕬𝖆𝖠𝖺𝗔𝗮𝘈𝘢𝘼𝙖𝙰𝚊"),
        new("b", "ƀƃɓʙᴃᴮᵇᵬᶀḃḅḇℬⓑꞗꞵ𝐁𝐛𝐵𝑏𝑩𝒃𝒷𝓑𝓫𝔅𝔟𝔹𝕓𝕭𝖇𝖡𝖻𝗕𝗯𝘉𝘣𝘽𝙗𝙱𝚋"),
        new("c", "çćĉċčƈȼɕʗᴄᶜḉℂℭⅽↄⓒꜿꞓꞔꟲ𝐂𝐜𝐶𝑐𝑪𝒄𝒞𝒸𝓒𝓬𝔠𝕔𝕮𝖈𝖢𝖼𝗖𝗰𝘊𝘤𝘾𝙘𝙲𝚌"),
        new("d", "ðďđƌȡɖɗᴅᴆᴰᵈᵭᶁᶑḋḍḏḑḓⅅⅆⅾⓓꝺꟈ𝐃𝐝𝐷𝑑𝑫𝒅𝒟𝒹𝓓𝓭𝔇𝔡𝔻𝕕𝕯𝖉𝖣𝖽𝗗𝗱𝘋𝘥𝘿𝙙𝙳𝚍"),
        new("e", "èéêëēĕėęěǝȅȇȩɇɘəɚɛɜɝɞʚᴇᴈᴱᵉᶒᶓᶔᶕḕḗḙḛḝẹẻẽếềểễệₑₔℯℰⅇⓔⱸⱻꬲꬳꬴ𝐄𝐞𝐸𝑒𝑬𝒆𝓔𝓮𝔈𝔢𝔼𝕖𝕰𝖊𝖤𝖾𝗘𝗲𝘌𝘦𝙀𝙚𝙴𝚎"),
        new("f", "ƒɸᵮᶂᶠḟℱⓕⱷꜰꝼꞙꟳꟻꬵ𝐅𝐟𝐹𝑓𝑭𝒇𝒻𝓕𝓯𝔉𝔣𝔽𝕗𝕱𝖋𝖥𝖿𝗙𝗳𝘍𝘧𝙁𝙛𝙵𝚏"),
        new("g", "ĝğġģǥǧǵɠɡɢɣʛᴳᵍᵷᵹᶃḡℊⓖꝿꞡꟑꬶ𝐆𝐠𝐺𝑔𝑮𝒈𝒢𝓖𝓰𝔊𝔤𝔾𝕘𝕲𝖌𝖦𝗀𝗚𝗴𝘎𝘨𝙂𝙜𝙶𝚐"),
        new("h", "ĥħȟɥɦʜʮʯʰᴴḣḥḧḩḫẖₕℋℌℍℎⓗⱨⱶꞕꟶ𝐇𝐡𝐻𝑯𝒉𝒽𝓗𝓱𝔥𝕙𝕳𝖍𝖧𝗁𝗛𝗵𝘏𝘩𝙃𝙝𝙷𝚑"),
        new("i", "ìíîïĩīĭįİıǐȉȋɨɩɪᴉᴵᵢᵻᵼᶖḭḯỉịⁱℐℑℹⅈⅰⓘꞽꟷꟾ𝐈𝐢𝐼𝑖𝑰𝒊𝒾𝓘𝓲𝔦𝕀𝕚𝕴𝖎𝖨𝗂𝗜𝗶𝘐𝘪𝙄𝙞𝙸𝚒"),
        new("j", "ĵǰȷɉɟʄʝʲᴊᴶⅉⓙⱼ𝐉𝐣𝐽𝑗𝑱𝒋𝒥𝒿𝓙𝓳𝔍𝔧𝕁𝕛𝕵𝖏𝖩𝗃𝗝𝗷𝘑𝘫𝙅𝙟𝙹𝚓"),
        new("k", "ķƙǩʞᴋᴷᵏᶄḱḳḵₖⓚⱪꝁꝃꝅꞣ𝐊𝐤𝐾𝑘𝑲𝒌𝒦𝓀𝓚𝓴𝔎𝔨𝕂𝕜𝕶𝖐𝖪𝗄𝗞𝗸𝘒𝘬𝙆𝙠𝙺𝚔"),
        new("l", "ĺļľŀłƚȴɫɬɭʟˡᴌᴸᶅḷḹḻḽₗℒℓⅼⓛⱡꝇꝉꞁꞎꬷꬸꬹ𝐋𝐥𝐿𝑙𝑳𝒍𝓁𝓛𝓵𝔏𝔩𝕃𝕝𝕷𝖑𝖫𝗅𝗟𝗹𝘓𝘭𝙇𝙡𝙻𝚕"),
        new("m", "ɯɰɱᴍᴟᴹᵐᵯᶆḿṁṃₘℳⅿⓜꟺꟽꟿꬺ𝐌𝐦𝑀𝑚𝑴𝒎𝓂𝓜𝓶𝔐𝔪𝕄𝕞𝕸𝖒𝖬𝗆𝗠𝗺𝘔𝘮𝙈𝙢𝙼𝚖"),
        new("n", "ñńņňƞǹȵɲɳɴᴎᴺᵰᶇṅṇṉṋⁿₙℕⓝꞑꞥꬻ𝐍𝐧𝑁𝑛𝑵𝒏𝒩𝓃𝓝𝓷𝔑𝔫𝕟𝕹𝖓𝖭𝗇𝗡𝗻𝘕𝘯𝙉𝙣𝙽𝚗"),
        new("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɤɵɷᴏᴐᴑᴒᴓᴖᴗᴼᵒᶗṍṏṑṓọỏốồổỗộớờởỡợₒℴⓞⱺꝋꝍꞷꬽꬾꬿꭄ𝐎𝐨𝑂𝑜𝑶𝒐𝒪𝓞𝓸𝔒𝔬𝕆𝕠𝕺𝖔𝖮𝗈𝗢𝗼𝘖𝘰𝙊𝙤𝙾𝚘"),
        new("p", "ƥᴘᴾᵖᵱᵽᶈṕṗₚℙⓟꝑꝓꝕꟼ𝐏𝐩𝑃𝑝𝑷𝒑𝒫𝓅𝓟𝓹𝔓𝔭𝕡𝕻𝖕𝖯𝗉𝗣𝗽𝘗𝘱𝙋𝙥𝙿𝚙"),
        new("q", "ĸɋʠℚⓠꝗꝙꞯꟴ𐞥𝐐𝐪𝑄𝑞𝑸𝒒𝒬𝓆𝓠𝓺𝔔𝔮𝕢𝕼𝖖𝖰𝗊𝗤𝗾𝘘𝘲𝙌𝙦𝚀𝚚"),
        new("r", "ŕŗřȑȓɍɹɺɻɼɽɾɿʀʁʳᴙᴚᴿᵣᵲᵳᶉṙṛṝṟℛℜℝⓡⱹꝛꞃꞧꭅꭆꭇꭉꭋꭌꭨ𝐑𝐫𝑅𝑟𝑹𝒓𝓇𝓡𝓻𝔯𝕣𝕽𝖗𝖱𝗋𝗥𝗿𝘙𝘳𝙍𝙧𝚁𝚛"),
        new("s", "śŝşšſșȿʂˢᵴᶊṡṣṥṧṩẛẜẝₛⓢꜱꞅꞩꟊꟗꟙ𝐒𝐬𝑆𝑠𝑺𝒔𝒮𝓈𝓢𝓼𝔖𝔰𝕊𝕤𝕾𝖘𝖲𝗌𝗦𝘀𝘚𝘴𝙎𝙨𝚂𝚜"),
        new("t", "ţťŧƫƭțȶʇʈᴛᵀᵗᵵṫṭṯṱẗₜⓣⱦꞇ𝐓𝐭𝑇𝑡𝑻𝒕𝒯𝓉𝓣𝓽𝔗𝔱𝕋𝕥𝕿𝖙𝖳𝗍𝗧𝘁𝘛𝘵𝙏𝙩𝚃𝚝"),
        new("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗʉʊᴜᴝᴞᵁᵘᵤᵾᵿᶙṳṵṷṹṻụủứừửữựⓤꞹꞿꭎꭏꭒ𝐔𝐮𝑈𝑢𝑼𝒖𝒰𝓊𝓤𝓾𝔘𝔲𝕌𝕦𝖀𝖚𝖴𝗎𝗨𝘂𝘜𝘶𝙐𝙪𝚄𝚞"),
        new("v", "ʋʌᴠᵛᵥᶌṽṿỽⅴⓥⱱⱴⱽꝟ𝐕𝐯𝑉𝑣𝑽𝒗𝒱𝓋𝓥𝓿𝔙𝔳𝕍𝕧𝖁𝖛𝖵𝗏𝗩𝘃𝘝𝘷𝙑𝙫𝚅𝚟"),
        new("w", "ŵƿʍʷᴡᵂẁẃẅẇẉẘⓦⱳꟃ𝐖𝐰𝑊𝑤𝑾𝒘𝒲𝓌𝓦𝔀𝔚𝔴𝕎𝕨𝖂𝖜𝖶𝗐𝗪𝘄𝘞𝘸𝙒𝙬𝚆𝚠"),
        new("x", "ˣᶍẋẍₓⅹⓧꭓꭖꭗꭘꭙ𝐗𝐱𝑋𝑥𝑿𝒙𝒳𝓍𝓧𝔁𝔛𝔵𝕏𝕩𝖃𝖝𝖷𝗑𝗫𝘅𝘟𝘹𝙓𝙭𝚇𝚡"),
        new("y", "ýÿŷƴȳɏʎʏʸẏẙỳỵỷỹỿⓨꭚ𝐘𝐲𝑌𝑦𝒀𝒚𝒴𝓎𝓨𝔂𝔜𝔶𝕐𝕪𝖄𝖞𝖸𝗒𝗬𝘆𝘠𝘺𝙔𝙮𝚈𝚢"),
        new("z", "źżžƶȥɀʐʑᴢᵶᶎᶻẑẓẕℤℨⓩⱬꝣ𝐙𝐳𝑍𝑧𝒁𝒛𝒵𝓏𝓩𝔃𝔷𝕫𝖅𝖟𝖹𝗓𝗭𝘇𝘡𝘻𝙕𝙯𝚉𝚣"),
        new("'n", "ŉ"),
        new("aa", "ꜳ"),
        new("ae", "æǣǽᴁᴂꞛꬱ"),
        new("ao", "ꜵ"),
        new("au", "ꜷ"),
        new("av", "ꜹꜻ"),
        new("ay", "ꜽ"),
        new("dz", "ǆǳʣʥꭦ"),
        new("dzh", "ʤ"),
        new("et", "ꝫ"),
        new("ff", "ﬀ"),
        new("ffi", "ﬃ"),
        new("ffl", "ﬄ"),
        new("fi", "ﬁ"),
        new("fl", "ﬂ"),
        new("fng", "ʩ"),
        new("gh", "ƣȝ"),
        new("hv", "ƕ"),
        new("ie", "ꭡ"),
        new("ii", "ⅱ"),
        new("iii", "ⅲ"),
        new("ij", "ĳ"),
        new("io", "ꭠ"),
        new("is", "ꝭ"),
        new("iv", "ⅳ"),
        new("ix", "ⅸ"),
        new("lj", "ǉ"),
        new("ll", "ỻ"),
        new("ls", "ʪ"),
        new("lz", "ɮʫ"),
        new("ng", "ŋꬼ"),
        new("nj", "ǌ"),
        new("oe", "œɶᴔꞝꭀꭁꭂꭃꭢ"),
        new("oo", "ꝏꟁ"),
        new("ou", "ȣᴕᴽ"),
        new("rum", "ꝝ"),
        new("sh", "ʃʅʆᶋᶘ"),
        new("ss", "ß"),
        new("st", "ﬅﬆ"),
        new("tc", "ʨ"),
        new("th", "þᵺꝥꝧ"),
        new("ts", "ʦꭧ"),
        new("tsh", "ʧ"),
        new("tz", "ꜩ"),
        new("ue", "ᵫꞟ"),
        new("ui", "ꭐꭑ"),
        new("uo", "ꭣ"),
        new("us", "ꝯ"),
        new("vi", "ⅵ"),
        new("vii", "ⅶ"),
        new("viii", "ⅷ"),
        new("vy", "ꝡ"),
        new("xi", "ⅺ"),
        new("xii", "ⅻ"),
        new("zh", "ƹƺǯʒʓᴣᶚ"),
        new("0", "⁰₀⓪𝟎𝟘𝟢𝟬𝟶"),
        new("1", "¹₁𝟏𝟙𝟣𝟭𝟷"),
        new("2", "²ƨ₂𝟐𝟚𝟤𝟮𝟸"),
        new("3", "³₃𝟑𝟛𝟥𝟯𝟹"),
        new("4", "⁴₄𝟒𝟜𝟦𝟰𝟺"),
        new("5", "ƽ⁵₅𝟓𝟝𝟧𝟱𝟻"),
        new("6", "ƅ⁶₆𝟔𝟞𝟨𝟲𝟼"),
        new("7", "⁷₇𝟕𝟟𝟩𝟳𝟽"),
        new("8", "⁸₈𝟖𝟠𝟪𝟴𝟾"),
        new("9", "⁹₉𝟗𝟡𝟫𝟵𝟿"),
        new("α", "άἀἁἂἃἄἅἆἇὰ\u1F71ᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        new("β", "ϐ"),
        new("ε", "έϵἐἑἒἓἔἕὲ\u1F73"),
        new("η", "ήἠἡἢἣἤἥἦἧὴ\u1F75ᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        new("θ", "ϑ"),
        new("ι", "ΐίϊἰἱἲἳἴἵἶἷὶ\u1F77\u1FBEῐῑῒ\u1FD3ῖῗ"),
        new("κ", "ϰ"),
        new("μ", "µ"),
        new("ο", "όὀὁὂὃὄὅὸ\u1F79"),
        new("π", "ϖ"),
        new("ρ", "ϱῤῥ"),
        new("σ", "ςϲ"),
        new("υ", "ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺ\u1F7Bῠῡῢ\u1FE3ῦῧ"),
        new("φ", "ϕ"),
        new("ω", "ώὠὡὢὣὤὥὦὧὼ\u1F7Dᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        new("е", "ѐё"),
        new("и", "ѝ"),
        new("ѵ", "ѷ"),
        new("'", "\u2018\u2019\u201B\u2032\u00B4\u02B9\u0374\uA78C\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u05F3"),
        new("\"", "\u201C\u201D\u201E\u201F\u2033\u05F4"),
        new("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05BE\uFE58\uFE63"),
        new(" ", "\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"),
    ];

    // Consecutive characters from the first on; each becomes the text in its turn.
    private static readonly Run[] Runs =
    [
        new('\u0958', "क\u093C ख\u093C ग\u093C ज\u093C ड\u093C ढ\u093C फ\u093C य\u093C"),
        new('\u09DC', "ড\u09BC ঢ\u09BC"),
        new('\u09DF', "য\u09BC"),
        new('\u0A33', "ਲ\u0A3C"),
        new('\u0A36', "ਸ\u0A3C"),
        new('\u0A59', "ਖ\u0A3C ਗ\u0A3C ਜ\u0A3C"),
        new('\u0A5E', "ਫ\u0A3C"),
        new('\u0B5C', "ଡ\u0B3C ଢ\u0B3C"),
        new('\u0F43', "ག\u0FB7"),
        new('\u0F4D', "ཌ\u0FB7"),
        new('\u0F52', "ད\u0FB7"),
        new('\u0F57', "བ\u0FB7"),
        new('\u0F5C', "ཛ\u0FB7"),
        new('\u0F69', "ཀ\u0FB5"),
        new('\u0F73', "\u0F71\u0F72"),
        new('\u0F75', "\u0F71\u0F74 \u0FB2\u0F80"),
        new('\u0F78', "\u0FB3\u0F80"),
        new('\u0F81', "\u0F71\u0F80"),
        new('\u0F93', "\u0F92\u0FB7"),
        new('\u0F9D', "\u0F9C\u0FB7"),
        new('\u0FA2', "\u0FA1\u0FB7"),
        new('\u0FA7', "\u0FA6\u0FB7"),
        new('\u0FAC', "\u0FAB\u0FB7"),
        new('\u0FB9', "\u0F90\u0FB5"),
        new('\uF900', "豈 更 車 賈 滑 串 句 龜 龜 契 金 喇 奈 懶 癩 羅 蘿 螺 裸 邏 樂 洛 烙 珞 落 酪 駱 亂 卵 欄 爛 蘭 鸞 嵐 濫 藍 襤 拉 臘 蠟 廊 朗 浪 狼 郎 來 冷 勞 擄 櫓 爐 盧 老 蘆 虜 "
            + "路 露 魯 鷺 碌 祿 綠 菉 錄 鹿 論 壟 弄 籠 聾 牢 磊 賂 雷 壘 屢 樓 淚 漏 累 縷 陋 勒 肋 凜 凌 稜 綾 菱 陵 讀 拏 樂 諾 丹 寧 怒 率 異 北 磻 便 復 不 泌 數 索 參 塞 省 "
            + "葉 說 殺 辰 沈 拾 若 掠 略 亮 兩 凉 梁 糧 良 諒 量 勵 呂 女 廬 旅 濾 礪 閭 驪 麗 黎 力 曆 歷 轢 年 憐 戀 撚 漣 煉 璉 秊 練 聯 輦 蓮 連 鍊 列 劣 咽 烈 裂 說 廉 念 捻 "
            + "殮 簾 獵 令 囹 寧 嶺 怜 玲 瑩 羚 聆 鈴 零 靈 領 例 禮 醴 隸 惡 了 僚 寮 尿 料 樂 燎 療 蓼 遼 龍 暈 阮 劉 杻 柳 流 溜 琉 留 硫 紐 類 六 戮 陸 倫 崙 淪 輪 律 慄 栗 率 "
            + "隆 利 吏 履 易 李 梨 泥 理 痢 罹 裏 裡 里 離 匿 溺 吝 燐 璘 藺 隣 鱗 麟 林 淋 臨 立 笠 粒 狀 炙 識 什 茶 刺 切 度 拓 糖 宅 洞 暴 輻 行 降 見 廓 兀 嗀"),
        new('\uFA10', "塚"),
        new('\uFA12', "晴"),
        new('\uFA15', "凞 猪 益 礼 神 祥 福 靖 精 羽"),
        new('\uFA20', "蘒"),
        new('\uFA22', "諸"),
        new('\uFA25', "逸 都"),
        new('\uFA2A', "飯 飼 館 鶴 郞 隷 侮 僧 免 勉 勤 卑 喝 嘆 器 塀 墨 層 屮 悔 慨 憎 懲 敏 既 暑 梅 海 渚 漢 煮 爫 琢 碑 社 祉 祈 祐 祖 祝 禍 禎 穀 突 節 練 縉 繁 署 者 臭 艹 艹 著 褐 "
            + "視 謁 謹 賓 贈 辶 逸 難 響 頻 恵 𤋮 舘"),
        new('\uFA70', "並 况 全 侀 充 冀 勇 勺 喝 啕 喙 嗢 塚 墳 奄 奔 婢 嬨 廒 廙 彩 徭 惘 慎 愈 憎 慠 懲 戴 揄 搜 摒 敖 晴 朗 望 杖 歹 殺 流 滛 滋 漢 瀞 煮 瞧 爵 犯 猪 瑱 甆 画 瘝 瘟 益 "
            + "盛 直 睊 着 磌 窱 節 类 絛 練 缾 者 荒 華 蝹 襁 覆 視 調 諸 請 謁 諾 諭 謹 變 贈 輸 遲 醙 鉶 陼 難 靖 韛 響 頋 頻 鬒 龜 𢡊 𢡄 𣏕 㮝 䀘 䀹 𥉉 𥳐 𧻓 齃 龎"),
        new('\uFB1D', "\u05D9"),
        new('\uFB1F', "\u05F2 \u05E2 \u05D0 \u05D3 \u05D4 \u05DB \u05DC \u05DD \u05E8 \u05EA"),
        new('\uFB2A', "\u05E9 \u05E9 \u05E9 \u05E9 \u05D0 \u05D0 \u05D0 \u05D1 \u05D2 \u05D3 \u05D4 \u05D5 \u05D6"),
        new('\uFB38', "\u05D8 \u05D9 \u05DA \u05DB \u05DC"),
        new('\uFB3E', "\u05DE"),
        new('\uFB40', "\u05E0 \u05E1"),
        new('\uFB43', "\u05E3 \u05E4"),
        new('\uFB46', "\u05E6 \u05E7 \u05E8 \u05E9 \u05EA \u05D5 \u05D1 \u05DB \u05E4 \u05D0\u05DC"),
        new('\uFB50', "\u0671 \u0671 \u067B \u067B \u067B \u067B \u067E \u067E \u067E \u067E \u0680 \u0680 \u0680 \u0680 \u067A "
            + "\u067A \u067A \u067A \u067F \u067F \u067F \u067F \u0679 \u0679 \u0679 \u0679 \u06A4 \u06A4 \u06A4 \u06A4 "
            + "\u06A6 \u06A6 \u06A6 \u06A6 \u0684 \u0684 \u0684 \u0684 \u0683 \u0683 \u0683 \u0683 \u0686 \u0686 \u0686 "
            + "\u0686 \u0687 \u0687 \u0687 \u0687 \u068D \u068D \u068C \u068C \u068E \u068E \u0688 \u0688 \u0698 \u0698 "
            + "\u0691 \u0691 \u06A9 \u06A9 \u06A9 \u06A9 \u06AF \u06AF \u06AF \u06AF \u06B3 \u06B3 \u06B3 \u06B3 \u06B1 "
            + "\u06B1 \u06B1 \u06B1 \u06BA \u06BA \u06BB \u06BB \u06BB \u06BB \u06C0 \u06C0 \u06C1 \u06C1 \u06C1 \u06C1 "
            + "\u06BE \u06BE \u06BE \u06BE \u06D2 \u06D2 \u06D3 \u06D3"),
        new('\uFBD3', "\u06AD \u06AD \u06AD \u06AD \u06C7 \u06C7 \u06C6 \u06C6 \u06C8 \u06C8 \u06C7\u0674 \u06CB \u06CB \u06C5 "
            + "\u06C5 \u06C9 \u06C9 \u06D0 \u06D0 \u06D0 \u06D0 \u0649 \u0649 \u0626\u0627 \u0626\u0627 \u0626\u06D5 "
            + "\u0626\u06D5 \u0626\u0648 \u0626\u0648 \u0626\u06C7 \u0626\u06C7 \u0626\u06C6 \u0626\u06C6 \u0626\u06C8 "
            + "\u0626\u06C8 \u0626\u06D0 \u0626\u06D0 \u0626\u06D0 \u0626\u0649 \u0626\u0649 \u0626\u0649 \u06CC \u06CC "
            + "\u06CC \u06CC"),
        new('\uFE80', "\u0621 \u0622 \u0622 \u0623 \u0623 \u0624 \u0624 \u0625 \u0625 \u0626 \u0626 \u0626 \u0626 \u0627 \u0627 "
            + "\u0628 \u0628 \u0628 \u0628 \u0629 \u0629 \u062A \u062A \u062A \u062A \u062B \u062B \u062B \u062B \u062C "
            + "\u062C \u062C \u062C \u062D \u062D \u062D \u062D \u062E \u062E \u062E \u062E \u062F \u062F \u0630 \u0630 "
            + "\u0631 \u0631 \u0632 \u0632 \u0633 \u0633 \u0633 \u0633 \u0634 \u0634 \u0634 \u0634 \u0635 \u0635 \u0635 "
            + "\u0635 \u0636 \u0636 \u0636 \u0636 \u0637 \u0637 \u0637 \u0637 \u0638 \u0638 \u0638 \u0638 \u0639 \u0639 "
            + "\u0639 \u0639 \u063A \u063A \u063A \u063A \u0641 \u0641 \u0641 \u0641 \u0642 \u0642 \u0642 \u0642 \u0643 "
            + "\u0643 \u0643 \u0643 \u0644 \u0644 \u0644 \u0644 \u0645 \u0645 \u0645 \u0645 \u0646 \u0646 \u0646 \u0646 "
            + "\u0647 \u0647 \u0647 \u0647 \u0648 \u0648 \u0649 \u0649 \u064A \u064A \u064A \u064A \u0644\u0622 \u0644\u0622 "
            + "\u0644\u0623 \u0644\u0623 \u0644\u0625 \u0644\u0625 \u0644\u0627 \u0644\u0627"),
        new('\uFF66', "ヲ ァ ィ ゥ ェ ォ ャ ュ ョ ッ ー ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ "
            + "ン \u3099 \u309A"),
    ];

    // A letter and the mark after it are one letter; where none is here, a mark of Latin, Greek or Cyrillic is dropped.
    private static readonly Pairs[] AllPairs =
    [
        new('\u0301', "гк", "ѓќ"),
        new('\u0304', "иу", "ӣӯ"),
        new('\u0306', "иужае", "йўӂӑӗ"),
        new('\u0308', "іаәжзиоөэучы", "їӓӛӝӟӥӧӫӭӱӵӹ"),
        new('\u030B', "у", "ӳ"),
        new('\u0338', "←→↔⇐⇔⇒∃∈∋∣∥∼≃≅≈=≡≍<>≤≥≲≳≶≷≺≻⊂⊃⊆⊇⊢⊨⊩⊫≼≽⊑⊒⊲⊳⊴⊵", "↚↛↮⇍⇎⇏∄∉∌∤∦≁≄≇≉≠≢≭≮≯≰≱≴≵≸≹⊀⊁⊄⊅⊈⊉⊬⊭⊮⊯⋠⋡⋢⋣⋪⋫⋬⋭"),
        new('\u0653', "\u0627", "\u0622"),
        new('\u0654', "\u0627\u0648\u064A\u06D5\u06C1\u06D2", "\u0623\u0624\u0626\u06C0\u06C2\u06D3"),
        new('\u0655', "\u0627", "\u0625"),
        new('\u093C', "नरळ", "ऩऱऴ"),
        new('\u09BE', "\u09C7", "\u09CB"),
        new('\u09D7', "\u09C7", "\u09CC"),
        new('\u0B3E', "\u0B47", "\u0B4B"),
        new('\u0B56', "\u0B47", "\u0B48"),
        new('\u0B57', "\u0B47", "\u0B4C"),
        new('\u0BBE', "\u0BC6\u0BC7", "\u0BCA\u0BCB"),
        new('\u0BD7', "ஒ\u0BC6", "ஔ\u0BCC"),
        new('\u0C56', "\u0C46", "\u0C48"),
        new('\u0CC2', "\u0CC6", "\u0CCA"),
        new('\u0CD5', "\u0CBF\u0CC6\u0CCA", "\u0CC0\u0CC7\u0CCB"),
        new('\u0CD6', "\u0CC6", "\u0CC8"),
        new('\u0D3E', "\u0D46\u0D47", "\u0D4A\u0D4B"),
        new('\u0D57', "\u0D46", "\u0D4C"),
        new('\u0DCA', "\u0DD9\u0DDC", "\u0DDA\u0DDD"),
        new('\u0DCF', "\u0DD9", "\u0DDC"),
        new('\u0DDF', "\u0DD9", "\u0DDE"),
        new('\u102E', "ဥ", "ဦ"),
        new('\u1B35', "ᬅᬇᬉᬋᬍᬑ\u1B3A\u1B3C\u1B3E\u1B3F\u1B42", "ᬆᬈᬊᬌᬎᬒ\u1B3B\u1B3D\u1B40\u1B41\u1B43"),
        new('\u3099', "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"),
        new('\u309A', "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    ];

    /// <summary>The text that a character (a code point) becomes.</summary>
    // To freeze it takes longer than most runs of the program look things up in it.
    public static readonly IReadOnlyDictionary<int, string> Replacements = AllLetters.SelectMany(row => row.Entries())
        .Concat(Runs.SelectMany(run => run.Entries()))
        .ToDictionary();

    /// <summary>The one letter that a letter and the mark after it are.</summary>
    public static readonly IReadOnlyDictionary<(char Letter, char Mark), char> Compositions =
        AllPairs.SelectMany(row => row.Entries()).ToDictionary();

    private sealed record Letters(string Target, string Sources)
    {
        public IEnumerable<KeyValuePair<int, string>> Entries() => Sources.EnumerateRunes().Select(rune => KeyValuePair.Create(rune.Value, Target));
    }

    private sealed record Run(char First, string Targets)
    {
        public IEnumerable<KeyValuePair<int, string>> Entries() => Targets.Split(' ').Select((target, i) => KeyValuePair.Create(First + i, target));
    }

    private sealed record Pairs(char Mark, string Letters, string Composed)
    {
        public IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Entries() =>
            Letters.Zip(Composed, (letter, composed) => KeyValuePair.Create((letter, Mark), composed));
    }
}
