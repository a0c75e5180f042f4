import { Contacts, Facts, Row, Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { Knowledge, pack } from './page.ts';

/** The pack in short, and what is known of its language and country: a word and a mark for each, then what that means. */
export default function Pack({ frame, data }: ViewProps<typeof pack>) {
  return (
    <Sheet frame={frame} lead={data.explain}>
      <section>
        <p>{data.description}</p>
        <Facts facts={data.facts} />
      </section>
      {data.knowledge.map(({ title, parts }) => (
        <section key={title} className="knowledge" aria-label={title}>
          <h2>{title}</h2>
          <dl>
            {parts.map((part) => (
              <Row key={part.label} label={part.label}>
                <Known part={part} />
              </Row>
            ))}
          </dl>
        </section>
      ))}
      <Contacts {...data.contacts} />
    </Sheet>
  );
}

const Known = ({ part: { known, word, text } }: { part: Knowledge }) => (
  <>
    <span className="known" data-known={known}>
      {word}
    </span>{' '}
    {text}
  </>
);
