import type { KeyOf, Messages } from '../../../i18n/index.ts';
import type { PageMessages } from '../../page.ts';

/** What the page about the pack says. No pack translates it yet, so its other languages stand beside its English. */
const en = {
  'nav.pack': 'Pack',
  'pack.title': 'About this pack',
  'pack.explain':
    'Who publishes this pack, what is in it, and what Endonym itself knows of its language and its country. What it does not know stands here too, so that nobody relies on it.',
  'pack.surfaces': 'Written for',
  'pack.terms': 'Terms',
  'pack.curriculum': 'Curriculum items',
  'pack.contacts.none': 'The pack names nobody to call in need.',
  'pack.language': 'Language: {$language}',
  'pack.region': 'Country: {$country}',
  'pack.known': 'known',
  'pack.unknown': 'not known',
  'pack.language.dictionary': 'Dictionary',
  'pack.language.dictionary.known': 'A dictionary tells which forms are words of this language.',
  'pack.language.dictionary.unknown': 'Endonym has no dictionary of this language that it may pass on.',
  'pack.language.stems': 'Inflected forms',
  'pack.language.stems.known': 'Terms and cues are found in the forms that this language makes of a word.',
  'pack.language.stems.unknown':
    'Endonym has no rules for how words of this language change, so it takes any ending for one. Now and then it takes another word for a term or a cue.',
  'pack.language.cues': 'Cues',
  'pack.language.cues.known':
    'If the words of a rule in this language ask to hide something, to report or identify people, to pretend or to change the subject, and the rule does not declare it, that is noticed.',
  'pack.language.cues.unknown':
    'A rule in this language that asks for more than it declares is not noticed; only a person who reads it sees that.',
  'pack.region.nationalId': 'Personal numbers',
  'pack.region.nationalId.known': 'They are known by their form and their check digit.',
  'pack.region.nationalId.form':
    'They are known by their form alone, so another number of that form may be taken for one.',
  'pack.region.nationalId.unknown': 'Endonym cannot tell them from other numbers.',
  'pack.region.ibanLength': 'Bank accounts',
  'pack.region.ibanLength.known':
    'International account numbers (IBAN) are known by their length and their check digits.',
  'pack.region.ibanLength.unknown': 'Endonym knows no international account numbers (IBAN) of this country.',
  'pack.region.phone': 'Telephone numbers',
  'pack.region.phone.known': 'Numbers that begin with +{$code} are known by how many digits they have.',
  'pack.region.phone.unknown': 'Endonym does not know how long they are.',
  'pack.region.loadScript': 'Script',
  'pack.region.loadScript.known':
    'Text in another form of the script can be put into the form that the country writes.',
  'pack.region.loadScript.unknown': 'Endonym knows no form of the script that would have to be put into another.',
  'pack.masked': 'This pack has them masked in answers.',
  'pack.unmasked': 'This pack does not have them masked in answers.',
} as const satisfies Messages;

export type PackKey = KeyOf<typeof en>;

