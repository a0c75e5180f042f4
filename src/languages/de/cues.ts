import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
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
