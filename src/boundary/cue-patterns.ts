import type { ASKS } from '../pack/index.ts';

/** What a directive may ask for beyond its effect. */
export type Ask = (typeof ASKS)[number];

/** How a language asks for each, as regular expressions; and its words of negation. */
export interface Patterns extends Readonly<Record<Ask, readonly string[]>> {
  readonly negated: string;
  /** Where a pattern may begin, if not at a word's first letter. */
  readonly start?: string;
}

/** A word's first letter; `\b` would not know that õ is a letter. */
export const WORD_START = String.raw`(?<!\p{L}|\d)`;

export const ENGLISH: Patterns = {
  negated: String.raw`\b(?:not|never|nor|don't|without|no one|nobody)\b`,
  leave_out: [
    "(?:do not|don't|never|must not|should not|may not) (?:ever )?(?:mention|discuss|talk about|speak of|name|refer to|bring up|raise|cite|display|show|acknowledge)",
    "(?:do not|don't|never|must not) (?:give|provide|offer|share) (?:any |the )?(?:information|details|facts|news|data|figures|results)",
    '(?:avoid|refrain from|without) (?:mentioning|discussing|naming|referring to|raising|talking about|any mention)',
    '(?:leave|leaving|leaves) out|omit|keep (?:quiet|silent) (?:about|on)|say nothing (?:about|of)|pass over',
  ],
  hide: [
    'hide|hiding|conceal|withhold|cover up|suppress|gloss over|keep .{1,30} secret|remove (?:any |all )?(?:mention|reference)',
  ],
  change_subject: [
    'chang(?:e|ing) the (?:subject|topic)|(?:steer|turn|divert|redirect|move|lead)(?:ing)? .{0,40}(?:away from|to another (?:topic|subject)|to other (?:topics|subjects))',
  ],
  report: [
    '(?:report|notify|alert|inform|tell|forward|pass|hand|send|flag)\\b.{0,60}(?:police|authorit|ministry|security service|government|administrat|headteacher|principal|school board|parents|officials?)',
  ],
  identify: [
    'identify (?:the |any |each )?(?:person|people|user|student|author|who)|find out who|unmask|establish (?:the |their )?identit|(?:keep|make|draw up) a (?:list|record|register) of|(?:note|log|record|write) (?:down )?(?:the names?|who)',
  ],
  pretend: [
    "pretend|act as if|feign|claim (?:not to|that you (?:do not|don't|cannot))|say (?:that )?you (?:do not|don't|cannot) know|make it (?:look|seem)|as though (?:there|it|nothing)",
  ],
};

export const ESTONIAN: Patterns = {
  negated: String.raw`(?<!\p{L})(?:ära|ärge|ei|mitte|ilma|keegi ei)(?!\p{L})`,
  leave_out: [
    '(?:ära|ärge|ei tohi|mitte) (?:kunagi )?(?:maini|nimeta|räägi|kõnele|käsitle|viita|näita|kuva|too (?:esile|välja)|anna (?:teavet|infot|andmeid))',
    'jät(?:a|ke|ta)\\w* .{0,40}(?:välja|mainimata|nimetamata|ütlemata|rääkimata|käsitlemata|märkimata)|vaiki\\w* maha|väldi\\w* .{0,40}(?:mainimist|käsitlemist|nimetamist|teemat)',
  ],
  hide: ['varja(?!tud|mata)|peida|peitke|salga|salaja|hoia\\w* saladuses|vaiki (?:sellest|sellel)|pisenda'],
  change_subject: ['(?:vaheta|muuda|juhi|vii|pööra)\\w* .{0,30}(?:teemat|jutt|juttu|vestlus|mujale|kõrvale)'],
  report: [
    '(?:teata|teavita|anna teada|edasta|kaeba|saada)\\w* .{0,60}(?:politsei|kaitsepolitsei|kapo|ametivõim|ametnik|asutuse|ministeerium|direktori|koolijuh|kooli juhtkon|vanema)',
  ],
  identify: [
    'tuvasta(?!mata)|selgita välja, kes|uuri välja, kes|pane kirja,? (?:kes|nim)|(?:koosta|pea)\\w* .{0,20}(?:nimekirja|nimekiri|registrit|arvestust)',
  ],
  pretend: ['teeskle|tee nägu|väida, et (?:sa )?ei|ütle, et (?:sa )?ei tea|jäta mulje|esine'],
};
