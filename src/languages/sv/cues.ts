import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'inte|aldrig|ingen|inga|utan|ingenting|undvik',
  hindered: 'tveka|glöm|dröj|vänta|underlåt|missa|bara|endast',
  ends: 'och|men|utan att|som|om|när|att|eftersom|sedan',
  or: 'eller',
  without: 'utan',
  negatesAfter: true,
  leave_out: [
    String.raw`(?:nämn|ta upp|diskutera|tala|prata|citera|visa|berätta)(?!\p{L}) (?:aldrig|inte|inget|ingenting)|undvik .{0,30}(?:ämne|nämna|tala om)|(?:utelämna|hoppa över|förtig|förbigå)\p{L}*|tig om|utan att nämna|inte ett ord om|(?:du får|ni får|får) (?:aldrig|inte) (?:nämna|tala)`,
  ],
  hide: [String.raw`dölj(?!\p{L})|göm(?!\p{L})|mörka(?!\p{L})|hemlighåll|undanhåll|tysta ner|håll .{0,30}hemlig`],
  change_subject: [String.raw`(?:byt|ändra|styr|led|för|vänd)(?!\p{L}) .{0,30}(?:ämne|samtalet|samtalsämne)`],
  report: [
    String.raw`(?:anmäl|rapportera|meddela|underrätta|informera|tipsa|överlämna|skvallra)(?!\p{L}) .{0,60}(?:polis|myndighet|regering|departement|rektor|skolledning|föräldra|säkerhetspolis)`,
  ],
  identify: [
    '(?:ta reda på|fastställ|anteckna|notera|skriv upp),? (?:vem|vilka|namn|identitet)|(?:för|gör|upprätta) .{0,15}(?:lista|register|förteckning) (?:över|på)|identifiera (?:vem|eleven|den som|personen)',
  ],
  pretend: ['låtsas|(?:säg|påstå|svara) att du inte|som om (?:inget|det inte|ingenting)|spela ovetande'],
};