const et: Messages<PackKey> = {
  'nav.pack': 'Pakk',
  'pack.title': 'Sellest pakist',
  'pack.explain':
    'Kes on selle paki välja andnud, mis selles on ning mida Endonym ise teab selle keelest ja riigist. Ka see, mida ta ei tea, on siin kirjas, et keegi sellele lootma ei jääks.',
  'pack.surfaces': 'Milleks mõeldud',
  'pack.terms': 'Terminid',
  'pack.curriculum': 'Õppekava kirjed',
  'pack.contacts.none': 'Pakk ei nimeta kedagi, kellele hädas helistada.',
  'pack.language': 'Keel: {$language}',
  'pack.region': 'Riik: {$country}',
  'pack.known': 'teada',
  'pack.unknown': 'teadmata',
  'pack.language.dictionary': 'Sõnastik',
  'pack.language.dictionary.known': 'Sõnastik ütleb, millised vormid on selle keele sõnad.',
  'pack.language.dictionary.unknown': 'Endonymil ei ole selle keele sõnastikku, mida ta tohiks levitada.',
  'pack.language.stems': 'Sõnavormid',
  'pack.language.stems.known': 'Termineid ja märgusõnu leitakse vormides, mida selles keeles sõnast tehakse.',
  'pack.language.stems.unknown':
    'Endonymil pole reegleid selle kohta, kuidas selle keele sõnad muutuvad, ja ta peab muutelõpuks iga lõppu. Vahel peab ta terminiks või märgusõnaks ka mõnd teist sõna.',
  'pack.language.cues': 'Märgusõnad',
  'pack.language.cues.known':
    'Kui selles keeles reegli sõnad käsivad midagi varjata, kellestki teada anda, kedagi tuvastada, teeselda või teemat vahetada, aga reegel ise seda välja ei ütle, siis seda märgatakse.',
  'pack.language.cues.unknown':
    'Kui selles keeles reegel nõuab rohkem, kui ta välja ütleb, siis seda ei märgata; näeb seda vaid inimene, kes reegli läbi loeb.',
  'pack.region.nationalId': 'Isikukoodid',
  'pack.region.nationalId.known': 'Need tuntakse ära kuju ja kontrollnumbri järgi.',
  'pack.region.nationalId.form':
    'Need tuntakse ära ainult kuju järgi, nii et isikukoodiks võidakse pidada ka mõnd muud sama kujuga numbrit.',
  'pack.region.nationalId.unknown': 'Endonym ei erista neid teistest numbritest.',
  'pack.region.ibanLength': 'Pangakontod',
  'pack.region.ibanLength.known': 'Rahvusvaheline kontonumber (IBAN) tuntakse ära pikkuse ja kontrollnumbrite järgi.',
  'pack.region.ibanLength.unknown': 'Selle riigi rahvusvahelisi kontonumbreid (IBAN) Endonym ei tunne.',
  'pack.region.phone': 'Telefoninumbrid',
  'pack.region.phone.known': 'Number, mis algab märkidega +{$code}, tuntakse ära numbrikohtade arvu järgi.',
  'pack.region.phone.unknown': 'Endonym ei tea, kui pikad need on.',
  'pack.region.loadScript': 'Kiri',
  'pack.region.loadScript.known': 'Teise kirjakuju teksti saab panna sellesse, milles riigis kirjutatakse.',
  'pack.region.loadScript.unknown': 'Endonym ei tea ühtki kirjakuju, mida tuleks teiseks muuta.',
  'pack.masked': 'See pakk palub need vastustes varjata.',
  'pack.unmasked': 'See pakk ei palu neid vastustes varjata.',
};

