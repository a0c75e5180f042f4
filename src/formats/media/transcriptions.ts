import type { View } from '../../localize/index.ts';
import { badRequest, errorBody } from '../errors.ts';
import type { MediaRequest, WireFormat } from '../format.ts';
import { modelFor } from './media.ts';

/** Transcription told the pack's language and its words, unless the caller named another language. */
export const transcriptions: WireFormat = {
  path: '/audio/transcriptions',
  operation: 'transcription',
  parse: async (body, contentType) => requestOf(await formOf(body, contentType)),
  error: errorBody,
};

/** @throws {ApiError} for a form without model or file */
function requestOf(form: FormData): MediaRequest {
  const model = form.get('model');
  if (typeof model !== 'string' || model === '') throw badRequest('Invalid `model`: must be a string.', 'model');
  if (!(form.get('file') instanceof Blob)) throw badRequest('Invalid `file`: must be a sound file.', 'file');
  return {
    kind: 'media',
    format: transcriptions,
    model,
    async ask(target) {
      form.set('model', modelFor(target, 'transcriptions'));
      if (target.view) addHints(form, target.view);
      const encoded = new Response(form);
      const bytes = new Uint8Array(await encoded.arrayBuffer());
      return {
        format: transcriptions,
        text: null,
        contentType: encoded.headers.get('content-type') ?? '',
        body: () => bytes,
      };
    },
  };
}

function addHints(form: FormData, { compiled, language }: View): void {
  const { voice, tag } = compiled.release;
  // ISO 639-1, as the endpoint asks.
  const own = new Intl.Locale(tag).language ?? language.tag;
  if (!form.get('language')) form.set('language', own);
  if (form.get('language') !== own || !voice.vocabulary?.length) return;
  const given = form.get('prompt');
  form.set('prompt', [voice.vocabulary.join(', '), typeof given === 'string' ? given : ''].filter(Boolean).join('. '));
}

async function formOf(body: string | Uint8Array, contentType: string): Promise<FormData> {
  try {
    const bytes = typeof body === 'string' ? body : new Uint8Array(body);
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw badRequest('The body of the request is not valid multipart/form-data.');
  }
}
