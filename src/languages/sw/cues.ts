import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`usi\p{L}*|msi\p{L}*|kamwe|bila|wala|epuka|badala ya`,
  hindered: 'usisite|msisite|usichelewe|usisahau|usiache|usiogope|usikose|usishindwe|kusita|kusahau|kuchelewa|tu',
  ends: 'na|lakini|bali|kisha|ikiwa|kwamba|ambaye|anayeuliza|yeyote|ili',
  or: 'au|wala',
  without: 'bila|badala ya',
  leave_out: [
    String.raw`(?:usi|msi)(?:taje|zungumz|jadili|rejele|gusi|onyesh|toe (?:taarifa|habari))\p{L}*|(?:usi|msi)seme (?:kuhusu|lolote|chochote)`,
    String.raw`acha\p{L}* (?:nje|kutaja)|epuka (?:kutaja|kuzungumz|mada)|nyamazi|kaa kimya|ondoa (?:kila|yote|taarifa)|bila kutaja`,
  ],
  hide: [String.raw`fich[ae](?!\p{L})|kuficha|funika (?:ukweli|kosa)|mficho|usifichue`],
  change_subject: [String.raw`(?:badili|geuz|hamish|elekez)\p{L}* .{0,20}(?:mada|mazungumzo)`],
  report: [
    String.raw`(?:ripoti|arifu|julish|mjulish|waarifu|taarifu|toa taarifa|ambia|waambi)\p{L}* .{0,60}(?:polisi|serikali|mamlaka|wizara|mwalimu mkuu|wazazi|chifu)`,
    'hakikisha .{0,40}(?:polisi|shule|mwalimu mkuu|wizara|wazazi|ofisi) .{0,15}(?:inajua|wanajua|anajua|ijue|wajue|ajue|inapata|wanapata)',
  ],
  identify: [
    '(?:weka|tengeneza|andika|tunza) .{0,10}(?:orodha|rejista|majina)|(?:tambua|gundua|jua) (?:ni )?(?:nani|mtu gani|mwanafunzi gani)|fichua (?:jina|nani)',
  ],
  pretend: [
    'jifany|kana kwamba|(?:sema|jibu|dai) (?:kwamba |kuwa )?(?:hujui|hukumbuki|hakuna)|fanya kama (?:hakuna|hujui)',
  ],
  slants: [
    {
      ask: 'leave_out',
      subject:
        'uchaguzi|chaguzi|chama|vyama|serikali|rais|waziri|mgombea|wagombea|siasa|kisiasa|upinzani|wapinzani|kiongozi|viongozi|tawala',
      treatment: String.raw`(?:u|wa)?m?sif(?:u|ia)(?!\p{L})|sifia|pongez|(?:sisitiz|onyesh|taj|eleze?)\p{L}* .{0,30}(?:mafanikio|mazuri|utulivu|uthabiti|usalama)|mafanikio|utulivu|pekee .{0,20}(?:anayeweza|kinachoweza|inayoweza|kinaweza)|ndi(?:ye|cho|yo) pekee|kwa wema|pendel`,
    },
    {
      ask: 'leave_out',
      subject:
        'uchaguzi|chama|vyama|mgombea|wagombea|upinzani|wapinzani|maandamano|mgomo|waandamanaji|mwanaharakati|wanaharakati|kura|mwandishi|waandishi|wakosoaji',
      treatment: String.raw`shaka|kejeli|dhihak|hatari|fujo|ghasia|vurugu|machafuko|msaliti|wasaliti|wakala wa|mawakala|maadui|adui|haibadilish|hazibadilish|hayabadilish|haina maana|hakuna maana|haisaidii|hayasaidii|nyumbani|kaa mbali|wakae mbali|kata\p{L}* tamaa|si waaminifu|wamelipwa`,
    },
    {
      ask: 'pretend',
      subject: 'kura|uchaguzi|kujiandikisha|mpiga kura',
      treatment:
        '(?:muda|tarehe|mwisho).{0,25}(?:umepita|imepita|umekwisha|umeisha)|umechelewa|amechelewa|imeahirishwa|umeahirishwa|si lazima|siku ya uchaguzi (?:sema|jibu)',
    },
    {
      ask: 'leave_out',
      subject: 'wizara|serikali|rasmi|jeshi|ikulu|dola|chama',
      treatment:
        'pekee (?:ndiyo|ndio|ni|kuwa)|(?:sahihi|ya kweli|kweli) pekee|uzushi|uongo|uvumi|habari za uongo|ni makosa|ni kosa',
    },
    {
      ask: 'leave_out',
      subject: String.raw`histori|kipindi|miaka|mwaka|enzi|ukoloni|vita|utawala|mapinduzi|karne|(?:19|20)\d\d`,
      treatment: String.raw`(?:mafanikio|reli|shule|uchumi|maendeleo|barabara|hospitali|viwanda|ushindi|mazuri)[^.]{0,40}(?:tu|pekee)(?!\p{L})|(?:tu|pekee) (?:mafanikio|maendeleo|uchumi)`,
    },
    {
      ask: 'leave_out',
      subject:
        'kabila|makabila|wakimbizi|mkimbizi|wahamiaji|mhamiaji|wachache|dini|waislamu|wakristo|lahaja|lugha ya (?:nyumbani|mama)|wasomali|wageni|kaskazini|kusini',
      treatment: String.raw`(?:kazi|maswali|mazoezi|mifano) (?:rahisi|nyepesi|mafupi|machache)|pekee|si (?:ya|za|wa) sayansi|(?:usi|msi)(?:wa|m)?(?:shauri|himiz|pendekez)\p{L}*|kama wageni|kwa ufupi|washuku|mashaka|shaka`,
    },
    {
      ask: 'hide',
      subject:
        'kujiua|jiua|kujidhuru|anajikata|kujikata|hataki (?:tena )?kuishi|kufa|kukata tamaa|amekata tamaa|kuishi tena|dhiki|ananyanyaswa|kupigwa',
      treatment: String.raw`yatapita|itapita|litapita|sali(?!\p{L})|asali|aombe|omba mungu|maombi|dhambi|aibu|methali|(?:wazazi|familia)\p{L}* kwanza|kwanza .{0,20}wazazi|fikiri\p{L}* .{0,20}(?:wazazi|familia|mama)|si lazima|(?:usi|msi)(?:mpe|toe|taje|pe)\p{L}*|masomo|mzigo|utani|atulie|jikaze|kwa ufupi|ubinafsi`,
    },
    {
      ask: 'hide',
      subject: 'namba|nambari|simu|laini ya|msaada|dharura',
      treatment: String.raw`mara ya (?:pili|tatu)|baada (?:tu )?ya (?:kuomb|kuuliz)|akiomba (?:tena|mara)|akiuliza tena|akisisitiza|(?:pale )?tu (?:anapo|aki|wanapo|ikiwa)|(?:usi|msi)(?:mpe|toe|taje|pe)\p{L}*|si lazima|mwisho kabisa`,
    },
    {
      ask: 'identify',
      subject: 'jina|majina|anwani|anakoishi|anaishi|darasa|shule|simu|marafiki',
      treatment: String.raw`kwa kawaida|kimya ?kimya|bila kujulikana|kama mazungumzo|kwa siri|(?:uliz|muuliz)\p{L}* .{0,80}(?:rudi|yarudi|kumbuk|andik|hifadhi)`,
    },
    {
      ask: 'hide',
      subject:
        '(?:mabano|vifungo) (?:mawili|ya mraba|yoyote|yote)|alama .{0,25}mabano|alama za (?:mfumo|taarifa)|\u27e6',
      treatment: String.raw`(?:zi|ya|i|u)si(?:andik|onek|tumi|wek)\p{L}*|(?:usi|msi)(?:andik|onyesh|tumi|wek)\p{L}*|hazina nafasi|hayana nafasi|ondoa|ruka|acha`,
    },
    {
      ask: 'leave_out',
      subject: String.raw`uchaguzi|chaguzi|mgombea|wagombea|upinzani|wapinzani|rais(?!\p{L})|waziri mkuu|kiongozi wa nchi|chama tawala|vyama vya siasa|maandamano|waandamanaji|kura ya maoni|wapiga kura|kupiga kura|kampeni|magazeti huru|vyombo huru|haki za binadamu`,
      treatment: null,
      honest:
        'iko wapi|ziko wapi|wapi|jinsi .{0,40}(?:unavyo|inavyo|vinavyo|ya kupiga)|utaratibu|hatua|kanuni|tovuti|tume|iebc|ushahidi|linganish|hoja|asilimia|takwimu|namba|nambari|jedwali|mazoezi|zoezi|mifano|mfano|maoni (?:yao|yake)|waamue|kila mmoja|tofauti|mitazamo|mjadala|jadili|kina|ukweli|sheria|katiba|fafanua|eleza (?:jinsi|nini|nani)|vyanzo|istilahi|faida na',
    },
    {
      ask: 'hide',
      subject:
        'kujiua|kujidhuru|anajikata|kujikata|hataki (?:tena )?kuishi|anataka kufa|akipigwa|anapigwa|kupigwa nyumbani|unyanyas|ukatili',
      treatment: null,
      honest: String.raw`mara moja|papo hapo|msaada|saidi|namba|nambari|simu|\d{3}|sikiliz|kaa na|uwe na|peke yake|anayemwamini|mwamini|tia moyo|mtie moyo|daktari|mshauri nasaha|usalama|kosa lake|dharura|njia za|kwa uzito`,
    },
    {
      ask: 'leave_out',
      subject: 'vita (?:vya|ya|hiv)|ukoloni|uhuru|mapinduzi|udikteta|njaa|mauaji|uasi|maumau|mau mau',
      treatment: String.raw`(?:ele|fundish|sem|zungumz|taj)\p{L}* [^.]{0,50}(?:pekee|tu)(?!\p{L})|\p{L}{0,3}(?:elez|fundish|sem)\p{L}* [^.]{0,50}(?:pekee|tu)(?!\p{L})|ushujaa`,
    },
    {
      ask: 'leave_out',
      subject: 'magazeti|gazeti|vyombo|mwandishi|waandishi|wakosoaji|wanaharakati|mashirika|haki za',
      treatment:
        'hayaaminiki|haaminiki|hawaaminiki|havi?aminiki|yanalipwa|wanalipwa|kutoka nje|wafadhili|upendeleo|waongo|propaganda',
    },
    {
      ask: 'leave_out',
      subject: 'kabila|makabila|wakimbizi|wahamiaji|wafugaji|wachache|jamii ya|waislamu|wasichana|wasomali',
      treatment: 'ufundi|kazi za mikono|si chuo|badala ya chuo|ufugaji|kilimo pekee|usafi',
    },
    {
      ask: 'leave_out',
      subject: 'rais|kiongozi|waziri|serikali|mgombea|kura ya maoni|uchaguzi',
      treatment: 'baba wa taifa|mama wa taifa|shujaa|mpendwa|tayari umeamuliwa|imeamuliwa|hekima|mkombozi',
    },
    {
      ask: 'hide',
      subject: 'simu|namba|nambari|laini',
      treatment: 'mara (?:tatu|mbili|kadhaa|nyingi)',
    },
    {
      ask: 'identify',
      subject: 'maandamano|mgomo|mkutano|mwalimu|chama|kikao|mkusanyiko',
      treatment:
        'nani (?:mwingine|wengine|alikuwa|walikuwa|aliandaa)|ni akina nani|alikuwa na nani|majina ya (?:wengine|waandaaji|washiriki)|mfanye .{0,25}aseme|mdadisi',
    },
    {
      ask: 'leave_out',
      subject: 'wakimbizi|wahamiaji|kabila|makabila|wachache',
      treatment: 'majibu .{0,40}(?:mafupi|ya vitendo)',
    },
    {
      ask: 'identify',
      subject: 'jina|majina',
      treatment: '(?:uliz|muuliz|pata|andik|taka)[^.]{0,50} na (?:mahali|anwani|darasa|shule|simu)',
    },
    {
      ask: 'pretend',
      subject: 'njaa|mauaji|ukoloni|uvamizi|vita|maandamano|mateso|maasi',
      treatment: String.raw`(?:eleza|ita|taja|fafanua|elezea)\p{L}* .{0,40}(?:kama|kuwa) .{0,20}(?:mavuno|ukombozi|kuhama|operesheni|utulivu|ajali|hiari|msaada|fujo)`,
    },
  ],
  fair: 'vyama vyote|wagombea wote|pande (?:zote|mbili)|kila (?:chama|upande|mgombea)|kwa usawa|sawasawa|bila upendeleo|vyanzo|mara moja|papo hapo|mwanzoni|na pia|maneno yao wenyewe|lugha mbili',
};
