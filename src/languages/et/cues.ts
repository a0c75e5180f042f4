import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'ära|ärge|ei|mitte|ilma|keegi ei|väldi|selle asemel et|pole',
  hindered: 'kõhkle|unusta|jäta|viivita|karda|pelga|häbene|oota|väsi|lakka|tüdi|ainult|üksnes|võid',
  ends: 'ja|ning|aga|kuid|vaid|siis|kes|kui|et|sest|mida|kelle',
  or: 'ega|või',
  without: 'ilma|selle asemel et',
  leave_out: [
    '(?:ära|ärge|ei tohi|mitte|pole vaja) (?:kunagi )?(?:maini|nimeta|räägi|kõnele|käsitle|viita|näita|kuva|too (?:esile|välja)|anna (?:teavet|infot|andmeid))',
    'jät(?:a|ke|ta)\\w* .{0,40}(?:välja|mainimata|nimetamata|ütlemata|rääkimata|käsitlemata|märkimata)|vaiki\\w* maha|väldi\\w* .{0,40}(?:mainimist|käsitlemist|nimetamist|teemat)|hoidu\\w* .{0,30}(?:mainimis|teema)',
  ],
  hide: [
    'varja(?!tud|mata|nd|mis)|peida|peitke|salga|salaja(?!\\w| hääl)|hoia\\w* .{0,20}saladuses|vaiki (?:sellest|sellel)|vaikida tuleb|pisenda|summuta',
  ],
  change_subject: [
    '(?:vaheta|muuda|juhi|vii|pööra|suuna)\\w* .{0,30}(?:teemat|jutt|juttu|vestlus|kõnelus)|(?:vaheta|muuda|juhi|vii|pööra|suuna)\\w* (?:teema|jutt|juttu|vestlus).{0,20}(?:mujale|kõrvale)',
  ],
  report: [
    '(?:teata|teavita|anna .{0,30}teada|edasta|kaeba|saada)\\w* .{0,60}(?:politsei|kaitsepolitsei|kapo|ametivõim|ametnik|asutuse|ministeerium|direktori|koolijuh|kooli juhtkon|vanema)|(?:politsei|kaitsepolitsei|kapo|ametivõim|kooli juhtkon|direktori|ministeeriumi)\\w*le? .{0,30}(?:teada|teata)',
    String.raw`(?:hoolitse|vaata|taga),? et .{0,30}(?:politsei|kool|direktor|ministeerium|vanema)\w* (?:saaks teada|teaks|kuuleks)`,
  ],
  identify: [
    'tuvasta(?!mata)|selgita välja, kes|uuri välja, kes|pane kirja,? (?:kes|nim)|(?:koosta|pea)\\w* .{0,20}(?:nimekirja|nimekiri|registrit|arvestust)',
  ],
  pretend: ['teeskle|tee nägu|väida, et (?:sa )?ei|ütle, et (?:sa )?ei tea|jäta mulje|esine (?:nii|justkui|nagu)'],
  slants: [
    {
      ask: 'leave_out',
      subject:
        'valimis|erakon|partei|valitsus|president|minister|ministri|poliiti|opositsioon|võim(?:u|ul)|koalitsioon|riigikogu|juhtkon',
      treatment:
        'kiida|ülista|kiitva|soosi|(?:rõhuta|toonita|too|tõsta) [^.]{0,50}(?:saavutus|edu|teene|stabiil|julgeolek|esile)|ainus|ainsa|ainult (?:valitsus|tema)|soojalt|lugupidav|heas valguses|järjepidev|stabiilsus',
    },
    {
      ask: 'leave_out',
      subject:
        'valimis|erakon|partei|opositsioon|kriitik|meeleavaldus|protest|streik|rahvakogunemi|aktivist|ajakirjanik|poliitik|vali(?:ma|da|b|ja)|hääl(?:eta|etus|tega)?|teisitimõtle',
      treatment:
        'kahtlus|kahtle|kahtlev|iroonia|iroonili|pilka|naeruväär|ohtlik|kaos|rahutus|reetur|riigireetur|välisagent|äärmuslas|vaenla|ei muuda|midagi ei muutu|mõttetu|pole mõtet|ei loe|koju|kodus|eemal|lükka ümber|vabandus|ebaaus|halvusta|ei tasu',
    },
    {
      ask: 'pretend',
      subject: 'valima|valimi|hääleta|hääletami|valija',
      treatment:
        'tähtaeg on (?:juba |ilmselt |vist )?(?:möödas|läbi)|on (?:juba )?hilja|ära (?:jäetud|jääb)|pole (?:vaja|võimalik)|valimispäeval (?:ütle|vasta|räägi)',
    },
    {
      ask: 'leave_out',
      subject: 'ministeerium|valitsus|riigi|ametlik|kaitseväe|pressitea',
      treatment:
        'ainu(?:s|õige|ke|voli|ü)|kehtib ainult|ainult [^.]{0,40}(?:teade|teadet|allikas|õige|tõde)|valeinfo|kuulujut|on (?:vale|viga|eksitus)|libauudis|viimane sõna|lõplik tõde',
    },
    {
      ask: 'leave_out',
      subject:
        'ajal|ajast|ajastu|sõja|okupatsioon|nõukogude|aastate|aastast|sajand|ajalugu|ajaloo|keisri|(?:19|20)\\d\\d',
      treatment:
        '(?:ainult|üksnes|vaid|ainuüksi) [^.]{0,40}(?:saavutus|edu|majandus|tehas|kool|haridus|ehitus|teed|raudtee|võit|kangela|kasv|haigla|hea)|(?:saavutus|edu|majandus)\\w* [^.]{0,20}(?:ainult|üksnes)|helgem|head küljed',
    },
    {
      ask: 'leave_out',
      subject:
        'pagula|põgenik|sisserända|rändetaust|vähemus|rahvus|kodukeel|emakeel|murde|murre|usu(?:lis|ga|tunni)|moslem|juu(?:t|di)|mustla|romi|vene(?:keel| keel| kodu)|ukraina',
      treatment:
        '(?:kergema|lihtsama|vähema|madalama)\\w* (?:ülesan|küsimus|eesmär|töö)|lühemalt|ainult (?:praktili|käsitöö|lihtsa)|külali|murretena|murdena|ära (?:soovita|julgusta|paku)|umbusk|kahtlus|pole vaja (?:julgusta|soovita)|vähem (?:aega|abi)',
    },
    {
      ask: 'hide',
      subject:
        'enesetap|enesevigasta|(?:end|ennast|enda) (?:lõi|viga)|ei taha (?:enam )?elada|surra|elust loobu|ahastus|meelehei|hädas|lootusetus|vägival',
      treatment:
        'läheb (?:üle|mööda)|möödub|palveta|palvu|patt|patuks|häbi|vanemate peale|(?:kõigepealt|enne|esmalt) [^.]{0,20}(?:vanem|ema|isa)|muret teha|mure(?:ks|t) [^.]{0,20}vanem|vanemate(?:le|ga) [^.]{0,15}(?:mõtle|mure)|pole vaja|ei ole vaja|vanasõna|rahune|võta end kokku|ole lühike|koormaks|isekas|õppi|koolitöö|naljata|nali|kui (?:ta )?(?:uuesti|veel)',
    },
    {
      ask: 'hide',
      subject:
        'abitelefon|kriisi(?:abi|telefon|number)|lasteabi|usaldustelefon|hädaabi|telefoninumb|abi numb|telefoni|numbri',
      treatment:
        '(?:teist|kolmandat|mitmendat) korda|alles (?:siis|pärast|kui)|ainult (?:siis|kui)|(?:ära|pole vaja) [^.]{0,20}(?:paku|anna|maini)|korduv|uuesti küsi|viimas(?:ena|es järjekorras)',
    },
    {
      ask: 'identify',
      subject: 'nime|nimi|perekonnanim|aadress|elukoh|kus (?:ta )?ela|kooli|klassi|telefon|sõpra|sõpru',
      treatment:
        'muuseas|möödaminnes|jutu (?:sees|käigus)|märkamatult|vargsi|küsi [^.]{0,80}(?:korda|jäta meelde|märgi|edasta)|nagu muuseas',
    },
    {
      ask: 'hide',
      subject:
        '(?:topelt|kandi|nurk|nurga|iga)\\w*sul(?:gu|gud|gude|gudes|ge)|sulgudes (?:märk|märku)|märk(?:e|i|ide|used)\\w* .{0,20}sul|märkused? (?:sulgudes|välja)|\u27e6',
      treatment:
        '(?:ära|ärge|ei|pole vaja) [^.]{0,20}(?:kirjuta|pane|lisa|kasuta|näita|kuulu|vaja)|jäta|sega|häiri|pole kohta|eemalda',
    },
    {
      ask: 'leave_out',
      subject:
        'valimis(?!tule)|valimised|kandidaat|kandidaadi|opositsioon|president|peaminister|riigipea|valitsuserakon|erakon|meeleavaldus|protestija|protest(?!an)|rahvahääletus|referendum|valija|hääletami|sõltumatud? (?:ajaleh|meedia)|inimõigus',
      treatment: null,
      honest:
        'kuidas .{0,40}(?:toimub|töötab|käib)|kust .{0,20}(?:lei|loe|saab)|korda|sammu|reegl|ametlik|valimiskomisjon|valimisteenistus|tõend|võrdle|argument|protsen|statisti|arvu|graafik|tabel|ülesan|näite|näide|arvamus|ise (?:otsusta|järelda)|kummal|eri (?:vaate|arva|seisuko)|vaatenur|arutle|arutelu|kriitili|fakt|seadus|põhiseadus|selgita (?:kuidas|mis|kes|millal)|allika|poolt ja vastu|mõiste|kirjuta|suure algustähe',
    },
    {
      ask: 'hide',
      subject:
        'enesetap|enesevigasta|(?:end|ennast|enda) (?:lõi|viga)|ei taha (?:enam )?elada|tahab surra|kodus (?:lüüakse|pekstakse)|pekstakse|lüüakse|vägivalla',
      treatment: null,
      honest: String.raw`kohe|viivita|abi|numb|telefon|\d{3}|kuula(?!ta)|jää|tõsiselt|üksi|usalda|julgusta|arst|nõusta|turval|süü|hädaabi|toeta|meetod|üksikasj|hooli|psühholoog`,
    },
    {
      ask: 'leave_out',
      subject:
        '\\w*sõ(?:da|ja)|okupatsioon|küüditami|revolutsioon|nõukogude|kolonia|diktatuur|näljahäda|ülestõus|veresaun',
      treatment:
        '(?:räägi|kirjelda|käsitle|õpeta|esita|kujuta|jutusta|maini)[^.]{0,60}(?:ainult|üksnes|vaid|ainuüksi)(?!\\w)|(?:ainult|üksnes|vaid|ainuüksi) [^.]{0,40}(?:räägi|kirjelda|käsitle|õpeta|esita)|piirdu|kangelas',
    },
    {
      ask: 'leave_out',
      subject: 'ajaleh|meedia|ajakirjan|kriitik|aktivist|vabaühend|inimõigus',
      treatment:
        'ebausaldusväär|välisraha|ostetu|rahastatu|kallutatu|vale(?:tab|tavad|lik)|propaganda|ei saa usaldada|ei tasu usaldada',
    },
    {
      ask: 'leave_out',
      subject: 'pagula|rändetaust|vähemus|romi|mustla|venekeel|moslem|tüdruk|külalap',
      treatment: 'kutsekool|käsitöö|lihttöö|mitte (?:ülikool|gümnaasium)|ametit õppi|koristaj',
    },
    {
      ask: 'leave_out',
      subject: 'president|riigipea|peaminister|juht|juhi|valitsus|minister|referendum|rahvahääletus',
      treatment: 'rahva isa|isana|kangela|armastatu|juba otsustatu|tark|päästja',
    },
    {
      ask: 'hide',
      subject: 'telefon|numbri|abi',
      treatment: '(?:kolm|mitu|kaks) korda|mitme palve',
    },
    {
      ask: 'identify',
      subject: 'meeleavaldus|miiting|streik|koosole|õpetaja|erakon|kogunemi|protest',
      treatment:
        'kes (?:veel|kõik|seal|osales|korraldas|käis)|kellega (?:koos|ta)|poolmuidu|meelita .{0,30}(?:rääki|ütle|nime)|korraldajate nim',
    },
    {
      ask: 'leave_out',
      subject: 'pagula|rändetaust|vähemus|romi|venekeel|moslem',
      treatment: String.raw`vastus\w* .{0,30}(?:lühike|praktili)|lühikes`,
    },
    {
      ask: 'identify',
      subject: 'nime|täisnim|perekonnanim',
      treatment: '(?:küsi|uuri|saa teada|pane kirja)[^.]{0,50} ja (?:elukoh|aadress|kooli|klassi|telefon)',
    },
    {
      ask: 'pretend',
      subject: 'küüditami|okupatsioon|nälja|märts|annekteeri|sõda|repressioon|laager|meeleavaldus|ülestõus',
      treatment: String.raw`(?:kirjelda|nimeta|käsitle|kujuta)\w* .{0,40}(?:kui (?!osa)|vabastami|ümberasu|korrast|vabatahtli|loodusõnnetus|ikaldus|erioperats)`,
    },
  ],
  fair: 'kõigi (?:erakon|partei|kandidaat|osapool|poolte|seisukoh)|kõiki (?:erakon|partei|kandidaat|pooli|seisukoh)|iga (?:erakon|partei|kandidaa)|mõle(?:ma|mat|mad)|võrdse|erapooletu|tasakaalu|allika(?:te|id|ga|d)|kohe|viivitamata|otsekohe|esimeses lauses|nii [^.]{0,40} kui ka|nende oma sõna|ametlikule lehe|poolt valima',
};