const ru: Messages<PackKey> = {
  'nav.pack': 'Пакет',
  'pack.title': 'Об этом пакете',
  'pack.explain':
    'Кто издал этот пакет, что в нём есть и что сам Endonym знает о его языке и стране. Чего он не знает, тоже сказано здесь, чтобы никто на это не полагался.',
  'pack.surfaces': 'Назначение',
  'pack.terms': 'Термины',
  'pack.curriculum': 'Пункты учебной программы',
  'pack.contacts.none': 'Пакет не называет никого, кому можно позвонить в беде.',
  'pack.language': 'Язык: {$language}',
  'pack.region': 'Страна: {$country}',
  'pack.known': 'известно',
  'pack.unknown': 'неизвестно',
  'pack.language.dictionary': 'Словарь',
  'pack.language.dictionary.known': 'Словарь показывает, какие формы — слова этого языка.',
  'pack.language.dictionary.unknown': 'У Endonym нет словаря этого языка, который можно распространять.',
  'pack.language.stems': 'Формы слов',
  'pack.language.stems.known':
    'Термины и сигнальные слова находятся в тех формах, которые слово принимает в этом языке.',
  'pack.language.stems.unknown':
    'У Endonym нет правил о том, как изменяются слова этого языка, и он принимает за окончание любое. Иногда он примет за термин или сигнальное слово и другое слово.',
  'pack.language.cues': 'Сигнальные слова',
  'pack.language.cues.known':
    'Если слова правила на этом языке велят что-то скрыть, о ком-то сообщить, кого-то опознать, притвориться или сменить тему, а само правило об этом не заявляет, это будет замечено.',
  'pack.language.cues.unknown':
    'Если правило на этом языке требует больше, чем заявлено, это не будет замечено; увидит это лишь человек, который его прочтёт.',
  'pack.region.nationalId': 'Личные номера',
  'pack.region.nationalId.known': 'Они узнаются по виду и контрольной цифре.',
  'pack.region.nationalId.form':
    'Они узнаются только по виду, поэтому за личный номер может быть принят и другой номер того же вида.',
  'pack.region.nationalId.unknown': 'Endonym не отличает их от других номеров.',
  'pack.region.ibanLength': 'Банковские счета',
  'pack.region.ibanLength.known': 'Международный номер счёта (IBAN) узнаётся по длине и контрольным цифрам.',
  'pack.region.ibanLength.unknown': 'Международных номеров счетов (IBAN) этой страны Endonym не знает.',
  'pack.region.phone': 'Телефоны',
  'pack.region.phone.known': 'Номер, который начинается с +{$code}, узнаётся по числу цифр.',
  'pack.region.phone.unknown': 'Endonym не знает, какой они длины.',
  'pack.region.loadScript': 'Письмо',
  'pack.region.loadScript.known': 'Текст в другом виде письма можно перевести в тот, каким пишут в стране.',
  'pack.region.loadScript.unknown': 'Endonym не знает вида письма, который пришлось бы переводить в другой.',
  'pack.masked': 'Пакет просит скрывать их в ответах.',
  'pack.unmasked': 'Пакет не просит скрывать их в ответах.',
};

const de: Messages<PackKey> = {
  'nav.pack': 'Paket',
  'pack.title': 'Über dieses Paket',
  'pack.explain':
    'Wer dieses Paket herausgibt, was darin steht und was Endonym selbst von seiner Sprache und seinem Land weiß. Was es nicht weiß, steht auch hier, damit sich niemand darauf verlässt.',
  'pack.surfaces': 'Bestimmt für',
  'pack.terms': 'Termini',
  'pack.curriculum': 'Einträge im Lehrplan',
  'pack.contacts.none': 'Das Paket nennt niemanden, den man in Not anrufen kann.',
  'pack.language': 'Sprache: {$language}',
  'pack.region': 'Land: {$country}',
  'pack.known': 'bekannt',
  'pack.unknown': 'nicht bekannt',
  'pack.language.dictionary': 'Wörterbuch',
  'pack.language.dictionary.known': 'Ein Wörterbuch sagt, welche Formen Wörter dieser Sprache sind.',
  'pack.language.dictionary.unknown': 'Endonym hat kein Wörterbuch dieser Sprache, das es weitergeben darf.',
  'pack.language.stems': 'Wortformen',
  'pack.language.stems.known':
    'Termini und Signalwörter werden in den Formen gefunden, die diese Sprache aus einem Wort bildet.',
  'pack.language.stems.unknown':
    'Endonym hat keine Regeln dafür, wie sich Wörter dieser Sprache verändern, und hält jede Endung für eine Beugung. Ab und zu hält es ein anderes Wort für einen Terminus oder ein Signalwort.',
  'pack.language.cues': 'Signalwörter',
  'pack.language.cues.known':
    'Verlangen die Worte einer Regel in dieser Sprache, etwas zu verbergen, jemanden zu melden oder zu identifizieren, sich zu verstellen oder das Thema zu wechseln, ohne dass die Regel es erklärt, so fällt das auf.',
  'pack.language.cues.unknown':
    'Verlangt eine Regel in dieser Sprache mehr, als sie erklärt, so fällt das nicht auf; nur wer sie liest, sieht es.',
  'pack.region.nationalId': 'Persönliche Kennnummern',
  'pack.region.nationalId.known': 'Sie werden an Form und Prüfziffer erkannt.',
  'pack.region.nationalId.form':
    'Sie werden nur an der Form erkannt; eine andere Nummer derselben Form kann dafür gehalten werden.',
  'pack.region.nationalId.unknown': 'Endonym kann sie nicht von anderen Nummern unterscheiden.',
  'pack.region.ibanLength': 'Bankkonten',
  'pack.region.ibanLength.known': 'Internationale Kontonummern (IBAN) werden an Länge und Prüfziffern erkannt.',
  'pack.region.ibanLength.unknown': 'Internationale Kontonummern (IBAN) dieses Landes kennt Endonym nicht.',
  'pack.region.phone': 'Telefonnummern',
  'pack.region.phone.known': 'Nummern, die mit +{$code} beginnen, werden an der Zahl ihrer Ziffern erkannt.',
  'pack.region.phone.unknown': 'Endonym weiß nicht, wie lang sie sind.',
  'pack.region.loadScript': 'Schrift',
  'pack.region.loadScript.known':
    'Text in einer anderen Form der Schrift kann in die gebracht werden, die das Land schreibt.',
  'pack.region.loadScript.unknown': 'Endonym kennt keine Form der Schrift, die in eine andere zu bringen wäre.',
  'pack.masked': 'Dieses Paket lässt sie in Antworten unkenntlich machen.',
  'pack.unmasked': 'Dieses Paket lässt sie in Antworten nicht unkenntlich machen.',
};

