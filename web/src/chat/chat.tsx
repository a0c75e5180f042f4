import { useState } from 'react';
import { Form, Label, TextArea, TextField } from 'react-aria-components';
import { AnswerColumn, type AnswerWords } from './answer.tsx';
import { type Models, useComparison } from './comparison.ts';

type ComposerWords = Readonly<Record<'label' | 'placeholder' | 'send' | 'stop', string>>;

export interface ChatProps {
  readonly models: Models;
  readonly words: ComposerWords & AnswerWords & Readonly<Record<'baseline' | 'localized' | 'you', string>>;
}

/** One question, two answers side by side, streaming. */
export function Chat({ models, words }: ChatProps) {
  const { asked, busy, answers, compare, stop } = useComparison(models);
  return (
    <div className="chat">
      <Composer words={words} busy={busy} send={compare} stop={stop} />
      {asked && (
        <p className="asked">
          <span className="quiet">{words.you}</span> {asked}
        </p>
      )}
      <div className="answers">
        <AnswerColumn title={words.baseline} answer={answers.baseline} closed={!models.baseline} words={words} />
        <AnswerColumn title={words.localized} answer={answers.localized} closed={false} words={words} />
      </div>
    </div>
  );
}

interface ComposerProps {
  readonly words: ComposerWords;
  readonly busy: boolean;
  readonly send: (text: string) => Promise<void>;
  readonly stop: () => void;
}

function Composer({ words, busy, send, stop }: ComposerProps) {
  const [question, setQuestion] = useState('');
  const submit = () => {
    const text = question.trim();
    if (text === '' || busy) return;
    setQuestion('');
    void send(text);
  };
  return (
    <Form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField value={question} onChange={setQuestion}>
        <Label>{words.label}</Label>
        <TextArea rows={2} placeholder={words.placeholder} onKeyDown={onEnter(submit)} />
      </TextField>
      {busy ? (
        <button type="button" onClick={stop}>
          {words.stop}
        </button>
      ) : (
        // A plain button: React Aria's adds a style element, which the page's security policy rightly refuses.
        <button type="submit">{words.send}</button>
      )}
    </Form>
  );
}

/** Enter sends; with Shift, or while a word is being composed, it does what it does in a text. */
const onEnter = (send: () => void) => (event: React.KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  send();
};
