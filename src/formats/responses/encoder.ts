import type { AnswerEncoder, AnswerHead, Usage } from '../format.ts';
import type { JsonObject } from '../json.ts';
import { jsonEvent } from '../sse.ts';

/** What OpenAI's form asks of every response, as a model without settings has it. */
const RESPONSE = {
  object: 'response',
  error: null,
  incomplete_details: null,
  max_output_tokens: null,
  parallel_tool_calls: true,
  previous_response_id: null,
  reasoning: { effort: null, summary: null },
  store: false,
  temperature: 1,
  text: { format: { type: 'text' } },
  tool_choice: 'auto',
  top_p: 1,
  truncation: 'disabled',
};

/** Writes a response of the Responses API, whole or as its events: one message of one text. */
export class ResponseEncoder implements AnswerEncoder {
  readonly choices = 1;
  readonly #at: { readonly output_index: 0; readonly content_index: 0; readonly item_id: string };
  #sequence = 0;
  #text = '';

  constructor(
    private readonly about: AnswerHead,
    private readonly request: JsonObject,
  ) {
    this.#at = { output_index: 0, content_index: 0, item_id: `msg_${about.id}` };
  }

  whole(text: string, usage: Usage): JsonObject {
    return this.#response('completed', [this.#item('completed', [part(text)])], usage);
  }

  begin(): string {
    const begun = this.#response('in_progress', [], null);
    return [
      this.#event('response.created', { response: begun }),
      this.#event('response.in_progress', { response: begun }),
      this.#event('response.output_item.added', { output_index: 0, item: this.#item('in_progress', []) }),
      this.#event('response.content_part.added', { ...this.#at, part: part('') }),
    ].join('');
  }

  delta(_: number, delta: string): string {
    this.#text += delta;
    return this.#event('response.output_text.delta', { ...this.#at, delta, logprobs: [] });
  }

  finish(): string {
    const text = this.#text;
    const item = this.#item('completed', [part(text)]);
    return [
      this.#event('response.output_text.done', { ...this.#at, text, logprobs: [] }),
      this.#event('response.content_part.done', { ...this.#at, part: part(text) }),
      this.#event('response.output_item.done', { output_index: 0, item }),
    ].join('');
  }

  end(usage: Usage): string {
    return this.#event('response.completed', { response: this.whole(this.#text, usage) });
  }

  #event(type: string, more: JsonObject): string {
    const sequence_number = this.#sequence;
    this.#sequence += 1;
    return jsonEvent({ type, ...more, sequence_number }, type);
  }

  #response(status: string, output: readonly JsonObject[], usage: Usage | null): JsonObject {
    const { instructions, metadata, tools } = this.request;
    return {
      ...RESPONSE,
      id: `resp_${this.about.id}`,
      created_at: this.about.created,
      model: this.about.model,
      status,
      output,
      instructions: instructions ?? null,
      metadata: metadata ?? {},
      tools: tools ?? [],
      ...(usage && { usage: usageOf(usage) }),
    };
  }

  #item(status: string, content: readonly JsonObject[]): JsonObject {
    return { id: this.#at.item_id, type: 'message', status, role: 'assistant', content };
  }
}

const part = (text: string): JsonObject => ({ type: 'output_text', text, annotations: [], logprobs: [] });

const usageOf = ({ input, output }: Usage): JsonObject => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: input + output,
});
