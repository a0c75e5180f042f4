import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'ne|soha|nem|se|sem|nélkül|senkinek|tilos',
  hindered: 'habozz|felejts|mulaszd|késlekedj|félj|várj|csak',
  ends: 'és|de|hanem|aki|ha|amikor|hogy|mert',
  or: 'vagy|sem',
  without: 'nélkül',
  leave_out: [
    String.raw`(?:ne|soha ne|sose|tilos|nem szabad) (?:említs|beszélj|említsd|hozd szóba|hozd fel|nevezd|tárgyald|idézd|mutasd|szólj|mondj|említen|említ|beszél)\p{L}*|hagyd ki|hagyja ki|hallgass (?:a|az|el|róla)|kerüld .{0,30}(?:témá|említ)|említése nélkül|hallgasd el`,
  ],
  hide: ['titkold|titkolj|rejtsd|rejts el|hallgasd el|leplezd|tussold|tartsd titokban'],
  change_subject: [
    String.raw`(?:válts|változtas|tereld|térj|vidd|irányítsd)\p{L}* .{0,30}(?:tém|beszélgetés|szót)|(?:témát|beszélgetést|szót) .{0,15}(?:válts|tereld|vált)`,
  ],
  report: [
    String.raw`(?:jelentsd|jelents|értesítsd|értesíts|szólj|tájékoztasd|add át|továbbítsd|jelezd)(?!\p{L}) .{0,60}(?:rendőrség|hatóság|minisztérium|kormány|igazgató|szülő|hivatal|szolgálat)|(?:rendőrségnek|rendőrséget|hatóságnak|hatóságoknak|igazgatónak|szülőknek) .{0,20}(?:jelentsd|jelezd|szólj|értesítsd)`,
  ],
  identify: [
    '(?:derítsd ki|tudd meg|állapítsd meg|jegyezd fel|írd fel|írd össze),? .{0,12}(?:ki|kik|nev|személy)|(?:vezess|készíts) .{0,20}(?:listát|nyilvántartást|jegyzéket)|azonosítsd',
  ],
  pretend: [
    'tégy úgy|tegyél úgy|tettesd|színleld|(?:mondd|állítsd|válaszold),? hogy (?:nem|nincs)|mintha (?:nem|semmi|mi sem)',
  ],
};
