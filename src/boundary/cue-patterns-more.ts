import { type Patterns, WORD_START } from './cue-patterns.ts';

export const RUSSIAN: Patterns = {
  negated: String.raw`(?<!\p{L})(?:не|никогда|ни|без|никому|нельзя)(?!\p{L})`,
  leave_out: [
    String.raw`не (?:упомина|упомяни|называ|назови|обсужда|касайся|показыва|рассказыва|цитиру|затрагива)\p{L}*`,
    String.raw`не (?:говор|разговарива|сообща)\p{L}* (?:об?(?:о)?|про|ничего)(?!\p{L})`,
    String.raw`опусти|опускай|умолч|умалчива|пропус(?:ти|кай)\p{L}* (?:вс|упомин|тем)|избегай\p{L}* .{0,30}(?:тем|упомин)|обход\p{L}* .{0,30}молчанием|без упоминания`,
  ],
  hide: [String.raw`скры(?:ть|вай|вать)|скрой|утаи|утаива|прячь|замалчива|замолчи|держи\p{L}* .{0,30}в тайне`],
  change_subject: [
    String.raw`(?:переве|перевод|уве|увод|смени|сменя|меняй|поменя)\p{L}* .{0,30}(?:тем[уы]|разговор|бесед)`,
  ],
  report: [
    String.raw`(?:сообщ|донес|донос|извест|извеща|уведом|переда|доклад|доложи)\p{L}* .{0,60}(?:полици|власт|министерств|администрац|директор|родител|спецслужб|органам)`,
  ],
  identify: [
    String.raw`(?:веди|вест|состав)\p{L}* .{0,20}(?:списо?к|реестр|уч[её]т)|(?:установ|выясн|узна|определ|запиш|записыва|отмеча)\p{L}*,? (?:личност|кто|имена)`,
  ],
  pretend: [
    String.raw`притвор|(?:с?дела)\p{L}* вид|(?:скажи|говори|ответь|отвечай|утверждай)\p{L}*,? (?:что|будто) (?:ты )?не(?:т)?(?!\p{L})`,
  ],
};

export const GERMAN: Patterns = {
  negated: String.raw`(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|ohne|niemand\p{L}*)(?!\p{L})`,
  leave_out: [
    String.raw`(?:erwähn|nenn|diskutier|besprich|thematisier|zitier|zeig)\p{L}* .{0,30}(?<!\p{L})(?:nicht|nie|niemals|keine?n?)(?!\p{L})`,
    String.raw`(?:sprich|sprechen sie|rede|reden sie|berichte)(?!\p{L}) .{0,20}(?:nicht|nie|niemals).{0,10} (?:über|von)(?!\p{L})`,
    String.raw`lass\p{L}* .{0,60}(?:weg|aus|unerwähnt|beiseite)(?!\p{L})|vermeide\p{L}* .{0,40}(?:thema|themen|erwähn|nennung)|schweig\p{L}* .{0,20}(?:über|zu)(?!\p{L})|ohne .{0,30} zu (?:erwähnen|nennen)|nicht (?:erwähnen|nennen|ansprechen)`,
  ],
  hide: [String.raw`verschweig|verheimlich|verberg|verbirg|vertusch|unterschlag|halt\p{L}* .{0,40}geheim`],
  change_subject: [
    String.raw`wechs(?:le|eln?)(?!\p{L}) .{0,30}thema|(?:lenk|leit)\p{L}* .{0,50}(?:thema|gespräch|ab(?!\p{L}))|weich\p{L}* .{0,40}aus(?!\p{L})`,
  ],
  report: [
    String.raw`(?:meld|informier|benachrichtig|verständig|übermittl|übergib|unterricht|leit|teil)\p{L}* .{0,60}(?:polizei|behörde|ministeri|schulleit|direktor|eltern|verfassungsschutz)`,
  ],
  identify: [
    String.raw`(?:führ|erstell|leg)\p{L}* .{0,15}(?:liste|verzeichnis|register)(?!\p{L})|(?:find\p{L}* heraus|stell\p{L}* fest|ermittl\p{L}*|notier\p{L}*|halt\p{L}* fest),? (?:wer|die namen|namen|welche)|identifizier`,
  ],
  pretend: [
    String.raw`tu(?:e|n sie)? so|gib vor|geben sie vor|(?:behaupt|sag|antwort)\p{L}*,? (?:dass )?(?:du|sie) .{0,25}(?:nicht|nichts)|als (?:gäbe|wüsst|wäre)`,
  ],
};

