import Markdown, { defaultUrlTransform } from 'react-markdown';
import type { EndonymField } from './ask.ts';

/** One side's answer and how far it is. */
export interface Answer {
  readonly text: string;
  readonly state: 'empty' | 'waiting' | 'streaming' | 'done' | 'failed';
  readonly endonym: EndonymField | null;
  readonly reason?: string;
}

/** `{reason}` and `{upstream}` are filled in. */
export type AnswerWords = Readonly<Record<'waiting' | 'failed' | 'empty' | 'closed' | 'answered', string>>;

interface Props {
  readonly title: string;
  readonly answer: Answer;
  readonly closed: boolean;
  readonly words: AnswerWords;
}

export function AnswerColumn({ title, answer, closed, words }: Props) {
  const busy = answer.state === 'waiting' || answer.state === 'streaming';
  return (
    <section className="answer" aria-label={title} aria-busy={busy}>
      <h3>{title}</h3>
      <div className="words" aria-live="polite">
        {closed ? <p className="quiet">{words.closed}</p> : <Body answer={answer} words={words} />}
      </div>
      {answer.endonym && (
        <p className="quiet route">{words.answered.replace('{upstream}', answer.endonym.route.upstream)}</p>
      )}
    </section>
  );
}

function Body({ answer, words }: Pick<Props, 'answer' | 'words'>) {
  switch (answer.state) {
    case 'empty':
      return <p className="quiet">{words.empty}</p>;
    case 'waiting':
      return <p className="quiet">{words.waiting}</p>;
    case 'failed':
      return (
        <>
          <Words text={answer.text} />
          <p className="failed">{words.failed.replace('{reason}', answer.reason ?? '')}</p>
        </>
      );
    case 'streaming':
    case 'done':
      return <Words text={answer.text} />;
  }
}

/** Markdown without HTML; numbers to call stay links. A model answers in whatever direction its language runs. */
const Words = ({ text }: { text: string }) => (
  <div dir="auto">
    <Markdown urlTransform={(url) => (url.startsWith('tel:') ? url : defaultUrlTransform(url))}>{text}</Markdown>
  </div>
);
