import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'niet|nooit|geen|zonder|niemand|niets|noch|vermijd',
  hindered: 'aarzel|vergeet|verzuim|wacht|nalaat|schroom|alleen|slechts',
  ends: 'en|maar|wie|als|dat|omdat|dan|die',
  or: 'of|noch',
  without: 'zonder',
  negatesAfter: true,
  leave_out: [
    String.raw`(?:noem|vermeld|bespreek|citeer|toon)\p{L}* .{0,30}(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})|(?:praat|spreek) (?:niet|nooit) (?:over|van)|vermijd\p{L}* .{0,30}(?:onderwerp|noemen|vermeld)|(?:laat|laten) (?!.{0,20}(?:niets|geen)).{0,40}(?:weg|achterwege|onvermeld)|zwijg\p{L}* over|zonder .{0,30} te (?:noemen|vermelden)|geen woord over`,
  ],
  hide: [String.raw`verberg(?!\p{L})|verzwijg|verhul|verdoezel|houd\p{L}* .{0,40}geheim|achterhoud`],
  change_subject: [String.raw`(?:verander|wissel|stuur|leid|breng)\p{L}* .{0,40}(?:onderwerp|gesprek)`],
  report: [
    String.raw`(?:meld|rapporteer|geef|informeer|waarschuw|verwittig|stuur|licht)\p{L}* .{0,60}(?:politie|autoriteit|overheid|ministerie|directeur|directie|schoolleid|ouders)`,
  ],
  identify: [
    '(?:zoek uit|ga na|achterhaal|noteer|stel vast),? (?:wie|de namen|namen|de identiteit)|(?:houd|maak|leg) .{0,15}(?:lijst|register) (?:van|bij|aan)|identificeer',
  ],
  pretend: [
    'doe alsof|doe je voor|veins|(?:zeg|antwoord|beweer) dat (?:je|u) .{0,20}niet|alsof (?:er niets|het niet|dat niet)',
  ],
};