const zh: Messages<PackKey> = {
  'nav.pack': '語言包',
  'pack.title': '關於這個語言包',
  'pack.explain':
    '這個語言包由誰發布、內容有什麼，以及 Endonym 本身對它的語言和國家知道多少。不知道的也寫在這裡，免得有人誤以為可以依靠。',
  'pack.surfaces': '適用於',
  'pack.terms': '詞條',
  'pack.curriculum': '課綱項目',
  'pack.contacts.none': '這個語言包沒有列出遇到危難時可以撥打的電話。',
  'pack.language': '語言：{$language}',
  'pack.region': '國家：{$country}',
  'pack.known': '已知',
  'pack.unknown': '未知',
  'pack.language.dictionary': '詞典',
  'pack.language.dictionary.known': '有詞典可查，知道哪些寫法是這個語言的詞。',
  'pack.language.dictionary.unknown': 'Endonym 沒有可以散布的這個語言的詞典。',
  'pack.language.stems': '詞形變化',
  'pack.language.stems.known': '詞條與提示詞會以這個語言的各種詞形找出。',
  'pack.language.stems.unknown':
    'Endonym 沒有這個語言詞形變化的規則，任何詞尾都視為同一個詞的變化，因此偶爾會把別的詞當成詞條或提示詞。',
  'pack.language.cues': '提示詞',
  'pack.language.cues.known':
    '以這個語言寫成的規則，如果字句要求隱瞞、通報、辨識身分、假冒或轉移話題，卻沒有宣告，就會被察覺。',
  'pack.language.cues.unknown': '以這個語言寫成的規則，如果要求的超過它所宣告的，不會被察覺；只有讀過的人才看得出來。',
  'pack.region.nationalId': '個人識別號碼',
  'pack.region.nationalId.known': '可由格式與檢查碼辨認。',
  'pack.region.nationalId.form': '只能由格式辨認，因此格式相同的其他號碼也可能被誤認。',
  'pack.region.nationalId.unknown': 'Endonym 無法把它和其他號碼區分開來。',
  'pack.region.ibanLength': '銀行帳戶',
  'pack.region.ibanLength.known': '國際銀行帳號（IBAN）可由長度與檢查碼辨認。',
  'pack.region.ibanLength.unknown': 'Endonym 不認得這個國家的國際銀行帳號（IBAN）。',
  'pack.region.phone': '電話號碼',
  'pack.region.phone.known': '以 +{$code} 開頭的號碼，可由位數辨認。',
  'pack.region.phone.unknown': 'Endonym 不知道號碼有幾位數。',
  'pack.region.loadScript': '字體',
  'pack.region.loadScript.known': '以另一種字體寫成的文字，可以轉換成這個國家所用的字體。',
  'pack.region.loadScript.unknown': 'Endonym 不知道有需要轉換的字體。',
  'pack.masked': '這個語言包要求在回答中遮蔽。',
  'pack.unmasked': '這個語言包沒有要求在回答中遮蔽。',
};

