/** What is known of English and Chinese grammar: the small words of both languages, in closed lists. */
import { ENGLISH_WORDS } from './small-words.ts';

export const DETERMINER = 1;
export const PREPOSITION = 2;
export const AUXILIARY = 4;
export const PRONOUN = 8;
/** and, or, nor: joins what stands on both sides. */
export const COORDINATOR = 16;
/** Begins a clause of its own. */
export const CONJUNCTION = 32;
/** Ends what a negation reaches. */
export const STOPS = 64;
/** After a number it makes a measure of it: "3 seconds". */
export const UNIT = 128;
export const ABBREVIATION = 256;
export const SPEECH = 512;
/** Going out of the frame is not being out of it. */
export const MOTION = 1024;
export const CLASSIFIER = 2048;
/** One word for two or more. */
export const PLURAL = 4096;
/** May stand between a noun and what is said of it: "is fully hidden". */
export const LINK = 8192;
export const OF = 16384;
export const ARTICLE = 32768;
export const ENGLISH = 65536;
export const OR = 131072;
/** 的 and 地: what stands before belongs to what follows. */
export const PARTICLE = 262144;
/** Multiplies the number before it: dozen, hundred. */
export const MULTIPLIER = 524288;
export const ORDINAL = 1048576;
/** Before digits it makes a name of them: "step 3", "guest 1". */
export const LABEL = 2097152;
/** Joins the parts of a number: two hundred and five, 两千零八. */
export const JOINT = 4194304;
/** After a round number it says that there may be more: 二十多个人. */
export const MORE = 8388608;
/** May stand between a verb and its particle: "picks it up". */
export const OBJECT = 16777216;
/** Somebody, or whose: "hugs her", "her bag". */
export const HER = 33554432;
/** 了: something may follow it before the verb goes on, as in 打了个哈欠. */
export const ASPECT = 67108864;
/** After a verb and "her" it goes on without a noun of hers: "picks her up", "hugs her tightly". */
export const ADVERB = 134217728;
/** Behind a verb it says where to: "walks into", "rolls past". */
export const TOWARDS = 268435456;
/** A Chinese character that begins a verb of doing. */
export const DOING = 536870912;
/** Behind such a character it says how the doing ends: 推开, 走进, 拿起. */
export const ENDING = 1073741824;

