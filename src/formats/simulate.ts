import type { Wire } from './wire.ts';

/** An answer in OpenAI's form: in one piece, or as events. */
export interface Form {
  readonly status: number;
  readonly body: Wire;
  /** Where a stream was asked for: each event's data, and its name where the form has names. */
  readonly events?: readonly { readonly data: Wire; readonly event?: string }[];
  /** What ends the stream. */
  readonly done?: string;
}

/** What a form is made of. */
export interface Made {
  readonly request: Wire;
  readonly content: string;
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly tokens: { readonly input: number; readonly output: number };
}

const wordsOf = (content: string): readonly string[] => content.match(/\s*\S+|\s+$/g) ?? [];

/** A chat completion, whole or as chunks. */
export function chatAnswer({ request, content, id, created, model, tokens }: Made): Form {
  const choices = typeof request.n === 'number' ? request.n : 1;
  const head = { id: `chatcmpl-${id}`, created, model };
  const completion_tokens = tokens.output * choices;
  const usage = { prompt_tokens: tokens.input, completion_tokens, total_tokens: tokens.input + completion_tokens };
  const body = {
    ...head,
    object: 'chat.completion',
    choices: Array.from({ length: choices }, (_, index) => ({
      index,
      message: { role: 'assistant', content, refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    })),
    usage,
  };
  if (!request.stream) return { status: 200, body };
  const wanted = (request.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true;
  const chunk = (choices: readonly Wire[], usage: Wire | null): { data: Wire } => ({
    data: { ...head, object: 'chat.completion.chunk', choices, ...(wanted && { usage }) },
  });
  const deltas = (index: number) => [
    { index, delta: { role: 'assistant', content: '', refusal: null }, logprobs: null, finish_reason: null },
    ...wordsOf(content).map((word) => ({ index, delta: { content: word }, logprobs: null, finish_reason: null })),
    { index, delta: {}, logprobs: null, finish_reason: 'stop' },
  ];
  const events = Array.from({ length: choices }, (_, index) => deltas(index).map((choice) => chunk([choice], null)));
  return {
    status: 200,
    body,
    events: [...events.flat(), ...(wanted ? [chunk([], usage)] : [])],
    done: 'data: [DONE]\n\n',
  };
}

/** A response of the Responses API, whole or as its events. */
export function responseAnswer({ request, content, id, created, model, tokens }: Made): Form {
  const itemId = `msg_${id}`;
  const part = (text: string) => ({ type: 'output_text', text, annotations: [], logprobs: [] });
  const item = (status: string, parts: readonly Wire[]) => ({
    id: itemId,
    type: 'message',
    status,
    role: 'assistant',
    content: parts,
  });
  const body = (status: string, output: readonly Wire[], done: boolean): Wire => ({
    ...RESPONSE,
    id: `resp_${id}`,
    created_at: created,
    model,
    status,
    output,
    instructions: request.instructions ?? null,
    metadata: request.metadata ?? {},
    tools: request.tools ?? [],
    ...(done && { usage: usageOf(tokens) }),
  });
  const whole = body('completed', [item('completed', [part(content)])], true);
  if (!request.stream) return { status: 200, body: whole };
  const at = { output_index: 0, content_index: 0, item_id: itemId };
  const steps: Wire[] = [
    { type: 'response.created', response: body('in_progress', [], false) },
    { type: 'response.in_progress', response: body('in_progress', [], false) },
    { type: 'response.output_item.added', output_index: 0, item: item('in_progress', []) },
    { type: 'response.content_part.added', ...at, part: part('') },
    ...wordsOf(content).map((delta) => ({ type: 'response.output_text.delta', ...at, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...at, text: content, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: part(content) },
    { type: 'response.output_item.done', output_index: 0, item: item('completed', [part(content)]) },
    { type: 'response.completed', response: whole },
  ];
  const events = steps.map((step, sequence_number) => ({
    event: step.type as string,
    data: { ...step, sequence_number },
  }));
  return { status: 200, body: whole, events };
}

/** What OpenAI's form asks of every response, as this model has it. */
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

const usageOf = ({ input, output }: Made['tokens']): Wire => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: input + output,
});