/** Chinese has no space between words: a pattern may begin anywhere. Both scripts. */
export const CHINESE: Patterns = {
  start: '',
  negated: '不要|不得|不可|不能|絕不|绝不|切勿|勿|從不|从不|禁止|別|别|不',
  leave_out: [
    '(?:不要|不得|不可|不能|勿|禁止|別|别|避免|不准)(?:再)?(?:提及|提到|提起|談論|談及|討論|谈论|谈及|讨论|展示|顯示|引用|提供.{0,6}(?:資訊|消息|資料))',
    '略去|省略|刪去|删去|略過|避談|避谈|絕口不提|隻字不提',
  ],
  hide: ['隱瞞|隱藏|掩蓋|掩飾|遮掩|隐瞒|隐藏|掩盖'],
  change_subject: ['(?:轉移|轉換|換|改變|岔開|引開|转移|换|改变).{0,3}(?:話題|主題|话题)'],
  report: [
    '(?:通報|舉報|檢舉|告知|通知|報告|交給|上報|报告|举报|通报).{0,20}(?:警|政府|當局|主管機關|校方|教育部|家長|情治)',
    '向.{0,8}(?:警|政府|當局|校方|家長|機關).{0,4}(?:通報|舉報|檢舉|報告|告發|举报|报告)',
  ],
  identify: [
    '(?:記錄|記下|登記|列出|查明|找出|查出|辨識|揭露|记录|记下).{0,6}(?:誰|哪些(?:學生|学生|人|使用者)|身分|身份|姓名|名單|谁)',
  ],
  pretend: ['假裝|裝作|佯裝|謊稱|佯稱|装作|假装|(?:說|说|回答|聲稱).{0,3}(?:你|自己)?不(?:知道|清楚)'],
};

export const SWAHILI: Patterns = {
  negated: String.raw`(?<!\p{L})(?:usi\p{L}*|msi\p{L}*|kamwe|bila|wala)(?!\p{L})`,
  leave_out: [
    String.raw`(?:usi|msi)(?:taje|zungumz|jadili|rejele|gusi|onyesh|toe (?:taarifa|habari))\p{L}*|(?:usi|msi)seme (?:kuhusu|lolote|chochote)`,
    String.raw`acha\p{L}* (?:nje|kutaja)|epuka (?:kutaja|kuzungumz|mada)|nyamazi|kaa kimya|ondoa (?:kila|yote|taarifa)`,
  ],
  hide: [String.raw`fich[ae](?!\p{L})|kuficha|funika (?:ukweli|kosa)`],
  change_subject: [String.raw`(?:badili|geuz|hamish|elekez)\p{L}* .{0,20}(?:mada|mazungumzo)`],
  report: [
    String.raw`(?:ripoti|arifu|julish|mjulish|waarifu|taarifu|toa taarifa|ambia|waambi)\p{L}* .{0,60}(?:polisi|serikali|mamlaka|wizara|mwalimu mkuu|wazazi)`,
  ],
  identify: [
    '(?:weka|tengeneza|andika|tunza) .{0,10}(?:orodha|rejista|majina)|(?:tambua|gundua|jua) (?:ni )?(?:nani|mtu gani|mwanafunzi gani)|fichua (?:jina|nani)',
  ],
  pretend: [
    'jifany|kana kwamba|(?:sema|jibu|dai) (?:kwamba |kuwa )?(?:hujui|hukumbuki|hakuna)|fanya kama (?:hakuna|hujui)',
  ],
};

/** Arabic writes “and” and “so” onto the word, and most vowels not at all. */
export const ARABIC: Patterns = {
  start: `${WORD_START}[وف]?`,
  negated: String.raw`(?<!\p{L})[وف]?(?:لا|لن|لم|دون|بدون|عدم)(?!\p{L})`,
  leave_out: [
    String.raw`لا (?:تذكر|تتحدث|تتكلم|تناقش|تتطرق|تستشهد|تشر إلى|تقل شيئا)\p{L}*`,
    'احذف|أسقط|تجاهل|تجنب (?:ذكر|الحديث|موضوع|الإشارة)|امتنع عن (?:ذكر|الحديث)|اسكت عن|(?:دون|بدون) (?:ذكر|الإشارة)',
  ],
  hide: [String.raw`أخفي?(?!\p{L})|إخفاء|اكتم|تستر على|غط على`],
  change_subject: [
    String.raw`غير(?:ي|وا)? (?:مجرى |اتجاه )?(?:الموضوع|الحديث|الحوار)|(?:حول|بدل|اصرف|انقل)\p{L}* .{0,15}(?:الموضوع|الحديث|الحوار|النقاش)`,
  ],
  report: [
    String.raw`(?:أبلغ|بلغ|أخبر|أعلم|أرسل)\p{L}* .{0,60}(?:الشرطة|السلطات|الحكومة|الوزارة|المباحث|الإدارة|المدير|أولياء)`,
  ],
  identify: [
    String.raw`(?:سجل|دون|احفظ|اجمع|ضع|أعد)\p{L}* .{0,15}(?:أسماء|قائمة|هوي)|(?:اكشف|حدد|تعرف)\p{L}* .{0,10}(?:هوي|من (?:هو|هم|يكتب|يسأل))`,
  ],
  pretend: ['تظاهر|ازعم|ادع (?:أن|أنك|أنه)|وكأن|(?:قل|أجب) (?:إنك|أنك|بأنك|إنه) لا (?:تعرف|تعلم|يوجد)'],
};
