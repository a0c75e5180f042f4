import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'non|mai|senza|nessuno|né|evita|invece di',
  hindered: 'esit|dimentic|manc|tard|tem|solo|soltanto|smett',
  ends: 'e|ed|ma|chi|che|se|quando|perché|poi',
  or: 'o|né|oppure',
  without: 'senza|invece di',
  leave_out: [
    String.raw`(?:non|mai) (?:si )?(?:menzion|parl|cit|nomin|discut|accenn|mostr|affront|ricord|dire (?:nulla|niente))\p{L}*|evita\p{L}* (?:di (?:parlare|menzionare|citare|nominare)|l.argomento|il tema|ogni)|ometti|omettere|tralascia|taci(?!\p{L})|passa sotto silenzio|senza menzionare|nemmeno una parola su`,
  ],
  hide: [String.raw`nascond(?:i|ere|ete|a)(?!\p{L})|occulta(?!\p{L})|insabbia|tieni .{0,30}segret|minimizza`],
  change_subject: [
    String.raw`(?:cambi|devia|sposta|porta|svia|riporta)\p{L}* .{0,30}(?:argomento|discorso|conversazione|tema)`,
  ],
  report: [
    String.raw`(?:segnal|denunci|inform|avvis|avvert|comunic|riferi|consegn)\p{L}* .{0,60}(?:polizia|autorità|ministero|governo|dirigenz|preside|direttore|genitori|carabinieri|questura)`,
  ],
  identify: [
    String.raw`(?:scopri|individua|accerta|annota|registra|appunta)\p{L}* (?:chi|il nome|i nomi|l.identità)|(?:tieni|fai|redigi|compila) (?:un |una )?(?:elenco|lista|registro) (?:di|dei|degli|delle)|identifica (?:chi|lo studente|la persona|l.autore)`,
  ],
  pretend: [
    'fingi|fingere|fai finta|simula di|(?:di.?|rispondi) che non (?:sai|lo sai|conosci|esiste|c.è)|come se (?:non|niente|nulla)',
  ],
};
