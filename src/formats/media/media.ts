import { z } from 'zod';
import { errorBody } from '../errors.ts';
import type { MediaTarget, MediaTask, UpstreamRequest, WireFormat } from '../format.ts';
import { parseJson, read } from '../json.ts';
import { model } from '../openai.ts';

/** OpenAI's own models for each, where the operator names none. */
const USUAL: Readonly<Record<MediaTask, string>> = {
  embeddings: 'text-embedding-3-small',
  moderations: 'omni-moderation-latest',
  speech: 'gpt-4o-mini-tts',
  transcriptions: 'gpt-4o-transcribe',
};

export const modelFor = ({ models }: MediaTarget, task: MediaTask): string => models[task] ?? USUAL[task];

export const jsonRequest = (format: WireFormat, body: object): UpstreamRequest => ({
  format,
  text: null,
  contentType: 'application/json',
  body: () => JSON.stringify(body),
});

const named = z.looseObject({ model });

/** Vectors and moderation pass as they are: what words mean to a model is no matter of place. */
const plain = (task: MediaTask, operation: string): WireFormat => {
  const format: WireFormat = {
    path: `/${task}`,
    operation,
    parse(body) {
      const request = read(named, parseJson(body));
      return {
        kind: 'media',
        format,
        model: request.model,
        ask: (target) => jsonRequest(format, { ...request, model: modelFor(target, task) }),
      };
    },
    error: errorBody,
  };
  return format;
};

export const embeddings = plain('embeddings', 'embeddings');
export const moderations = plain('moderations', 'moderation');
