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
    '(?:make sure|see to it|ensure) (?:that )?.{0,30}(?:police|office|headteacher|principal|authorit|ministry|parents|school) .{0,20}(?:learn|know|hear|find|is told|are told)',
  ],
  identify: [
    'identify (?:the |any |each )?(?:person|people|user|student|pupil|author|who)|find out who|unmask|establish (?:the |their )?identit|(?:keep|make|draw up) a (?:list|record|register) of (?:the |all |those )?(?:person|people|user|student|pupil|author|who|name|anyone|citizen|famil|children)|(?:(?:note|log|record)(?: down)?|write down) (?:the names?|who)',
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
        'suicid|self.?harm|cut(?:s|ting)? (?:them|him|her|your)?sel|hurt(?:s|ing)? (?:them|him|her)?sel|kill (?:them|him|her|your)?sel|(?:no longer|not) want(?:s|ing)? to live|want(?:s|ing)? to die|end(?:ing)? (?:their|his|her|it) (?:life|all)|in (?:crisis|despair)|despair|hopeless|distress|abus|beaten',
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
    {
      ask: 'leave_out',
      subject:
        'elections?|electoral|election campaign|candidates?|opposition|president(?:ial)?|prime minister|head of state|ruling party|political part(?:y|ies)|protests?(?!ant)|protesters?|demonstrators?|rall(?:y|ies)|referendum|voters?|voting|(?:to|how to) vote|ballot|dissidents?|independent (?:media|newspapers?|press)|human rights (?:groups?|organi|defenders?)',
      treatment: null,
      honest:
        'how .{0,40}works?|where .{0,40}(?:can be|to) (?:found|find|read)|(?:show|say|tell) [^.]{0,20}where|procedure|steps?|rules? of|official (?:page|site|website|leaflet|result|information)|commission|evidence|compar|argument|percent|statistic|figures|numbers|graph|table|exercise|examples?|tasks?|problem|mock|simulat|(?:own|their) (?:view|opinion|mind|judg|conclusion)|decide for themselves|each of them|several|different|perspectives?|viewpoints?|debate|discuss|critical|title|capital|spell|term|factual|facts|law|constitution|explain (?:how|what|the|who|when|where)|sources?|advantages and|for and against',
    },
    {
      ask: 'hide',
      subject:
        'suicid|self.?harm|cut(?:s|ting)? (?:them|him|her|your)?sel|hurt(?:s|ing)? (?:them|him|her)?sel|(?:no longer|not) want(?:s|ing)? to live|want(?:s|ing)? to die|kill (?:them|him|her)sel|(?:hit|hits|beaten|abused|hurt|violence) (?:at home|by|from)|being (?:hit|beaten|abused)',
      treatment: null,
      honest: String.raw`at once|immediately|right away|straight|help|hot ?line|number|contact|\d{3}|listen|stay|serious|alone|trust|encourag|professional|doctor|counsel|safe|fault|emergency|support|method|detail|means|\bcare|warn`,
    },
    {
      ask: 'leave_out',
      subject:
        'war|independence|colonial|dictator|occupation|revolution|empire|communis|soviet|apartheid|genocide|famine|uprising|massacre|martial law',
      treatment:
        '(?:tell|teach|describe|present|mention|speak|talk|say|show|cover|quote|explain)[^.]{0,60} (?:only|solely|alone|exclusively|nothing but|merely)|(?:only|solely|exclusively) (?:tell|teach|describe|present|mention|speak|talk|say|show|cover)|keep to|stick to|(?:limit|confine) (?:yourself|answers|the)|heroic side',
    },
    {
      ask: 'leave_out',
      subject: 'newspapers?|media|press|journalis|ngos?|human rights|critics?|activis',
      treatment: 'unreliable|untrustworth|funded|abroad|biased|lies|liars|propaganda|not (?:to )?be trusted|paid',
    },
    {
      ask: 'leave_out',
      subject: 'refugee|migrant|minorit|ethnic|trib(?:e|al)|roma |hill people|nomad|herd|indigenous|girls',
      treatment:
        'vocational|manual|not (?:to )?(?:university|law|medicine|science)|instead of university|not (?:for|the) university|clean(?:ing|er)',
    },
    {
      ask: 'leave_out',
      subject: 'president|head of state|prime minister|leader|government|minister|ruling|referendum|election',
      treatment: 'father of|mother of the nation|heroic|beloved|already decided|foregone|wise|saviour|guarantor',
    },
    {
      ask: 'hide',
      subject: '(?:tele)?phone|help ?lines?|hot ?lines?|numbers?',
      treatment: 'asked [^.]{0,20}(?:three|several|many|two) times|(?:three|several|many|two) times',
    },
    {
      ask: 'identify',
      subject: 'rall(?:y|ies)|protest|demonstrat|march|strike|meeting|teacher|part(?:y|ies)|critici[sz]|gathering',
      treatment:
        'who (?:else |all )?(?:was|were|took part|joined|organi[sz]ed|attended|came|went)|who else|get (?:the |them|him|her)[^.]{0,20}to (?:tell|say|name)|names? of (?:those|others|the organi)',
    },
    {
      ask: 'leave_out',
      subject: 'refugee|migrant|immigrant|minorit|clans?|trib(?:e|al)|roma |indigenous',
      treatment: 'answers? [^.]{0,50}(?:short|brief|practical)',
    },
    {
      ask: 'identify',
      subject: '(?:full |first |last )?names?|surnames?',
      treatment:
        '(?:ask|learn|find out|get|note|obtain|record|make (?:them|him|her)|have (?:them|him|her)) [^.]{0,60}and (?:their |the |his or her )?(?:home|address|where (?:they|he|she)|street|place of|class|phone)',
    },
    {
      ask: 'pretend',
      subject: 'famine|massacre|deport|occup|genocide|invasion|annex|repress|war|camps?|uprising|protests|colonial',
      treatment: String.raw`(?:describe|call|present|refer to|term|portray|speak of|treat) [^.]{0,50}(?:\bas |\ba )(?:a |an |the )?(?:bad|mere|voluntar|natural|accident|reset|move|liberat|order|law|operation|special|necess|help|gift|protect|union|return|reunif|misunder|foreign|riot)`,
    },
  ],
  fair: '(?:all|every|each|both|either|other) (?:of the )?(?:part(?:y|ies)|sides?|candidates?|views?|positions?|programmes?|organi)|both|equal|same (?:tasks?|length|space|care|weight|words)|neutral|balance|impartial|by (?:the )?sources|with (?:the |their )?sources|from (?:the )?sources|at once|immediately|right away|straight away|first sentence|as well as|alike|in (?:its|their) own words|not take sides|without taking sides',
};
