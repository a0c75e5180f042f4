import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: String.raw`ne\p{L}*|niekada|be|niekam|venk`,
  hindered: 'dvejo|pamiršk|delsk|bijok|vien|lauk',
  ends: 'ir|bet|o|kas|jei|kai|kad|nes',
  or: 'ar|arba|nei',
  without: 'be',
  leave_out: [
    String.raw`(?:nemin(?:ėk|ėkite|i)|neužsimink|nekalbėk|neaptarinėk|nepasakok|necituok|nerodyk|neįvardyk|neliesk)\p{L}*|venk .{0,30}(?:minėti|kalbėti|tem)|(?:praleisk|nutylėk|nutylėti)|tylėk apie|neminint`,
  ],
  hide: ['slėpk|paslėpk|nuslėpk|slėpti|nuslėpti|laikyk .{0,30}paslapt|užglaistyk'],
  change_subject: [String.raw`(?:keisk|pakeisk|nukreipk|kreipk|nuvesk)\p{L}* .{0,30}(?:tem|pokalb|kalb)`],
  report: [
    String.raw`(?:pranešk|informuok|perduok|įskųsk|skųsk|praneškite)\p{L}* .{0,60}(?:policij|valdži|institucij|ministerij|vyriausyb|direktor|administracij|tėvams|saugum)|(?:policijai|direktoriui|tėvams) .{0,20}(?:pranešk|perduok)`,
  ],
  identify: [
    '(?:išsiaiškink|sužinok|nustatyk|užsirašyk|pažymėk|užrašyk),? (?:kas|vard|pavard|tapatyb)|(?:sudaryk|tvarkyk|vesk) .{0,15}(?:sąraš|registr)|identifikuok',
  ],
  pretend: [
    String.raw`apsimesk|dėkis(?!\p{L})|(?:sakyk|atsakyk|tvirtink),? kad (?:tu )?ne(?:žinai|atsimeni)|tarsi (?:nieko|ne)|lyg (?:nieko|ne)`,
  ],
};
