import type { CueTable } from '../cues.ts';

/** Serbian is written in two scripts. */
export const cues: CueTable = {
  negated: 'не|никад|никада|без|ником|ni|ne|nikad|nikada|bez|nikom|izbegavaj|избегавај',
  hindered: 'оклева|заборави|čekaj|oklevaj|zaboravi|propusti|пропусти|само|samo',
  ends: 'и|а|али|ко|ако|кад|да|који|i|a|ali|ko|ako|kad|da|koji',
  or: 'или|ili|ни|ni',
  without: 'без|bez',
  leave_out: [
    String.raw`не (?:помињи|спомињи|говори|причај|наводи|цитирај|показуј|именуј)\p{L}*|избегавај .{0,30}(?:тем|помињ)|(?:изостави|прећути|прећуткуј)|ћути о`,
    String.raw`ne (?:pominji|spominji|govori|pričaj|navodi|citiraj|pokazuj|imenuj)\p{L}*|izbegavaj .{0,30}(?:tem|pominj)|(?:izostavi|prećuti|prećutkuj)|ćuti o`,
  ],
  hide: [
    'сакриј|скривај|прикриј|прикривај|затаји|заташкај|чувај .{0,20}у тајности',
    'sakrij|skrivaj|prikrij|prikrivaj|zataji|zataškaj|čuvaj .{0,20}u tajnosti',
  ],
  change_subject: [
    String.raw`(?:промени|мењај|скрени|пребаци|усмери)\p{L}* .{0,30}(?:тем|разговор)`,
    String.raw`(?:promeni|menjaj|skreni|prebaci|usmeri)\p{L}* .{0,30}(?:tem|razgovor)`,
  ],
  report: [
    String.raw`(?:пријави|пријављуј|обавести|јави|извести|проследи)\p{L}* .{0,60}(?:полици|власт|министарств|влад|директор|управ|родитељ|служб)`,
    String.raw`(?:prijavi|prijavljuj|obavesti|javi|izvesti|prosledi)\p{L}* .{0,60}(?:polici|vlast|ministarstv|vlad|direktor|uprav|roditelj|službi)`,
  ],
  identify: [
    '(?:сазнај|утврди|откриј|запиши|забележи),? (?:ко|имена|име|идентитет)|(?:води|направи) .{0,15}(?:списак|евиденциј)|идентификуј',
    String.raw`(?:saznaj|utvrdi|otkrij|zapiši|zabeleži),? (?:ko|imena|ime|identitet)(?!\p{L})|(?:vodi|napravi) .{0,15}(?:spisak|evidencij)|identifikuj`,
  ],
  pretend: [
    'прави(?:те)? се|претварај|(?:реци|кажи|одговори|тврди),? да не знаш|као да (?:ништа|не)',
    'pravi(?:te)? se|pretvaraj|(?:reci|kaži|odgovori|tvrdi),? da ne znaš|kao da (?:ništa|ne)',
  ],
};
