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
        'enesetap|enesevigasta|ei taha (?:enam )?elada|surra|elust loobu|ahastus|meelehei|hädas|lootusetus|vägival',
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
  ],
  fair: 'kõigi (?:erakon|partei|kandidaat|osapool|poolte|seisukoh)|kõiki (?:erakon|partei|kandidaat|pooli|seisukoh)|iga (?:erakon|partei|kandidaa)|mõle(?:ma|mat|mad)|võrdse|erapooletu|tasakaalu|allika(?:te|id|ga|d)|kohe|viivitamata|otsekohe|esimeses lauses|nii [^.]{0,40} kui ka|nende oma sõna|ametlikule lehe|poolt valima',
};
