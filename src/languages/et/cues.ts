import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
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
