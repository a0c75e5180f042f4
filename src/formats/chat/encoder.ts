import type OpenAI from 'openai';
import type { AnswerEncoder, AnswerHead, Usage } from '../format.ts';
import type { JsonObject } from '../json.ts';
import { DONE, jsonEvent } from '../sse.ts';

/** Writes a chat completion: whole, or as chunks. */
export class ChatEncoder implements AnswerEncoder {
  readonly #head: { readonly id: string; readonly created: number; readonly model: string };

  /** `countsTokens`: whether the client asked for the usage in its stream. */
  constructor(
    { id, created, model }: AnswerHead,
    readonly choices: number,
    private readonly countsTokens: boolean,
  ) {
    this.#head = { id: `chatcmpl-${id}`, created, model };
  }

  whole(content: string, usage: Usage): JsonObject {
    return {
      ...this.#head,
      object: 'chat.completion',
      choices: Array.from({ length: this.choices }, (_, index) => ({
        index,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      })),
      usage: this.#usage(usage),
    } satisfies OpenAI.ChatCompletion;
  }

  begin(choice: number): string {
    return this.#chunk(choice, { role: 'assistant', content: '', refusal: null }, null);
  }

  delta(choice: number, content: string): string {
    return this.#chunk(choice, { content }, null);
  }

  finish(choice: number): string {
    return this.#chunk(choice, {}, 'stop');
  }

  end(usage: Usage): string {
    return this.countsTokens ? this.#event([], this.#usage(usage)) + DONE : DONE;
  }

  #chunk(
    index: number,
    delta: OpenAI.ChatCompletionChunk.Choice.Delta,
    finish_reason: OpenAI.ChatCompletionChunk.Choice['finish_reason'],
  ): string {
    return this.#event([{ index, delta, logprobs: null, finish_reason }], null);
  }

  #event(choices: OpenAI.ChatCompletionChunk.Choice[], usage: OpenAI.CompletionUsage | null): string {
    const chunk = {
      ...this.#head,
      object: 'chat.completion.chunk',
      choices,
      ...(this.countsTokens && { usage }),
    } satisfies OpenAI.ChatCompletionChunk;
    return jsonEvent(chunk);
  }

  #usage({ input, output }: Usage): OpenAI.CompletionUsage {
    const completion_tokens = output * this.choices;
    return { prompt_tokens: input, completion_tokens, total_tokens: input + completion_tokens };
  }
}