const sw: Messages<PackKey> = {
  'nav.pack': 'Kifurushi',
  'pack.title': 'Kuhusu kifurushi hiki',
  'pack.explain':
    'Nani amechapisha kifurushi hiki, kina nini, na Endonym yenyewe inajua nini kuhusu lugha yake na nchi yake. Isichokijua kimeandikwa hapa pia, ili mtu yeyote asikitegemee.',
  'pack.surfaces': 'Kimekusudiwa',
  'pack.terms': 'Istilahi',
  'pack.curriculum': 'Vipengele vya mtaala',
  'pack.contacts.none': 'Kifurushi hakitaji mtu yeyote wa kupigiwa simu wakati wa shida.',
  'pack.language': 'Lugha: {$language}',
  'pack.region': 'Nchi: {$country}',
  'pack.known': 'inajulikana',
  'pack.unknown': 'haijulikani',
  'pack.language.dictionary': 'Kamusi',
  'pack.language.dictionary.known': 'Kamusi inaonyesha ni maumbo yapi ni maneno ya lugha hii.',
  'pack.language.dictionary.unknown': 'Endonym haina kamusi ya lugha hii inayoruhusiwa kusambazwa.',
  'pack.language.stems': 'Maumbo ya maneno',
  'pack.language.stems.known':
    'Istilahi na maneno ya ishara hupatikana katika maumbo ambayo neno huchukua katika lugha hii.',
  'pack.language.stems.unknown':
    'Endonym haina kanuni za jinsi maneno ya lugha hii yanavyobadilika, kwa hiyo huchukulia mwisho wowote kuwa umbo la neno lilelile. Mara chache huchukulia neno jingine kuwa istilahi au neno la ishara.',
  'pack.language.cues': 'Maneno ya ishara',
  'pack.language.cues.known':
    'Kanuni ya lugha hii ambayo maneno yake yanataka kuficha jambo, kuripoti au kutambua watu, kujifanya au kubadilisha mada, bila kulitangaza, hugunduliwa.',
  'pack.language.cues.unknown':
    'Kanuni ya lugha hii inayotaka zaidi ya inachotangaza haigunduliwi; ni mtu anayeisoma tu anayeona hilo.',
  'pack.region.nationalId': 'Nambari za utambulisho',
  'pack.region.nationalId.known': 'Hutambuliwa kwa muundo na tarakimu ya ukaguzi.',
  'pack.region.nationalId.form':
    'Hutambuliwa kwa muundo pekee, kwa hiyo nambari nyingine yenye muundo huo inaweza kuchukuliwa kuwa mojawapo.',
  'pack.region.nationalId.unknown': 'Endonym haiwezi kuzitofautisha na nambari nyingine.',
  'pack.region.ibanLength': 'Akaunti za benki',
  'pack.region.ibanLength.known':
    'Nambari za kimataifa za akaunti (IBAN) hutambuliwa kwa urefu na tarakimu za ukaguzi.',
  'pack.region.ibanLength.unknown': 'Endonym haijui nambari za kimataifa za akaunti (IBAN) za nchi hii.',
  'pack.region.phone': 'Nambari za simu',
  'pack.region.phone.known': 'Nambari zinazoanza na +{$code} hutambuliwa kwa idadi ya tarakimu zake.',
  'pack.region.phone.unknown': 'Endonym haijui urefu wake.',
  'pack.region.loadScript': 'Mwandiko',
  'pack.region.loadScript.known': 'Maandishi ya mwandiko mwingine yanaweza kugeuzwa kuwa mwandiko unaotumika nchini.',
  'pack.region.loadScript.unknown': 'Endonym haijui mwandiko wowote unaohitaji kugeuzwa.',
  'pack.masked': 'Kifurushi hiki kinaomba zifichwe katika majibu.',
  'pack.unmasked': 'Kifurushi hiki hakiombi zifichwe katika majibu.',
};

