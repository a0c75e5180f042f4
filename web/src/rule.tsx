import type { RulePage } from '../../src/portal/rule.ts';
import { EntryArticle, Row } from './entry.tsx';
import { Framed } from './frame.tsx';

/** One directive: for who comes from an answer, first what happened there. */
export function Rule({ page }: { page: RulePage }) {
  const { entry, notice, words } = page;
  return (
    <Framed frame={page.frame}>
      <section className="introduction rule">
        <p className="back">
          <a href={page.back.href}>{page.back.label}</a>
        </p>
        <h1>{page.frame.title}</h1>
        <EntryArticle
          entry={entry}
          words={words}
          more={
            <>
              <Row label={page.signed.label}>{page.signed.value}</Row>
              {page.since && <Row label={page.since.label}>{page.since.value}</Row>}
              <Row label={page.cite.label}>
                <span className="cite">{page.cite.value}</span>
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