/** Words with their bits of grammar; a word may stand in several lists. */
export const CLOSED_WORDS: [bits: number, words: string][] = [
  [DETERMINER | ENGLISH | ARTICLE, ENGLISH_WORDS.articles],
  [DETERMINER | ENGLISH, ENGLISH_WORDS.determiners],
  [PREPOSITION | ENGLISH, ENGLISH_WORDS.prepositions],
  [OF | ENGLISH, ENGLISH_WORDS.of],
  [AUXILIARY | LINK | ENGLISH, ENGLISH_WORDS.linking],
  [AUXILIARY | ENGLISH, ENGLISH_WORDS.auxiliaries],
  [LINK, 'completely fully entirely totally always still partly mostly largely'],
  [PRONOUN | ENGLISH, ENGLISH_WORDS.pronouns],
  [COORDINATOR | ENGLISH, ENGLISH_WORDS.and],
  [COORDINATOR | OR | ENGLISH, ENGLISH_WORDS.or],
  [CONJUNCTION | STOPS | ENGLISH, ENGLISH_WORDS.conjunctions],
  [STOPS | ENGLISH, ENGLISH_WORDS.stops],
  [ENGLISH, ENGLISH_WORDS.others],
  [
    UNIT,
    'bar bars beat beats bpm lbs kg kilo kilos pound pounds rpm mph kph dollars euros am pm story storey stories storeys second seconds sec secs minute minutes min mins hour hours day days week weeks month months year years meter meters metre metres foot feet inch inches km kilometer kilometers mile miles degree degrees percent frame frames fps step steps times pixel pixels mm cm m s k p x',
  ],
  [ABBREVIATION, 'mr mrs ms dr st vs etc prof sr jr approx fig ft no'],
  [
    SPEECH,
    'say says said saying ask asks asked asking reply replies replied whisper whispers whispered shout shouts shouted yell yells yelled answer answers answered murmur murmurs murmured scream screams screamed call calls called exclaim exclaims exclaimed',
  ],
  [
    MOTION,
    'walk walks walking run runs running move moves moving step steps stepping exit exits exiting drive drives driving fly flies flying roll rolls rolling slide slides sliding jump jumps jumping drift drifts drifting pan pans panning fade fades fading go goes going come comes coming leave leaves leaving look looks looking pull pulls pulling disappear disappears',
  ],
  [
    PLURAL,
    'people men women children kids folks feet teeth mice geese sheep fish deer dice cattle koi shrimp salmon aircraft spacecraft couple couples pair duo trio crowd crowds team teams group groups family families twins band audience everyone everybody police troops lovers 们 两人 俩 群',
  ],
  [
    CLASSIFIER,
    '个 只 位 名 条 张 匹 头 辆 架 棵 朵 群 对 双 把 本 件 座 艘 颗 枚 根 块 片 台 部 间 幅 口 支 枝 顶 串 排 组 堆 杯 瓶 碗 盏 栋 扇 滴 缕 束 尊 艇 款 队',
  ],
  [PARTICLE, '的 地'],
  [OBJECT, 'it them'],
  [HER, 'her'],
  [ADVERB, 'up down off out away back close closer again goodbye goodnight tight tightly gently softly warmly'],
  [ASPECT, '了'],
  [
    TOWARDS,
    'up down out off away back open into onto toward towards through across along past over around upwards upward downwards forward backwards inside outside aside apart together',
  ],
  [
    DOING,
    [
      ...'走跑跳冲爬钻滑滚飞落掉摔跌倒扑扭转蹲跪趴起踩踢蹬迈踏拿放推拉拽扯拖抬举提拎抱搂扛端捧握抓捡拾掏摸拍打敲击砸撞碰捶戳捅刺砍劈削剁割剪撕拆掰折叠卷捆系绑解挂插拔塞装灌泼洒撒浇喷涂抹擦刷洗晾扫挖埋铲挑搅拌揉捏搓拧按点扣盖揭掀翻关锁写签递扔丢抛甩投射接收喝吃吞咬嚼舔吐尝吹吸喊叫哭笑唱读念问答亲吻拥牵挥招摇鞠磕脱穿戴摘披换照拨弹奏敬追赶逃躲闪停回进出离登跨绕渗涌溅滴流沉浮升降炸爆裂碎断塌崩融化绽展张合闭睁眨皱咧伸缩弯抖颤窜蹿跃腾荡飘坠洇渍刨勾拼搭砌架缝织绣切炒煎煮蒸烤盛舀夹剥磨锯钉焊锤烧熄灭开揪挠挤挡拦救搬运送取买付卖修补贴撑唤惊叹哈偷夺吓劫杀斩挺迎扶搀抚喂骑辫编梳剃刮描掐拈拂掸找查晒破叼铺卸摆抡伏奔绊撩嗅闻吊摁抿咳骂堆码滤筛熨烫蘸淋围靠歪指耸瞄瞥刨凿雕扎抻翘踮撸撬颠',
    ].join(' '),
  ],
  [ENDING, '了 起 出 开 进 掉 下 上 向 到 走 住 过 回 完 破 断 倒 翻 入 来 去 成 满 给 好 碎 中 往'],
  [CONJUNCTION | STOPS, '但 而'],
  [STOPS, '只 仅 却'],
  [COORDINATOR, '和 与 及 跟'],
  [COORDINATOR | OR, '或'],
  [PREPOSITION, '在 从 向 把 被 让 使 对'],
  [UNIT, '秒 分 时 米 度 帧 岁 年 月 日 点 倍 厘 毫 号 楼 层'],
  [ORDINAL, '第'],
  [MULTIPLIER, 'dozen dozens hundred hundreds thousand thousands 百 千 十 万'],
  [JOINT, 'and 零'],
  [MORE, '多 余 来 几'],
  [
    LABEL,
    'step scene shot take part act chapter level version episode guest player camera panel room page line phase round day number no clip frame figure stage layer item speaker character subject person actor image picture photo lane track gate platform route channel apartment seat exit pier suite flight 图 片 频 镜 场 super portra',
  ],
];

/** Numbers in words; several and 几 are none, they name no number. */
export const NUMBER_WORDS: [value: number, words: string][] = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [number, string] => [index + 1, word]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [number, string] => [index * 10 + 30, word]),
  [2, 'couple pair both 两 俩 双 二'],
  [3, '三'],
  [12, 'dozen dozens'],
  [100, 'hundred hundreds 百'],
  [1000, 'thousand thousands 千'],
  [10_000, '万'],
  [1, '一'],
  ...[...'四五六七八九十'].map((word, index): [number, string] => [index + 4, word]),
];

