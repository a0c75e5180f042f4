import { z } from 'zod';
import { textIn } from '../../i18n/index.ts';
import type { View } from '../../localize/index.ts';
import { errorBody } from '../errors.ts';
import type { WireFormat } from '../format.ts';
import { parseJson, read } from '../json.ts';
import { model } from '../openai.ts';
import { jsonRequest, modelFor } from './media.ts';

const schema = z.looseObject({
  model,
  input: z.string('must be a string').min(1, 'must not be empty'),
  voice: z.unknown().optional(),
  instructions: z.string('must be a string').nullish(),
});

/** Speech in the pack's voice and accent, unless the caller chose a voice; the caller's own instruction stays. */
export const speech: WireFormat = {
  path: '/audio/speech',
  operation: 'speech',
  parse(body) {
    const request = read(schema, parseJson(body));
    return {
      kind: 'media',
      format: speech,
      model: request.model,
      ask(target) {
        const spoken = target.view ? inVoiceOf(target.view, request) : request;
        return jsonRequest(speech, { ...spoken, model: modelFor(target, 'speech') });
      },
    };
  },
  error: errorBody,
};

function inVoiceOf({ compiled, language }: View, request: z.infer<typeof schema>): object {
  const { voice } = compiled.release;
  const chosen = voice.voices?.find(({ name }) => name === request.voice) ?? voice.voices?.[0];
  const said = [voice.instruction, chosen?.accent].map((text) => {
    if (!text) return '';
    return typeof text === 'string' ? text : textIn(text, language.tag);
  });
  const instructions = [...said, request.instructions].filter(Boolean).join('\n');
  return { ...request, voice: request.voice ?? chosen?.name ?? 'alloy', ...(instructions && { instructions }) };
}
