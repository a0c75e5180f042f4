import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'não|nunca|jamais|sem|ninguém|nem|evite|evita',
  hindered: 'hesit|esque|deix|demor|tem|só|apenas',
  ends: 'e|mas|quem|que|se|quando|porque|depois',
  or: 'ou|nem',
  without: 'sem',
  leave_out: [
    String.raw`(?:não|nunca|jamais) (?:mencion|fale|fal|cite|cit|discut|refira|nomei|abord|mostr|coment|toque)\p{L}*|evit\p{L}* (?:mencionar|falar|o tema|o assunto|citar)|omit(?:a|e|ir)(?!\p{L})|cal(?:a|e)-te sobre|sem mencionar|deix\p{L}* de fora|nem uma palavra sobre`,
  ],
  hide: [
    String.raw`escond(?:a|e|er)(?!\p{L})|ocult(?:a|e|ar)(?!\p{L})|encubr|encobr|disfar[çc]|mant\p{L}* .{0,30}em segredo`,
  ],
  change_subject: [
    String.raw`(?:mud|desvi|lev|conduz|redirec)\p{L}* .{0,30}(?:de assunto|o assunto|o tema|de tema|a conversa)`,
  ],
  report: [
    String.raw`(?:denunci|inform|avis|notifi|report|comuni|entreg|relat)\p{L}* .{0,60}(?:polícia|autoridade|ministério|governo|direção|diretor|pais(?!\p{L})|encarregados)`,
  ],
  identify: [
    String.raw`(?:descubr|descobr|averigu|apur|anot|regist)\p{L}* (?:quem|o nome|os nomes|a identidade)|(?:faça|faz|mantenha|elabore) (?:uma |um )?(?:lista|registo|registro) (?:de|dos|das|com)|identifi(?:que|ca) (?:quem|o aluno|a pessoa|os)`,
  ],
  pretend: [
    String.raw`fin(?:ge|ja|gir)(?!\p{L})|faz de conta|faça de conta|(?:diz|diga|responda|responde) que não (?:sabe|sabes|conhece|há|existe)|como se (?:não|nada)`,
  ],
};
