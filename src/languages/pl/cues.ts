import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'nie|nigdy|ani|bez|nikomu|unikaj|zamiast',
  hindered: 'waha|zapom|zwlek|zaniedb|bój|boj|tylko|czek|przestaw',
  ends: 'i|a|ale|lecz|kto|jeśli|gdy|że|który|bo',
  or: 'lub|albo|ani|czy',
  without: 'bez|zamiast',
  leave_out: [
    String.raw`nie (?:wspomin|wspomn|mów|rozmawia|omawia|porusza|cytuj|pokazu|wymienia|nazywa|podawa|podawaj)\p{L}*|unikaj\p{L}* .{0,30}(?:temat|wspom)|(?:pomiń|pomijaj|przemilcz|pomińcie)\p{L}*|milcz\p{L}* (?:o|na temat)(?!\p{L})|bez wspominania|ani słowa o`,
  ],
  hide: [
    String.raw`ukry(?:j|waj|ć|wać)\p{L}*|ukryj|zataj\p{L}*|zatuszuj|schowaj|trzymaj\p{L}* .{0,30}w tajemnicy|zatajaj`,
  ],
  change_subject: [
    String.raw`(?:zmie[nń]|zmienia|skieruj|kieruj|przekieruj|odwróć|sprowadź)\p{L}* .{0,30}(?:temat|rozmow)`,
  ],
  report: [
    String.raw`(?:zgłoś|zgłasza|donoś|donieś|donos|powiadom|powiadam|poinformuj|informuj|przekaż|przekazuj|zawiadom)\p{L}* .{0,60}(?:policj|władz|ministerst|rząd|dyrekc|dyrektor|rodzic|służb|urząd|urzęd)|na policję .{0,20}(?:zgłoś|zgłaszaj)`,
  ],
  identify: [
    '(?:ustal|dowiedz się|sprawdź|zapisz|zapisuj|notuj|zanotuj),? (?:kto|kim|tożsamość|nazwisk|imion)|(?:prowadź|sporządź|zrób|rób) .{0,15}(?:listę|rejestr|spis)|zidentyfikuj',
  ],
  pretend: [
    String.raw`udawaj|udaj(?!\p{L})|(?:mów|powiedz|odpowiedz|odpowiadaj|twierdź),? że (?:nic )?(?:nie )(?:wiesz|masz|pamięt|ma)|jakby (?:nic|nigdy|nie)`,
  ],
};
