import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'değil|olmadan',
  hindered: 'çekin|tereddüt|unut|ihmal|gecik|bekle|kork|yalnızca|sadece',
  ends: 've|ama|fakat|sonra|eğer',
  or: 'veya|ya da|ne',
  without: 'olmadan',
  leave_out: [
    String.raw`(?:söz etme|bahsetme|anma|değinme|konuşma|gösterme|belirtme|tartışma|sözünü etme)(?:yin|yiniz)?(?!\p{L})|(?:hakkında|konusunda|üzerine) (?:konuşma|bilgi verme)(?:yin)?(?!\p{L})|(?:atla|geçiştir|es geç)(?:yın|yin|in)?(?!\p{L})|ağzına alma`,
  ],
  hide: [String.raw`(?:gizle|sakla)(?:y[ıi]n(?:[ıi]z)?|mek|mak|yerek|yarak|yip|yıp)?(?!\p{L})|ört ?bas et|üstünü ört`],
  change_subject: [
    'konu(?:yu|dan)? .{0,15}(?:değiştir(?!me)|saptır|başka)|(?:sohbeti|konuşmayı|sözü) .{0,20}(?:çevir|değiştir|yönlendir|kaydır)',
  ],
  report: [
    String.raw`(?:polise|polis|yetkili|yetkililere|emniyete|bakanlığa|hükümete|müdüre|müdürlüğe|okul yönetimine|ailesine|velisine|velilere)\p{L}* .{0,20}(?:bildir(?!me)|ihbar et(?!me)|haber ver(?!me)|rapor et(?!me)|şikayet et(?!me)|ilet(?!me))`,
  ],
  identify: [
    String.raw`(?:kim olduğunu|kimliğini|kimin|kimlerin) .{0,25}(?:öğren|bul|belirle|tespit et|not|kaydet)|(?:isimler|adlar)\p{L}* (?:kaydet|not et|listele)|listesini (?:tut|yap|çıkar)`,
  ],
  pretend: [String.raw`\p{L}+(?:miş|mış|muş|müş) gibi (?:yap|davran)|numarası yap|bilmediğini söyle|haberin yok`],
};
