import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'älä|älkää|ei|eikä|koskaan|ilman|vältä',
  hindered: 'epäröi|unohda|viivy|pelkää|odota|vain',
  ends: 'ja|mutta|vaan|joka|jos|kun|että|koska',
  or: 'tai|eikä',
  without: 'ilman',
  leave_out: [
    String.raw`(?:älä|älkää|ei saa|et saa) (?:koskaan |ikinä )?(?:mainit|puhu|kerro|keskustele|käsittele|viittaa|näytä|nosta|siteeraa|nimeä|ota (?:esiin|puheeksi))\p{L}*|jätä .{0,40}(?:mainitsematta|pois(?!\p{L})|kertomatta|sanomatta)|vaikene|vältä .{0,30}(?:aihe|mainits)|mainitsematta`,
  ],
  hide: [String.raw`salaa(?!\p{L}|tta)|piilota|peittele|peitä(?!\p{L})|pimitä|pidä .{0,30}salassa|vaikene`],
  change_subject: [String.raw`(?:vaihda|muuta|johda|käännä|ohjaa|siirrä)\p{L}* .{0,30}(?:aihe|keskustelu|puhe)`],
  report: [
    String.raw`(?:ilmoita|ilmianna|raportoi|kerro|kantele|välitä|tiedota)\p{L}* .{0,60}(?:poliisi|viranomai|ministeriö|hallitu|rehtori|johtaja|vanhem|suojelupoliisi)|(?:poliisille|viranomaisille|rehtorille|vanhemmille) .{0,20}(?:ilmoita|kerro)`,
  ],
  identify: [
    '(?:selvitä|ota selvää|kirjaa|merkitse|pane muistiin),? .{0,10}(?:kuka|ketkä|kenen|nimi|nimet|henkilöllisyy)|(?:pidä|laadi|tee) .{0,15}(?:luetteloa|listaa|rekisteriä|kirjaa)|tunnista (?:kysyjä|henkilö|kuka)',
  ],
  pretend: [
    'teeskentele|ole tietävinäsi|ole kuin|esitä (?:ettet|tietämätöntä)|(?:sano|väitä|vastaa),? ettet|ikään kuin (?:ei|mitään)',
  ],
};