/** What a phrase does to the words about it. */
export const NEGATES_NOUN = 1;
export const NEGATES_CLAUSE = 2;
export const NEGATES_BEFORE = 3;
/** Looks like a negation and is none. */
export const HARMLESS = 4;
/** Before a noun it negates what follows, at the end of a clause what stands before. */
export const NEGATES_EITHER = 5;
/** Says that two or more take part: "each other". */
export const RECIPROCAL = 6;
/** Says that one more takes part: "together". */
export const TOGETHER = 7;
/** Is a unit, of more than one character. */
export const MEASURES = 8;

/** Phrases by what they do; "|" parts them. The longest one that begins first counts. */
export const PHRASES: [action: number, phrases: string][] = [
  [
    NEGATES_NOUN,
    'no|without|zero|free of|none of|minus|lacking|lack of|devoid of|absence of|instead of|rather than|没有|没|无|毫无|并无|绝无|缺少|缺乏|不带|不含|去除|移除|去掉|除去|排除|禁用',
  ],
  [
    NEGATES_CLAUSE,
    "not|never|avoid|avoids|avoiding|exclude|excludes|excluding|cannot|no one|nobody|none|nothing|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|won't|shouldn't|mustn't|wouldn't|couldn't|hasn't|haven't|dont|doesnt|negative prompt|negative prompts|omit|omits|omitting|不|不要|不要有|不能|不会|不可|不得|不准|不许|别|勿|请勿|切勿|禁止|严禁|避免|防止|未|尚未|并未|从未|从不|并不|负面提示词|反向提示词|负向提示词",
  ],
  [
    NEGATES_BEFORE,
    "out of frame|out of shot|out of view|out of sight|out of the frame|out of the shot|off screen|offscreen|off camera|off frame|outside the frame|outside frame|outside of the frame|outside the shot|outside of frame|not visible|not shown|not seen|not in frame|not in shot|not in view|not in the frame|not in the shot|not on screen|not present|isn't visible|aren't visible|isn't shown|aren't shown|isn't in frame|aren't in frame|never visible|never shown|never seen|never in frame|invisible|hidden|absent|unseen|cropped out|out of picture|不入镜|不入画|不在画面|不在画面中|不在画面里|不在画面内|不在镜头里|不在镜头内|不在镜头中|在画面外|画面外|画面之外|镜头外|镜头之外|画外|出画|被裁掉|被遮住|被隐藏",
  ],
  [NEGATES_EITHER, '不可见|看不见|看不到|不出现|没出现|没有出现|未出现|不显示|不露|不露出|不展示|不得出现'],
  [
    HARMLESS,
    "locked off camera|locked off|half hidden|partly hidden|partially hidden|not only|not just|not to mention|nothing but|no sooner|no one but|nobody but|no doubt|no matter|no wonder|no longer than|none other|without a doubt|without doubt|can't help but|cannot help but|zero gravity|zero g|ground zero|no man's land|no nonsense|by no means|not until|hidden camera|hidden cameras",
  ],
  [
    HARMLESS,
    '完全不像|不断|不同|不停|不仅|不但|不只|不单|不过|不得不|不小心|不由|不由得|不知|不知不觉|不久|不少|不远|不远处|不锈钢|不已|不禁|不时|不规则|不均|不透明|不对称|不经意|不慌不忙|不安|不一|不一样|不如|不管|不论|不妨|不愧|不朽|不可思议|不动声色|不动产|不紧不慢|不懈|不屈|不羁|不满|不悦|不高兴|不一会|不休|毫不犹豫|目不转睛|川流不息|源源不断|迫不及待',
  ],
  [
    HARMLESS,
    '无人机|无论|无数|无穷|无限|无边|无边无际|无尽|无缝|无线|无比|无奈|无辜|无聊|无意|无助|无所谓|无休止|无影灯|无花果|无名指|无名|无疑|无情|无私|无畏|无敌|无精打采|无忧无虑|一望无际|没错|没收|没落|淹没|沉没|出没|埋没|吞没|隐没|未来|未知|未婚|未免|未必|勿忘我',
  ],
  [
    HARMLESS,
    '别墅|特别|分别|区别|级别|个别|性别|类别|告别|离别|别致|别样|别人|别的|别处|别扭|别针|别名|辨别|识别|鉴别|差别|道别|派别|送别|久别|阔别|别具一格|别出心裁|别有',
  ],
  [RECIPROCAL, 'each other|one another|互相|相互|彼此|对方|双方'],
  [TOGETHER, 'together|一起|一同'],
  [MEASURES, '小时|半小时|钟头|星期|礼拜|季度|世纪|昼夜'],
];

/** Every word of this file in one text, for those who need its characters. */
export const OWN_WORDS = [...CLOSED_WORDS, ...NUMBER_WORDS, ...PHRASES].map(([, words]) => words).join(' ');
