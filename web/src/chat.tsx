import { useRef, useState } from 'react';
import { Form, Label, TextArea, TextField } from 'react-aria-components';
import type { HomePage } from '../../src/portal/page.ts';
import { type Answer, AnswerColumn } from './answer.tsx';
import { ask, type Turn } from './ask.ts';

export type ChatPage = Pick<HomePage, 'words' | 'chat' | 'language'>;

type Side = 'baseline' | 'localized';
const EMPTY: Answer = { text: '', state: 'empty', endonym: null };

/** One question, two answers side by side, streaming. */
export function Chat({ page: { words, chat } }: { page: ChatPage }) {
  const [question, setQuestion] = useState('');
  const [asked, setAsked] = useState('');
  const [answers, setAnswers] = useState<Record<Side, Answer>>({ baseline: EMPTY, localized: EMPTY });
  const turns = useRef<Record<Side, Turn[]>>({ baseline: [], localized: [] });
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);

  const stream = async (side: Side, model: string | null, text: string, signal: AbortSignal) => {
    if (!model) return;
    const show = (answer: Partial<Answer>) => setAnswers((all) => ({ ...all, [side]: { ...all[side], ...answer } }));
    show({ ...EMPTY, state: 'waiting' });
    const before = turns.current[side];
    try {
      const given = await ask(model, [...before, { role: 'user', content: text }], signal, (so_far) => show({ text: so_far, state: 'streaming' }));
      turns.current[side] = [...before, { role: 'user', content: text }, { role: 'assistant', content: given.text }];
      show({ ...given, state: 'done' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      show(signal.aborted ? { state: 'done' } : { state: 'failed', reason });
    }
  };

  const submit = async () => {
    const text = question.trim();
    if (text === '' || busy) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setAsked(text);
    setQuestion('');
    await Promise.all([
      stream('baseline', chat.baseline, text, controller.signal),
      stream('localized', chat.deployment, text, controller.signal),
    ]);
    setBusy(false);
  };

  return (
    <div className="chat">
      <Form
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField value={question} onChange={setQuestion}>
          <Label>{words['chat.label']}</Label>
          <TextArea
            rows={2}
            placeholder={words['chat.placeholder'] ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void submit();
            }}
          />
        </TextField>
        {busy ? (
          <button type="button" onClick={() => running.current?.abort()}>
            {words['chat.stop']}
          </button>
        ) : (
          // A plain button: React Aria's adds a style element, which the page's security policy rightly refuses.
          <button type="submit">{words['chat.send']}</button>
        )}
      </Form>
      {asked && (
        <p className="asked">
          <span className="quiet">{words['chat.you']}</span> {asked}
        </p>
      )}
      <div className="answers">
        <AnswerColumn title={words['chat.baseline'] ?? ''} answer={answers.baseline} closed={!chat.baseline} words={words} />
        <AnswerColumn title={words['chat.localized'] ?? ''} answer={answers.localized} closed={false} words={words} />
      </div>
    </div>
  );
}
