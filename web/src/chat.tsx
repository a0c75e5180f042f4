import { useState } from 'react';
import { Form, Label, TextArea, TextField } from 'react-aria-components';
import type { HomePage } from '../../src/portal/home.ts';
import { AnswerColumn } from './answer.tsx';
import { useComparison } from './comparison.ts';

export type ChatPage = Pick<HomePage, 'words' | 'chat'> & { readonly language: string };

/** One question, two answers side by side, streaming. */
export function Chat({ page: { words, chat } }: { page: ChatPage }) {
  const { asked, busy, answers, compare, stop } = useComparison(chat);
  return (
    <div className="chat">
      <Composer words={words} busy={busy} send={compare} stop={stop} />
      {asked && (
        <p className="asked">
          <span className="quiet">{words['chat.you']}</span> {asked}
        </p>
      )}
      <div className="answers">
        <AnswerColumn
          title={words['chat.baseline'] ?? ''}
          answer={answers.baseline}
          closed={!chat.baseline}
          words={words}
        />
        <AnswerColumn title={words['chat.localized'] ?? ''} answer={answers.localized} closed={false} words={words} />
      </div>
    </div>
  );
}

interface ComposerProps {
  readonly words: HomePage['words'];
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
        <Label>{words['chat.label']}</Label>
        <TextArea rows={2} placeholder={words['chat.placeholder'] ?? ''} onKeyDown={onEnter(submit)} />
      </TextField>
      {busy ? (
        <button type="button" onClick={stop}>
          {words['chat.stop']}
        </button>
      ) : (
        // A plain button: React Aria's adds a style element, which the page's security policy rightly refuses.
        <button type="submit">{words['chat.send']}</button>
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
