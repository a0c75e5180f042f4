import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`(?<!\p{L})(?:usi\p{L}*|msi\p{L}*|kamwe|bila|wala)(?!\p{L})`,
  leave_out: [
    String.raw`(?:usi|msi)(?:taje|zungumz|jadili|rejele|gusi|onyesh|toe (?:taarifa|habari))\p{L}*|(?:usi|msi)seme (?:kuhusu|lolote|chochote)`,
    String.raw`acha\p{L}* (?:nje|kutaja)|epuka (?:kutaja|kuzungumz|mada)|nyamazi|kaa kimya|ondoa (?:kila|yote|taarifa)`,
  ],
  hide: [String.raw`fich[ae](?!\p{L})|kuficha|funika (?:ukweli|kosa)`],
  change_subject: [String.raw`(?:badili|geuz|hamish|elekez)\p{L}* .{0,20}(?:mada|mazungumzo)`],
  report: [
    String.raw`(?:ripoti|arifu|julish|mjulish|waarifu|taarifu|toa taarifa|ambia|waambi)\p{L}* .{0,60}(?:polisi|serikali|mamlaka|wizara|mwalimu mkuu|wazazi)`,
  ],
  identify: [
    '(?:weka|tengeneza|andika|tunza) .{0,10}(?:orodha|rejista|majina)|(?:tambua|gundua|jua) (?:ni )?(?:nani|mtu gani|mwanafunzi gani)|fichua (?:jina|nani)',
  ],
  pretend: [
    'jifany|kana kwamba|(?:sema|jibu|dai) (?:kwamba |kuwa )?(?:hujui|hukumbuki|hakuna)|fanya kama (?:hakuna|hujui)',
  ],
};
