import { EntryArticle, Framed, Row } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { rule } from './page.ts';

/** One directive: for who comes from an answer, first what happened there. */
export default function Rule({ frame, data }: ViewProps<typeof rule>) {
  const { entry, notice, words } = data;
  return (
    <Framed frame={frame}>
      <section className="introduction rule">
        <p className="back">
          <a href={data.back.href}>{data.back.label}</a>
        </p>
        <h1>{frame.title}</h1>
        <EntryArticle
          entry={entry}
          words={words}
          more={
            <>
              <Row label={data.signed.label}>{data.signed.value}</Row>
              {data.since && <Row label={data.since.label}>{data.since.value}</Row>}
              <Row label={data.cite.label}>
                <span className="cite">{data.cite.value}</span>
              </Row>
            </>
          }
        />
      </section>
      {notice && (
        <section aria-labelledby="notice">
          <h2 id="notice">{notice.title}</h2>
          <p>{notice.explain}</p>
          <p>{notice.says}</p>
          <blockquote className="notice">{notice.text}</blockquote>
          {notice.complaint && (
            <p>
              <a href={notice.complaint.url}>{notice.complaint.text}</a>
            </p>
          )}
        </section>
      )}
    </Framed>
  );
}
