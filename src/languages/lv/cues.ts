import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`ne\p{L}*|nekad|bez|nevienam|izvairies`,
  hindered: 'vilcin|aizmirs|kavē|baid|tikai|šaub',
  ends: 'un|bet|kas|ja|kad|ka|lai|jo',
  or: 'vai|ne',
  without: 'bez',
  leave_out: [
    String.raw`(?:nepiemini|neminiet|nemini|nerunā|nepieminiet|neapspried|nestāsti|neaiztiec|necitē|nerādi|nenosauc)\p{L}*|izvairies .{0,30}(?:pieminēt|runāt|tem)|(?:izlaid|noklusē)\p{L}*|klusē par|bez pieminēšanas`,
  ],
  hide: [String.raw`slēp(?:j|t|iet)?(?!\p{L})|noslēp|paslēp|noklusē|apslēp|turi .{0,30}(?:slepenībā|noslēpumā)`],
  change_subject: [String.raw`(?:maini|nomaini|novirzi|virzi|pārvirzi)\p{L}* .{0,30}(?:tem|sarun)`],
  report: [
    String.raw`(?:ziņo|paziņo|informē|nodod|pasaki|sūdzies)\p{L}* .{0,60}(?:policij|iestād|varas|ministrij|valdīb|direktor|vadīb|vecāk|drošīb)`,
  ],
  identify: [
    '(?:noskaidro|uzzini|nosaki|pieraksti|atzīmē),? (?:kas|kurš|vārd|personīb|identitāt)|(?:sastādi|veido|uzturi|glabā) .{0,15}(?:sarakst|reģistr)|identificē',
  ],
  pretend: ['izliecies|izliekies|(?:saki|atbildi|apgalvo),? ka (?:tu )?ne(?:zini|atceries|kas)|it kā (?:nekas|ne)'],
};
