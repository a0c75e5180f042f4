import type { AnswerOptions, View } from '../localize/index.ts';
import type { Wire } from '../models/index.ts';
import { Choice, toolCallsOf } from './choice.ts';

/** Localizes an answer that came in one piece. */
export function localizeWhole(
  body: Wire,
  view: View,
  options: AnswerOptions,
): { body: Wire; choices: readonly Choice[] } {
  const stages: Choice[] = [];
  const choices = (Array.isArray(body.choices) ? (body.choices as Wire[]) : []).map((choice) => {
    const stage = new Choice(view, options);
    stages.push(stage);
    return { ...choice, message: localizeMessage((choice.message ?? {}) as Wire, stage) };
  });
  return { body: { ...body, choices }, choices: stages };
}

function localizeMessage(message: Wire, stage: Choice): Wire {
  const calls = toolCallsOf(message);
  const tools = calls.length > 0 ? { tool_calls: stage.endTools(calls) } : {};
  const shown = typeof message.content === 'string' ? stage.push(message.content) : '';
  const text = shown + stage.end();
  const content = text === '' && typeof message.content !== 'string' ? message.content : text;
  return { ...message, ...tools, content };
}
