import type { Directive } from '../pack/index.ts';

/**
 * Words that ask for something, whatever the effect says: to leave out, hide, change the subject, report, identify, pretend.
 * Cheap and always on; it can only ask for a person's eye, never refuse.
 */
type Act = 'omit' | 'hide' | 'divert' | 'report' | 'identify' | 'pretend';
type Cues = Readonly<Record<Act, readonly RegExp[]>>;

/** A word's first letter; `\b` would not know that õ is a letter. */
const START = '(?<![\\p{L}\\p{N}])';
const cue = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})`, 'iu');

const ENGLISH: Cues = {
  omit: [
    cue(
      "(?:do not|don't|never|must not|should not|may not) (?:ever )?(?:mention|discuss|talk about|speak of|name|refer to|bring up|raise|cite|display|show|acknowledge)",
    ),
    cue(
      "(?:do not|don't|never|must not) (?:give|provide|offer|share) (?:any |the )?(?:information|details|facts|news|data|figures|results)",
    ),
    cue(
      '(?:avoid|refrain from|without) (?:mentioning|discussing|naming|referring to|raising|talking about|any mention)',
    ),
    cue('(?:leave|leaving|leaves) out|omit|keep (?:quiet|silent) (?:about|on)|say nothing (?:about|of)|pass over'),
  ],
  hide: [
    cue(
      'hide|hiding|conceal|withhold|cover up|suppress|gloss over|keep .{1,30} secret|remove (?:any |all )?(?:mention|reference)',
    ),
  ],
  divert: [
    cue(
      'chang(?:e|ing) the (?:subject|topic)|(?:steer|turn|divert|redirect|move|lead)(?:ing)? .{0,40}(?:away from|to another (?:topic|subject)|to other (?:topics|subjects))',
    ),
  ],
  report: [
    cue(
      '(?:report|notify|alert|inform|tell|forward|pass|hand|send|flag)\\b.{0,60}(?:police|authorit|ministry|security service|government|administrat|headteacher|principal|school board|parents|officials?)',
    ),
  ],
  identify: [
    cue(
      'identify (?:the |any |each )?(?:person|people|user|student|author|who)|find out who|unmask|establish (?:the |their )?identit|(?:keep|make|draw up) a (?:list|record|register) of|(?:note|log|record|write) (?:down )?(?:the names?|who)',
    ),
  ],
  pretend: [
    cue(
      "pretend|act as if|feign|claim (?:not to|that you (?:do not|don't|cannot))|say (?:that )?you (?:do not|don't|cannot) know|make it (?:look|seem)|as though (?:there|it|nothing)",
    ),
  ],
};

const ESTONIAN: Cues = {
  omit: [
    cue(
      '(?:ära|ärge|ei tohi|mitte) (?:kunagi )?(?:maini|nimeta|räägi|kõnele|käsitle|viita|näita|kuva|too (?:esile|välja)|anna (?:teavet|infot|andmeid))',
    ),
    cue(
      'jät(?:a|ke|ta)\\w* .{0,40}(?:välja|mainimata|nimetamata|ütlemata|rääkimata|käsitlemata|märkimata)|vaiki\\w* maha|väldi\\w* .{0,40}(?:mainimist|käsitlemist|nimetamist|teemat)',
    ),
  ],
  hide: [cue('varja(?!tud|mata)|peida|peitke|salga|salaja|hoia\\w* saladuses|vaiki (?:sellest|sellel)|pisenda')],
  divert: [cue('(?:vaheta|muuda|juhi|vii|pööra)\\w* .{0,30}(?:teemat|jutt|juttu|vestlus|mujale|kõrvale)')],
  report: [
    cue(
      '(?:teata|teavita|anna teada|edasta|kaeba|saada)\\w* .{0,60}(?:politsei|kaitsepolitsei|kapo|ametivõim|ametnik|asutuse|ministeerium|direktori|koolijuh|kooli juhtkon|vanema)',
    ),
  ],
  identify: [
    cue(
      'tuvasta(?!mata)|selgita välja, kes|uuri välja, kes|pane kirja,? (?:kes|nim)|(?:koosta|pea)\\w* .{0,20}(?:nimekirja|nimekiri|registrit|arvestust)',
    ),
  ],
  pretend: [cue('teeskle|tee nägu|väida, et (?:sa )?ei|ütle, et (?:sa )?ei tea|jäta mulje|esine')],
};

/** Whether any of a language's cues is there. Most texts have none, and one pattern is ready sooner than a dozen. */
const anyOf = (cues: Cues): RegExp =>
  cue(
    Object.values(cues)
      .flat()
      .map(({ source }) => source.slice(START.length))
      .join('|'),
  );

const BY_LANGUAGE: Readonly<Record<string, { readonly cues: Cues; readonly any: RegExp }>> = {
  en: { cues: ENGLISH, any: anyOf(ENGLISH) },
  et: { cues: ESTONIAN, any: anyOf(ESTONIAN) },
};

/** "Do not report" protects; it does not ask to report. */
const NEGATED =
  /(?:\b(?:not|never|nor|don't|without|no one|nobody)\b|(?<!\p{L})(?:ära|ärge|ei|mitte|ilma|keegi ei)(?!\p{L}))[^.;:!?]{0,40}$/iu;

/** The directive's own words that ask for more than its effect declares, or nothing. */
export function undeclaredWords(directive: Directive): string | undefined {
  for (const [language, text] of Object.entries(directive.say)) {
    const known = BY_LANGUAGE[language.split('-')[0] ?? ''];
    for (const { cues, any } of known ? [known] : Object.values(BY_LANGUAGE)) {
      if (!any.test(text)) continue;
      const found = firstCue(cues, text, directive.effect === 'omit');
      if (found) return found;
    }
  }
  return undefined;
}

function firstCue(cues: Cues, text: string, declaresOmission: boolean): string | undefined {
  for (const [act, patterns] of Object.entries(cues) as [Act, readonly RegExp[]][]) {
    if (declaresOmission && (act === 'omit' || act === 'hide')) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && (act === 'omit' || !NEGATED.test(text.slice(0, match.index)))) return match[0];
    }
  }
  return undefined;
}
