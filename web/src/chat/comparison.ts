import { useRef, useState } from 'react';
import type { Answer } from './answer.tsx';
import { ask, type Turn } from './ask.ts';

/** Names of models: with the release, and without it where the operator shows that. */
export interface Models {
  readonly deployment: string;
  readonly baseline: string | null;
}

type Side = 'baseline' | 'localized';
const EMPTY: Answer = { text: '', state: 'empty', endonym: null };

/** Two conversations with the same questions: one with the release, one without. */
export function useComparison(models: Models) {
  const [asked, setAsked] = useState('');
  const [busy, setBusy] = useState(false);
  const [answers, setAnswers] = useState<Record<Side, Answer>>({ baseline: EMPTY, localized: EMPTY });
  const turns = useRef<Record<Side, Turn[]>>({ baseline: [], localized: [] });
  const running = useRef<AbortController | null>(null);

  const stream = async (side: Side, model: string | null, text: string, signal: AbortSignal) => {
    if (!model) return;
    const show = (answer: Partial<Answer>) => setAnswers((all) => ({ ...all, [side]: { ...all[side], ...answer } }));
    show({ ...EMPTY, state: 'waiting' });
    const messages: Turn[] = [...turns.current[side], { role: 'user', content: text }];
    try {
      const given = await ask(model, messages, signal, (soFar) => show({ text: soFar, state: 'streaming' }));
      turns.current[side] = [...messages, { role: 'assistant', content: given.text }];
      show({ ...given, state: 'done' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      show(signal.aborted ? { state: 'done' } : { state: 'failed', reason });
    }
  };

  const compare = async (text: string) => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setAsked(text);
    await Promise.all([
      stream('baseline', models.baseline, text, controller.signal),
      stream('localized', models.deployment, text, controller.signal),
    ]);
    setBusy(false);
  };

  return { asked, busy, answers, compare, stop: () => running.current?.abort() };
}
