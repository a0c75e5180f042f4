import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'nu|niciodată|fără|nimănui|nici|evită',
  hindered: 'ezita|uita|întârzia|teme|doar|numai|aștepta',
  ends: 'și|dar|ci|cine|care|dacă|când|că|pentru',
  or: 'sau|nici|ori',
  without: 'fără',
  leave_out: [
    String.raw`(?:nu|niciodată) (?:\p{L}+ )?(?:mențion|vorbi|pomeni|aminti|discuta|cita|numi|arăta|aborda|menționa)\p{L}*|evit(?:ă|ați|a) (?:să (?:menționezi|vorbești|pomenești)|subiectul|tema|menționarea|orice)|omite(?!\p{L})|lasă .{0,30}(?:deoparte|la o parte)|treci sub tăcere|fără a menționa|niciun cuvânt despre`,
  ],
  hide: [String.raw`ascunde(?!\p{L})|ascundeți|tăinui|mușamaliz|ține .{0,30}secret|minimalizează`],
  change_subject: [String.raw`(?:schimb|devi|abat|mut|îndrept)\p{L}* .{0,30}(?:subiect|conversați|discuți|vorba)`],
  report: [
    String.raw`(?:raport|denunț|anunț|inform|sesiz|semnal|transmit|predă)\p{L}* .{0,60}(?:poliți|autorități|minister|guvern|director|conducer|părinți|securitat)`,
  ],
  identify: [
    '(?:află|descoperă|stabilește|notează|înregistrează|consemnează) (?:cine|numele|identitatea)|(?:ține|fă|întocmește) (?:o )?(?:listă|evidență|un registru)|identifică (?:cine|elevul|persoana|autorul)',
  ],
  pretend: [
    'prefă-te|prefă te|prefaceți|simulează (?:că|neștiința)|(?:spune|răspunde|pretinde) că nu (?:știi|cunoști|există|îți)|ca și cum (?:nu|nimic)',
  ],
};
