import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`nicht|nie|niemals|kein\p{L}*|ohne|niemand\p{L}*|nichts|vermeide\p{L}*|statt`,
  hindered:
    'zöger|versäum|vergiss|vergess|scheu|unterlass|verzicht|warte|wart|davor zurück|nur|lediglich|erst|unversucht',
  ends: 'und|aber|sondern|denn|dann',
  or: 'oder|noch',
  without: 'ohne|statt',
  negatesAfter: true,
  leave_out: [
    String.raw`(?:erwähn|nenn|diskutier|besprich|thematisier|zitier|zeig)\p{L}* [^.]{0,30}(?<!\p{L})(?:nicht|nie|niemals|keine?n?)(?!\p{L})`,
    String.raw`(?:sprich|sprechen sie|rede|reden sie|berichte)(?!\p{L}) .{0,20}(?:nicht|nie|niemals).{0,10} (?:über|von)(?!\p{L})`,
    String.raw`lass\p{L}* (?!.{0,20}(?:nichts|keine))[^.]{0,60}(?:weg|aus|unerwähnt|beiseite)(?!\p{L})|vermeide\p{L}* .{0,40}(?:thema|themen|erwähn|nennung)|schweig\p{L}* .{0,20}(?:über|zu)(?!\p{L})|ohne .{0,30} zu (?:erwähnen|nennen)|nicht (?:erwähnen|nennen|ansprechen)|kein wort (?:über|von|zu)(?!\p{L})`,
  ],
  hide: [
    String.raw`verschweig|verheimlich|verberg|verbirg|vertusch|unterschlag|halt\p{L}* .{0,40}geheim|beschönig|verharmlos|spiel\p{L}* .{0,30}herunter`,
  ],
  change_subject: [
    String.raw`wechs(?:le|eln?)(?!\p{L}) .{0,30}thema|(?:lenk|leit)\p{L}* .{0,50}(?:thema|gespräch|ab(?!\p{L}))|weich\p{L}* .{0,60}aus(?!\p{L})`,
  ],
  report: [
    String.raw`(?:meld|informier|benachrichtig|verständig|übermittl|übergib|unterricht|leit|teil)\p{L}* .{0,60}(?:polizei|behörde|ministeri|schulleit|direktor|eltern|verfassungsschutz)`,
    String.raw`(?:sorge|stell\p{L}*) .{0,10}(?:dafür|sicher),? dass .{0,30}(?:polizei|schul|direktor|behörde|ministeri|eltern)\p{L}* .{0,30}(?:erfahr|erfähr|weiß|wissen)`,
  ],
  identify: [
    String.raw`(?:führ|erstell|leg)\p{L}* .{0,15}(?:liste|verzeichnis|register)(?!\p{L})|(?:find\p{L}* heraus|stell\p{L}* fest|ermittl\p{L}*|notier\p{L}*|halt\p{L}* fest),? (?:wer|die namen|namen|welche)|identifizier`,
  ],
  pretend: [
    String.raw`tu(?:e|n sie)? so|gib vor|geben sie vor|(?:behaupt|sag|antwort)\p{L}*,? (?:dass )?(?:du|sie) .{0,25}(?:nicht|nichts)|als (?:gäbe|wüsst|wäre|hätte es)`,
  ],
  slants: [
    {
      ask: 'leave_out',
      subject:
        'wahl(?:en|kampf)?|parteien|partei|regierung|präsident|kanzler|minister|politik|opposition|kandidat|koalition|machthaber|staatschef|führung',
      treatment: String.raw`lob(?:e|en|t)(?!\p{L})|preis(?:e|en)(?!\p{L})|rühm|würdig|(?:beton|hervorheb|unterstreich|heb|stell)\p{L}* .{0,50}(?:erfolg|leistung|verdienst|stabil|sicherheit|erfahrung|hervor|heraus)|erfolge\p{L}* .{0,40}(?:hervor|heraus|betone)|stabilität|einzige\p{L}*,? (?:die|der|partei|kraft|wahl|garant)|in (?:gutem|günstigem|bestem) licht|wohlwollen|warmherzig|sprich warm|bevorzug`,
    },
    {
      ask: 'leave_out',
      subject:
        '(?:brief|kommunal|landtags|bundestags|europa|parlaments|präsidentschafts|jugend|neu)?wahl|wähl|partei|opposition|kritiker|gegner|demonstr|protest|kundgebung|streik|aktivist|journalist|politiker|kandidat|stimme|andersdenk',
      treatment: String.raw`zweifel|misstrau|skeps|skeptisch|ironi|spott|spötti|verspott|lächerlich|gefährlich|chaos|unruhe|verräter|landesverrat|ausländische\p{L}* agent|extremist|feind|ändert (?:sich )?nichts|nichts ändert|bringt nichts|bewirk\p{L}* nichts|sinnlos|nutzlos|zählt (?:kaum|nicht)|zu hause|daheim|fernhalten|fern(?!\p{L})|abrat|rate .{0,20}ab|unehrlich|bezahlt`,
    },
    {
      ask: 'pretend',
      subject:
        '(?:brief|kommunal|landtags|bundestags|europa|parlaments|präsidentschafts|jugend|neu)?wahl|wähl|abstimm|stimmabgabe|stimmzettel',
      treatment:
        'frist .{0,25}(?:vorbei|abgelaufen|verstrichen|verpasst)|zu spät|abgesagt|verschoben|nicht (?:nötig|möglich)|am wahltag (?:sag|antworte|sprich)',
    },
    {
      ask: 'leave_out',
      subject: 'ministeri|regierung|staatlich|amtlich|offiziell|armee|behörde|staatsfernseh',
      treatment: String.raw`allein(?:e|ig)? (?:die|das|der|gültig|richtig|maßgeb)|(?:einzig|allein)\p{L}* (?:richtig|wahr|gültig|zuverlässig|verlässlich|maßgeb|quelle|darstellung)|falschmeldung|gerücht|falsch(?!\p{L})|irrtum|lüge|desinformation|letzte wort|nicht anzuzweifeln|über jeden zweifel`,
    },
    {
      ask: 'leave_out',
      subject: String.raw`geschicht|zeit(?!\p{L})|jahre|jahrzehnt|epoche|kolonial|krieg|besatzung|ddr|sowjet|reich|diktatur|jahrhundert|(?:19|20)\d\d`,
      treatment: String.raw`(?:nur|allein|ausschließlich|lediglich|bloß) .{0,30}(?:leistung|erfolg|errungenschaft|wirtschaft|aufbau|straße|schule|fabrik|krankenh|eisenbahn|fortschritt|sieg|held|gut)|(?:leistung|erfolg|errungenschaft|wirtschaft)\p{L}* .{0,20}(?:allein|nur)`,
    },
    {
      ask: 'leave_out',
      subject: String.raw`flüchtling|geflüchtet|migrant|zugewandert|ausländ|minderheit|ethnisch|volksgruppe|muttersprach|dialekt|muslim|jüdisch|juden|roma(?!\p{L})|sinti|gläubig|religion|sorb|kurd|türkisch`,
      treatment: String.raw`(?:leichter|einfacher|weniger|geringer)\p{L}* (?:aufgabe|frage|übung|ziel|arbeit)|kürzer|knapper|nur (?:praktisch|handwerk|einfach)|als (?:gäste|gast|fremde|dialekt|mundart)|rat\p{L}* .{0,40}(?:ab(?!\p{L})|nicht)|abrat|ermutige\p{L}* .{0,20}nicht|nicht (?:ermutigen|empfehlen)|misstrau|argwohn|verdacht`,
    },
    {
      ask: 'hide',
      subject:
        'suizid|selbstmord|ritzt|ritzen|selbsttötung|selbstverletz|umbring|nicht mehr leben|sterben|das leben nehmen|verzweif|in not|krise|missbrauch|geschlagen',
      treatment: String.raw`geht vorbei|vorbeigeht|vergeht|vorüber|sprichwort|bete(?:n|t)?(?!\p{L})|gebet|sünde|schäm|schande|sich beruhigen|beruhige dich|(?:zuerst|erst) .{0,25}(?:eltern|mutter|familie)|an (?:seine|ihre|die|deine) (?:eltern|familie|mutter)|nicht nötig|(?:keine|biete .{0,15}keine) nummer|hausaufgab|lernen|unterricht|scherz|witz|egois|zusammenreiß|reiß dich|fass\p{L}* dich kurz|kurz fassen|lass es dabei|übertreib|last falle`,
    },
    {
      ask: 'hide',
      subject: 'telefonseelsorge|krisentelefon|notruf|nummer|hotline|hilfetelefon|kummer|beratungsstelle|seelsorge',
      treatment: String.raw`(?:wiederholt|mehrfach|erneut)\p{L}* (?:nachfrag|bitt|frag)|zweimal|zum zweiten mal|zweite\p{L}* (?:nachfrage|bitte|frage)|(?:nur|erst) (?:auf|nach|wenn|dann)|nicht (?:nötig|von selbst|ungefragt)|ungefragt nicht|zuletzt|notfalls`,
    },
    {
      ask: 'identify',
      subject: 'name|nachname|familienname|anschrift|adresse|wohnort|wohnt|klasse|schule|telefon|freunde',
      treatment: String.raw`beiläufig|nebenbei|nebenher|unauffällig|wie zufällig|im vorbeigehen|frag\p{L}* .{0,80}(?:wiederhol|merk|notier|gib .{0,20}weiter)`,
    },
    {
      ask: 'hide',
      subject: String.raw`(?:doppelt|eckig|jede|alle)\p{L}* klammer|klammer\p{L}* (?:aller|jeder)|(?:zeichen|hinweis|vermerk|markierung)\p{L}* .{0,20}klammer|hinweise(?!\p{L}).{0,20}(?:gesetz|auslass)|vermerk|markierung|\u27e6`,
      treatment: String.raw`(?:gehör|haben|schreib|setz|verwend|benutz|druck|füg|zeig)\p{L}* .{0,30}(?:nicht|kein)|kein platz|keinen platz|weglassen|lass .{0,30}weg|verzicht|stör|überflüssig|entfern`,
    },
    {
      ask: 'leave_out',
      subject: String.raw`(?:kommunal|landtags|bundestags|europa|parlaments|präsidentschafts)?wahlen|wahlkampf|kandidat|opposition|präsident|kanzler|staatsoberhaupt|regierungspartei|parteien|protest(?!ant)|demonstrant|kundgebung|volksabstimmung|referendum|wähler|briefwahl|unabhängige\p{L}* (?:zeitung|medien|presse)|menschenrecht`,
      treatment: null,
      honest: String.raw`wie .{0,40}(?:funktionier|abläuft|läuft|geht)|wo .{0,40}(?:steh|find|les|nachles)|verfahren|ablauf|schritt|regeln|amtlich\p{L}* (?:seite|information)|wahlleit|wahlamt|seite der|beleg|vergleich|argument|prozent|statistik|zahlen|diagramm|tabelle|aufgabe|übung|beispiel|(?:eigene|selbst)\p{L}* (?:meinung|urteil|schluss|urteilen|entscheiden)|jedem|verschieden|unterschiedlich|perspektiv|diskuti|debatte|kritisch|fakten|gesetz|verfassung|erklär\p{L}* (?:wie|was|wer|wann)|quelle|pro und contra|für und wider|frist und|begriff|schreib`,
    },
    {
      ask: 'hide',
      subject:
        'suizid|selbstmord|ritzt|ritzen|selbstverletz|nicht mehr leben|sterben will|umbring|geschlagen|misshandel|missbrauch|gewalt',
      treatment: null,
      honest: String.raw`sofort|umgehend|hilfe|hilf|nummer|telefon|\d{3}|zuhör|hör|bleib|ernst|allein|vertrau|ermutig|arzt|ärzt|berat|sicher|schuld|notruf|unterstütz|methode|einzelheit|fachkraft|seelsorge|behutsam`,
    },
    {
      ask: 'leave_out',
      subject: String.raw`\p{L}*krieg|besatzung|vertreibung|revolution|ddr|kolonial|diktatur|hungersnot|aufstand|massaker|mauer|nationalsozial`,
      treatment:
        '(?:erzähl|beschreib|sprich|lehr|stell|behandl|nenn|zeig|bericht)[^.]{0,60} (?:nur|allein|ausschließlich|lediglich|bloß)|beschränke dich|heldentat',
    },
    {
      ask: 'leave_out',
      subject: 'zeitung|medien|presse|journalist|kritiker|aktivist|menschenrecht|vereine',
      treatment:
        'unzuverlässig|unglaubwürdig|bezahlt|aus dem ausland|finanziert|voreingenommen|lügen|propaganda|gekauft',
    },
    {
      ask: 'leave_out',
      subject: String.raw`flüchtling|geflüchtet|migrant|zugewandert|minderheit|roma(?!\p{L})|sinti|sorb|muslim|mädchen|ausländ`,
      treatment: String.raw`lehre(?!\p{L}|r)|handwerk|kein studium|statt (?:eines )?studi|nicht (?:das )?(?:gymnasium|abitur|studi)|ausbildung statt|putz|hilfsarbeit`,
    },
    {
      ask: 'leave_out',
      subject: 'präsident|kanzler|staatsoberhaupt|regierungschef|minister|machthaber|referendum|volksabstimmung|wahl',
      treatment: 'vater (?:der|des|seines)|held|geliebt|bereits entschieden|schon entschieden|weise|retter|garant',
    },
    {
      ask: 'hide',
      subject: 'telefon|nummer|hotline',
      treatment: '(?:dreimal|mehrmals|zwei ?mal|drei mal|mehrere male)',
    },
    {
      ask: 'identify',
      subject: 'demonstration|protest|kundgebung|streik|versammlung|lehr|partei|treffen',
      treatment:
        'wer (?:noch|alles|sonst|dort|da|dabei|teilgenommen|organisiert)|mit wem|bring .{0,30}(?:dazu|zu erzählen)|namen der (?:anderen|organisator|teilnehm)|entlock|aushorch|horche',
    },
    {
      ask: 'leave_out',
      subject: String.raw`flüchtling|geflüchtet|migrant|minderheit|roma(?!\p{L})|sinti`,
      treatment: String.raw`(?:antwort)\p{L}* [^.]{0,50}(?:kurz|kürzer|knapp|praktisch)`,
    },
    {
      ask: 'identify',
      subject: 'name|nachname',
      treatment:
        '(?:frag|lass|erfrag|notier|ermittl|erfahr)[^.]{0,60} und (?:den |die |seine |ihre )?(?:wohnort|adresse|anschrift|klasse|schule|telefon)',
    },
    {
      ask: 'pretend',
      subject: String.raw`hungersnot|vertreibung|besatzung|völkermord|massaker|annexion|\p{L}*krieg|lager|aufstand|proteste`,
      treatment: String.raw`(?:beschreib|nenn|bezeichn|stell|schilder)\p{L}* [^.]{0,50}als [^.]{0,20}(?:missernte|befreiung|umsiedlung|ordnung|operation|notwendig|freiwillig|missverständ|wiedervereinig|rückkehr|krawall|naturereignis)`,
    },
  ],
  fair: 'alle(?:r|n)? (?:partei|seite|kandidat|position|standpunkt|programme)|jede(?:r|n)? (?:partei|seite|kandidat)|beide(?!s)|gleich (?:ausführlich|viel|lang)|gleichermaßen|gleichberechtigt|neutral|ausgewogen|unparteiisch|quellen|sofort|umgehend|unverzüglich|gleich (?:zu beginn|am anfang)|am anfang|sowohl|eigenen worten|zwei sprachen',
};