const ar: Messages<PackKey> = {
  'nav.pack': 'الحزمة',
  'pack.title': 'عن هذه الحزمة',
  'pack.explain':
    'من نشر هذه الحزمة، وما فيها، وما يعرفه إندونيم نفسه عن لغتها وبلدها. وما لا يعرفه مذكور هنا أيضًا، كيلا يعتمد عليه أحد.',
  'pack.surfaces': 'أوجه تقديمها',
  'pack.terms': 'المصطلحات',
  'pack.curriculum': 'بنود المنهج',
  'pack.contacts.none': 'لا تذكر الحزمة أحدًا يُتصل به عند الشدة.',
  'pack.language': 'اللغة: {$language}',
  'pack.region': 'البلد: {$country}',
  'pack.known': 'معروف',
  'pack.unknown': 'غير معروف',
  'pack.language.dictionary': 'المعجم',
  'pack.language.dictionary.known': 'يبيّن معجمٌ أيّ الصيغ كلماتٌ في هذه اللغة.',
  'pack.language.dictionary.unknown': 'ليس لدى إندونيم معجم لهذه اللغة يجوز له توزيعه.',
  'pack.language.stems': 'صيغ الكلمات',
  'pack.language.stems.known': 'تُعرف المصطلحات وكلمات الدلالة في الصيغ التي تصوغها هذه اللغة من الكلمة.',
  'pack.language.stems.unknown':
    'ليس لدى إندونيم قواعد لتغيّر كلمات هذه اللغة، فيعدّ كل نهاية صيغةً من الكلمة نفسها، وقد يحسب أحيانًا كلمة أخرى مصطلحًا أو كلمة دلالة.',
  'pack.language.cues': 'كلمات الدلالة',
  'pack.language.cues.known':
    'إذا كُتبت قاعدة بهذه اللغة وطلبت كلماتها إخفاء شيء أو الإبلاغ عن أحد أو كشف هويته أو التظاهر أو تغيير الموضوع من غير أن تعلن ذلك، انكشف أمرها.',
  'pack.language.cues.unknown':
    'إذا طلبت قاعدة مكتوبة بهذه اللغة أكثر مما تعلن فلن ينكشف أمرها، ولا يراه إلا من يقرؤها.',
  'pack.region.nationalId': 'أرقام الهوية',
  'pack.region.nationalId.known': 'تُعرف بشكلها وبرقم التحقق.',
  'pack.region.nationalId.form': 'تُعرف بشكلها وحده، فقد يُحسب رقم آخر بالشكل نفسه واحدًا منها.',
  'pack.region.nationalId.unknown': 'لا يميّزها إندونيم من سائر الأرقام.',
  'pack.region.ibanLength': 'الحسابات المصرفية',
  'pack.region.ibanLength.known': 'تُعرف أرقام الحسابات الدولية (IBAN) بطولها وبأرقام التحقق.',
  'pack.region.ibanLength.unknown': 'لا يعرف إندونيم أرقام الحسابات الدولية (IBAN) لهذا البلد.',
  'pack.region.phone': 'أرقام الهاتف',
  'pack.region.phone.known': 'الأرقام التي تبدأ بالرمز \u2066+{$code}\u2069 تُعرف بعدد خاناتها.',
  'pack.region.phone.unknown': 'لا يعرف إندونيم كم طولها.',
  'pack.region.loadScript': 'الكتابة',
  'pack.region.loadScript.known': 'النص المكتوب بصورة أخرى من الخط يمكن نقله إلى الصورة التي يكتب بها البلد.',
  'pack.region.loadScript.unknown': 'لا يعرف إندونيم صورة من الخط ينبغي نقلها إلى أخرى.',
  'pack.masked': 'تطلب هذه الحزمة حجبها في الإجابات.',
  'pack.unmasked': 'لا تطلب هذه الحزمة حجبها في الإجابات.',
};

export const messages: PageMessages<PackKey> = { en, et, ru, de, zh, sw, ar };
