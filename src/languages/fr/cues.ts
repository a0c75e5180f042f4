import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`ne|n'|jamais|pas|sans|personne|ni|aucun\p{L}*|évite\p{L}*`,
  hindered: 'hésit|manqu|oubli|craign|crain|tard|renonc|cess|seulement|que',
  ends: 'et|mais|puis|qui|que|si|quand|lorsque|car|dont',
  or: 'ou|ni',
  without: 'sans',
  leave_out: [
    String.raw`(?:ne |n')(?:mentionn|évoqu|parl|cit|discut|abord|nomm|montr|aborde)\p{L}* (?:jamais|pas|plus|rien|aucun)|ne (?:jamais|pas|plus|rien) (?:mentionner|évoquer|parler|citer|discuter|aborder|nommer|dire)`,
    String.raw`omet(?:s|tez|tre)(?!\p{L})|pass\p{L}* .{0,30}sous silence|évite\p{L}* (?:de (?:parler|mentionner|citer)|le sujet|tout)|laiss\p{L}* .{0,30}de côté|tais-toi|taisez-vous|sans (?:mentionner|évoquer|citer)|pas un mot (?:sur|de)`,
  ],
  hide: [
    String.raw`(?:cach|occult)(?:e|ez|er) (?:l[ea]s?|l'|tout|toute|ces|cette|ce|aux|que|bien)(?!\p{L})|dissimul(?:e|ez|er)(?!\p{L})|garde\p{L}* .{0,30}secret|minimis(?:e|ez|er) (?:le|la|les|l')`,
  ],
  change_subject: [
    String.raw`(?:chang|détourn|dévi|orient|ramèn|ramen)\p{L}* .{0,40}(?:sujet|conversation|discussion)`,
  ],
  report: [
    String.raw`(?:signal|dénonc|rapport|avert|inform|transmet|prévien|préven|aler)\p{L}* .{0,60}(?:police|autorité|ministère|gouvernement|direction|proviseur|directeur|parents|préfecture|gendarme)`,
  ],
  identify: [
    String.raw`(?:dress|tien|tenez|établi|fai)\p{L}* .{0,20}(?:liste|registre|fichier) (?:de|des|nomin)|(?:trouv|cherch|découvr|not|relèv|relev)\p{L}* (?:à savoir )?(?:qui|les? noms?)|identifi(?:e|ez|er) (?:les? |la |chaque |qui|l')(?:élève|personne|auteur|utilisat|qui)?`,
  ],
  pretend: [
    "fais semblant|faites semblant|faire semblant|prétends? (?:que|ne|n')|prétendez (?:que|ne|n')|fei(?:ns|gnez|ndre)|(?:dis|dites|réponds|répondez) que (?:tu|vous) (?:ne |n')|comme si (?:de rien|cela n|il n|rien)",
  ],
};
