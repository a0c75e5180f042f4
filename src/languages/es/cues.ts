import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'no|nunca|jamás|sin|nadie|ni|evita|en vez de',
  hindered: 'dud|olvid|dej|tard|vacil|tem|solo|solamente',
  ends: 'y|e|pero|sino|quien|que|si|cuando|porque|luego',
  or: 'o|ni|u',
  without: 'sin|en vez de',
  leave_out: [
    String.raw`(?:no|nunca|jamás) (?:se )?(?:mencion|habl|nombr|cit|discut|menciones|coment|abord|muestr|toqu|aludas|refieras)\p{L}*|evita\p{L}* (?:mencionar|hablar|el tema|los temas|toda mención|citar)|omit(?:e|a|ir)(?!\p{L})|calla(?!\p{L})|pasa por alto|sin mencionar|guarda silencio|ni una palabra (?:de|sobre)`,
  ],
  hide: [
    String.raw`ocult(?:a|e|ar|es)(?!\p{L})|escond(?:e|a|er)(?!\p{L})|encubr|disimul|silenci(?:a|ar)(?!\p{L})|manten\p{L}* .{0,30}en secreto`,
  ],
  change_subject: [
    String.raw`(?:cambi|desví|desvi|llev|dirig|dirij|reconduc)\p{L}* .{0,30}(?:de tema|el tema|la conversación|la charla)`,
  ],
  report: [
    String.raw`(?:denunci|inform|avis|notific|report|comunic|entreg|delat)\p{L}* .{0,60}(?:policía|autoridad|ministerio|gobierno|dirección|director|padres|guardia civil)`,
  ],
  identify: [
    String.raw`(?:averigu|descubr|determin|anot|registr|apunt)\p{L}* (?:quién|el nombre|los nombres|la identidad|quien)|(?:haz|lleva|elabora|confecciona) (?:una |un )?(?:lista|registro) (?:de|con)|identifi(?:ca|que|car) (?:a |al |quién)`,
  ],
  pretend: [
    String.raw`fing(?:e|ir|es)(?!\p{L})|finja|simul(?:a|e) (?:que|no)|(?:di|diga|responde|contesta) que no (?:sabes|sabe|conoces|hay|existe)|como si (?:no|nada)|haz como`,
  ],
};
