import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`ne\p{L}*|nikdy|bez|nikomu|ani|vyhni`,
  hindered: 'váhej|zapome|otál|boj|jen|pouze|přesta',
  ends: 'a|ale|nýbrž|kdo|pokud|když|že|který|protože',
  or: 'nebo|ani|či',
  without: 'bez',
  leave_out: [
    String.raw`(?:nezmiňuj|nezmiň|nemluv|nehovoř|nediskutuj|neuváděj|nejmenuj|necituj|neukazuj|nepřipomínej|neprobírej)\p{L}*|(?:vyhni|vyhýbej) se .{0,30}(?:tém|zmín)|(?:vynech|zamlč|opomeň|pomlč)\p{L}*|mlč(?:te)? o|bez zmínky|ani slovo o`,
  ],
  hide: [String.raw`skryj|skrývej|skrýt|zataj|zatajuj|zamlč|utaj(?!\p{L})|ututlej|udržuj .{0,30}v tajnosti|schovej`],
  change_subject: [
    String.raw`(?:změň|změňte|změnit|převeď|převáděj|odveď|stoč|zaveď)(?!\p{L}) .{0,30}(?:tém|rozhovor|řeči?(?!\p{L})|konverzac)`,
  ],
  report: [
    String.raw`(?:nahlas|nahlaš|hlas|oznam|informuj|upozorni|předej|udej|ohlas|uvědom)\p{L}* .{0,60}(?:polici|úřad|ministerst|vlád|ředitel|vedení|rodič|orgán|bezpečnost)`,
  ],
  identify: [
    '(?:zjisti|vypátrej|zaznamenej|zapiš|poznamenej|urči),? (?:kdo|jmén|totožnost|kdo)|(?:veď|sestav|vytvoř) .{0,15}(?:seznam|evidenc|rejstřík)|identifikuj',
  ],
  pretend: [
    'předstírej|dělej,? (?:že|jako)|tvař se|(?:řekni|tvrď|odpověz),? že (?:nic )?ne(?:víš|znáš|existuje)|jako by (?:se )?(?:nic|ne)',
  ],
};
