import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
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
