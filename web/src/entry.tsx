import type { DirectiveEntry } from '../../src/portal/entry.ts';

type Words = Readonly<Record<string, string>>;

/** A directive, set like an entry in a dictionary: its words first, then in small type what it rests on. */
export function EntryArticle({ entry, words, more }: { entry: DirectiveEntry; words: Words; more?: React.ReactNode }) {
  return (
    <article id={entry.id} className="entry">
      <p className="say" lang={entry.language || undefined} dir="auto">
        {entry.say}
      </p>
      <p className="judged">
        <VerdictWord verdict={entry.verdict} />
        {entry.departs && <span className="departs">{words['entry.departure']}</span>}
        <a className="anchor" href={entry.href} aria-label={`${words['entry.link']}: ${entry.id}`}>
          {entry.id}
        </a>
      </p>
      <dl>
        {entry.why && <Row label={words['entry.why']}>{entry.why}</Row>}
        <Row label={words['entry.moves']}>
          <Moves entry={entry} words={words} />
        </Row>
        <Row label={words['entry.because']}>{entry.reasons.join(' ')}</Row>
        {entry.law && (
          <Row label={words['entry.law']}>
            <Law entry={entry} law={entry.law} words={words} />
          </Row>
        )}
        {entry.elsewhere.length > 0 && (
          <Row label={words['entry.elsewhere']}>
            {entry.elsewhere.map(({ surface, kind, word }) => (
              <span key={surface} className="elsewhere">
                {surface}: <VerdictWord verdict={{ kind, word }} />
              </span>
            ))}
          </Row>
        )}
        {entry.source && (
          <Row label={words['entry.source']}>
            <a href={entry.source}>{new URL(entry.source).hostname.replace(/^www\./, '')}</a>
          </Row>
        )}
        {more}
      </dl>
    </article>
  );
}

/** A word and a shape; colour comes last and tells nothing alone. */
function VerdictWord({ verdict: { kind, word } }: { verdict: DirectiveEntry['verdict'] }) {
  return (
    <span className="verdict" data-kind={kind}>
      {word}
    </span>
  );
}

export function Row({ label, children }: { label: string | undefined; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moves({ entry, words }: { entry: DirectiveEntry; words: Words }) {
  if (entry.moves.length === 0) return words['entry.nothing'];
  return entry.moves.map(({ title, authority, url }) => (
    <span key={title} className="move">
      {entry.effect}{' '}
      {url ? (
        <a href={url} lang="en">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      <span className="quiet">({authority})</span>
    </span>
  ));
}

function Law({ entry, law, words }: { entry: DirectiveEntry; law: NonNullable<DirectiveEntry['law']>; words: Words }) {
  const facts = [law.id, law.dates, !entry.confirmed && words['entry.unconfirmed']].filter(Boolean);
  return (
    <>
      {law.url ? <a href={law.url}>{law.name}</a> : law.name}
      <span className="quiet">{facts.map((fact) => ` · ${fact}`).join('')}</span>
      {law.except && (
        <>
          <br />
          {law.except}
        </>
      )}
    </>
  );
}
