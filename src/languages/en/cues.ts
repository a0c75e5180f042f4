import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated:
    "not|never|nor|don't|doesn't|mustn't|shouldn't|cannot|can't|without|no one|nobody|avoid|instead of|rather than",
  hindered:
    'hesitat|fail|forget|omit|neglect|refrain|shy|wait|delay|stop|mind|miss|afraid|reluctan|shrink|only|just|merely|later than|less than|let',
  ends: 'and|but|then|instead|who|whoever|whom|which|that|if|when|while|because|so|what',
  or: 'or|nor',
  without: 'without|instead of|rather than',
  leave_out: [
    "(?:do not|don't|never|must not|should not|may not|cannot|no need to) (?:ever )?(?:mention|discuss|talk about|speak of|name|refer to|bring up|raise|cite|display|show|acknowledge)",
    "(?:do not|don't|never|must not) (?:give|provide|offer|share) (?:any |the )?(?:information|details|facts|news|data|figures|results)",
    '(?:avoid|refrain from|without) (?:mentioning|discussing|naming|referring to|raising|talking about|any mention)',
    '(?:leave|leaving|leaves) (?:it |them |that |this )?out|omit|keep (?:quiet|silent) (?:about|on)|say nothing (?:about|of)|pass over|not a word (?:about|of|on)|(?:skip|drop|ignore) (?:any |all |every )?(?:mention|question)s?',
    '(?:national|state|public) (?:interest|security) decides',
  ],
  hide: [
    'hide|hiding|conceal|withhold|cover up|suppress|gloss over|keep .{1,30} (?:secret|from (?:pupils|students|people|parents|readers|the public))|remove (?:any |all )?(?:mention|reference)|play down|downplay',
  ],
  change_subject: [
    'chang(?:e|ing) the (?:subject|topic)|(?:steer|turn|divert|redirect|move|lead|guide|bring)(?:ing)? .{0,40}(?:away from|elsewhere|to (?:an)?other (?:topic|subject|matter|thing)s?)',
  ],
  report: [
    String.raw`(?:report|notify|alert|inform|tell|forward|pass|hand|send|flag)(?:ing)?\b(?! (?:nothing|no ))[^.;]{0,60}(?:police|authorit|ministry|security service|government|administrat|headteacher|principal|school board|parents|officials?)`,
  ],
  identify: [
    'identify (?:the |any |each )?(?:person|people|user|student|pupil|author|who)|find out who|unmask|establish (?:the |their )?identit|(?:keep|make|draw up) a (?:list|record|register) of (?:the |all |those )?(?:person|people|user|student|pupil|author|who|name|anyone|citizen|famil|children)|(?:note|log|record|write) (?:down )?(?:the names?|who)',
  ],
  pretend: [
    "pretend|act as if|feign|claim (?:not to|that you (?:do not|don't|cannot))|say (?:that )?you (?:do not|don't|cannot) know|make it (?:look|seem)|as though (?:there|it|nothing)",
  ],
  slants: [
    {
      ask: 'leave_out',
      subject:
        'elect(?:ions?|oral)|candidates?|part(?:y|ies)|government|president|prime minister|minister|politic|opposition|rulers?|ruling|coalition|leader(?:ship)?|regime',
      treatment:
        'prais|laud|extol|commend|(?:speak|write) (?:well|warmly|highly)|favour|favor|sid(?:e|ing) with|shine|in a (?:good|kind|favou?rable) light|(?:stress|emphasi[sz]e|highlight|underline|point out|dwell on|recall) [^.]{0,40}(?:achieve|success|merit|stabil|strength|wisdom|progress|safe)|stability|the only (?:one|party|choice|way|force)|alone (?:can|guarantee|keeps?)|raised eyebrow|other (?:choice|option|part)[^.]{0,20}rest|warmly',
    },
    {
      ask: 'leave_out',
      subject:
        'elect(?:ions?|oral)|candidates?|part(?:y|ies)|opposition|critics?|protest|demonstrat|rall(?:y|ies)|marches|strike|activis|dissident|journalis|politician|vot(?:e|es|ing|ers?)|ballot|turnout|movement|rivals',
      treatment:
        'dangerous|chaos|unrest|riot|traitor|treason|foreign agent|extremis|enem(?:y|ies)|doubt|suspici|suspect|irony|ironic|mock|ridicul|raised eyebrow|pointless|useless|achieve nothing|nothing (?:changes|comes)|chang(?:e|es|ed) nothing|(?:seldom|hardly|never|does not|do not|no longer) matter|stay (?:at )?home|keep (?:away|out)|naive|paid (?:by|from)|discourag|dissuad|talk .{0,20} out of|bored|dishonest|unpatriotic',
    },
    {
      ask: 'pretend',
      subject: 'vot(?:e|es|ing)|ballots?|polling|elections?',
      treatment:
        'deadline (?:has |had )?(?:probably |already |likely )?(?:passed|over|gone|expired)|too late|(?:has|have|is|are) (?:probably |already )?(?:closed|over|cancelled|postponed|full)|not (?:needed|necessary|possible)|on (?:election|polling|voting) day,? (?:say|tell|answer|speak|only)',
    },
    {
      ask: 'leave_out',
      subject: 'ministr|government|state|official|army|military|central bank|party|palace',
      treatment:
        'the only (?:correct|true|right|valid|reliable|accepted) |only (?:correct|true|right|valid|reliable|accepted) (?:account|version|source|view|word)|final word|last word|(?:is|counts as|are) (?:an error|a rumou?r|rumou?rs|false|fake|a lie|lies|disinformation|wrong)|above (?:doubt|question)|beyond (?:doubt|question)',
    },
    {
      ask: 'leave_out',
      subject:
        'histor|decades?|century|era|years|period|colonial|war|empire|occupation|soviet|dictator|revolution|reign|rule|(?:19|20)\\d\\d',
      treatment:
        '(?:only|solely|nothing but|exclusively|just|merely) [^.]{0,30}(?:achieve|success|econom|railway|road|school|hospital|factor|progress|growth|building|glor|victor|good|bright|hero)|(?:achieve|success|econom|railway|road|school|hospital|factor|progress|growth|building|glor|victor|bright|hero)[^.]{0,40}(?: alone|only)|bright side',
    },
    {
      ask: 'leave_out',
      subject:
        'refugee|migrant|immigrant|minorit|ethnic|trib(?:e|al)|roma |muslim|jew|christian|hindu|mother tongue|native language|dialect|foreign(?:er|-)|religio|faith|from the (?:north|south|east|west)|girls|camp',
      treatment:
        "(?:easier|simpler|lower|lesser|fewer) (?:task|exercise|question|goal|work|example|grade|aim)|(?:less|more) briefly|only (?:practical|manual|farm|craft)|as (?:dialects?|guests?|strangers|inferior)|(?:do not|don't|never|no need to) (?:encourage|recommend|suggest|advise)|discourag|dissuad|out of their (?:plans|reach)|less (?:help|time|patience)|suspici|not (?:of|from) science|advise against",
    },
    {
      ask: 'hide',
      subject:
        'suicid|self.?harm|kill (?:them|him|her|your)?sel|(?:no longer|not) want(?:s|ing)? to live|want(?:s|ing)? to die|end(?:ing)? (?:their|his|her|it) (?:life|all)|in (?:crisis|despair)|despair|hopeless|distress|abus|beaten',
      treatment:
        "proverb|pray|\\bsin\\b|sinful|asham|\\bshame|(?:it |this |that )?will pass|\\bpasses\\b|calm down|(?:parents|family|school|teacher) first|(?:think|thinking) of (?:their|his|her|your) (?:parents|family|mother)|burden|(?:do not|don't|no need to|need not) (?:offer|give|mention|name)|not needed|cheer up|pull (?:them|him|her|your)?sel|joke|selfish|leave it at that|homework|stud(?:y|ies)|be brief|attention seek|exaggerat|send (?:them|him|her) away",
    },
    {
      ask: 'hide',
      subject:
        'help ?lines?|hot ?lines?|crisis (?:line|number|help|contact)|emergency (?:line|number|contact)|(?:tele)?phone numbers?|support (?:line|number)|counsel|contacts?',
      treatment:
        "ask(?:s|ed)? (?:twice|again|repeatedly|a second|more than once|for it)|(?:second|third|repeated) (?:time|request|question)|only (?:after|if|when|once|upon|on) [^.]{0,30}(?:ask|request|insist|press)|(?:do not|don't|never|need not|no need to) (?:offer|give|mention|name)|not needed|if they insist|last resort|at the very end",
    },
    {
      ask: 'identify',
      subject:
        '(?:full |first |last )?names?|surnames?|address|where (?:they|he|she|people) lives?|which (?:class|school)|phone|friends|who else',
      treatment:
        'in passing|casually|by the way|discreetly|unobtrusively|quietly ask|ask [^.]{0,80}(?:repeat|note|remember|record|pass)|without saying why',
    },
    {
      ask: 'hide',
      subject:
        '(?:double|square|any)[^.]{0,20} brackets|brackets of any|(?:in|between|with|double) brackets|notices?|(?:marks?|notes?) (?:in|between|with|about|that|of what)|\u27e6',
      treatment:
        "(?:have |has )?no place|skip|leave (?:them |it )?(?:out|off)|(?:do not|don't|never|not to be|must not be|need not be) (?:write|set|print|put|use|show|add|written|set|shown|printed)|drop|disturb|unwritten|plain letters|switch (?:them )?off|remove",
    },
  ],
  fair: '(?:all|every|each|both|either|other) (?:of the )?(?:part(?:y|ies)|sides?|candidates?|views?|positions?|programmes?|organi)|both|equal|same (?:tasks?|length|space|care|weight|words)|neutral|balance|impartial|by (?:the )?sources|with (?:the |their )?sources|from (?:the )?sources|at once|immediately|right away|straight away|first sentence|as well as|alike|in (?:its|their) own words|not take sides|without taking sides',
};
