import { z } from 'zod';
import { textIn } from '../../i18n/index.ts';
import type { View } from '../../localize/index.ts';
import { badRequest } from '../errors.ts';
import { parseJson, read } from '../json.ts';
import type { Path, UpstreamRequest } from '../wire.ts';

/** Which kind of model answers each endpoint that is not text. */
export type Task = 'embeddings' | 'moderations' | 'speech' | 'transcriptions';

/** Where a request goes: with a release or without, and the models that the operator named for what is not text. */
export interface MediaTarget {
  readonly view: View | null;
  readonly models: Readonly<Partial<Record<Task, string>>>;
}

/** OpenAI's own models for each, where the operator names none. */
const USUAL: Readonly<Record<Task, string>> = {
  embeddings: 'text-embedding-3-small',
  moderations: 'omni-moderation-latest',
  speech: 'gpt-4o-mini-tts',
  transcriptions: 'gpt-4o-transcribe',
};

const named = z.looseObject({ model: z.string('must be a string').min(1, 'must not be empty') });
const speech = named.extend({
  input: z.string('must be a string').min(1, 'must not be empty'),
  voice: z.unknown().optional(),
  instructions: z.string('must be a string').nullish(),
});

/** A request that names its deployment, and how it goes to the upstream once that is found. */
export interface MediaRequest {
  readonly model: string;
  readonly ask: (target: MediaTarget) => UpstreamRequest | Promise<UpstreamRequest>;
}

const modelOf = ({ models }: MediaTarget, task: Task): string => models[task] ?? USUAL[task];

const json = (path: Path, body: object): UpstreamRequest => ({
  path,
  contentType: 'application/json',
  body: () => JSON.stringify(body),
});

/** Vectors and moderation pass as they are: what words mean to a model is no matter of place. */
export function readPlain(task: 'embeddings' | 'moderations', body: Uint8Array): MediaRequest {
  const request = read(named, parseJson(body));
  return { model: request.model, ask: (target) => json(`/${task}`, { ...request, model: modelOf(target, task) }) };
}

/** Speech in the pack's voice and accent, unless the caller chose a voice; the caller's own instruction stays. */
export function readSpeech(body: Uint8Array): MediaRequest {
  const request = read(speech, parseJson(body));
  return {
    model: request.model,
    ask: (target) => {
      const model = modelOf(target, 'speech');
      const { view } = target;
      if (!view) return json('/audio/speech', { ...request, model });
      const { voice } = view.release.release;
      const chosen = voice.voices?.find(({ name }) => name === request.voice) ?? voice.voices?.[0];
      const language = view.language;
      const said = [voice.instruction, chosen?.accent].map((text) => {
        if (!text) return '';
        return typeof text === 'string' ? text : textIn(text, language);
      });
      const instructions = [...said, request.instructions].filter(Boolean).join('\n');
      return json('/audio/speech', {
        ...request,
        model,
        voice: request.voice ?? chosen?.name ?? 'alloy',
        ...(instructions && { instructions }),
      });
    },
  };
}

/** Transcription told the pack's language and its words, unless the caller named another language. */
export async function readTranscription(body: Uint8Array, contentType: string): Promise<MediaRequest> {
  const form = await formOf(body, contentType);
  const model = form.get('model');
  if (typeof model !== 'string' || model === '') throw badRequest('Invalid `model`: must be a string.', 'model');
  if (!(form.get('file') instanceof Blob)) throw badRequest('Invalid `file`: must be a sound file.', 'file');
  return {
    model,
    ask: async (target) => {
      form.set('model', modelOf(target, 'transcriptions'));
      if (target.view) addHints(form, target.view);
      const encoded = new Response(form);
      const bytes = new Uint8Array(await encoded.arrayBuffer());
      const type = encoded.headers.get('content-type') ?? '';
      return { path: '/audio/transcriptions', contentType: type, body: () => bytes };
    },
  };
}

function addHints(form: FormData, { release, language }: View): void {
  const { voice, tag } = release.release;
  // ISO 639-1, as the endpoint asks.
  const own = new Intl.Locale(tag).language ?? language;
  if (!form.get('language')) form.set('language', own);
  if (form.get('language') !== own || !voice.vocabulary?.length) return;
  const given = form.get('prompt');
  form.set('prompt', [voice.vocabulary.join(', '), typeof given === 'string' ? given : ''].filter(Boolean).join('. '));
}

async function formOf(body: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw badRequest('The body of the request is not valid multipart/form-data.');
  }
}
