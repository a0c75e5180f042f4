/** A directive, ready to be set. */
export interface EntryProps {
  readonly id: string;
  readonly href: string;
  readonly say: string;
  /** Of `say`; empty where it is not known. */
  readonly language: string;
  readonly why: string;
  readonly effect: string;
  readonly moves: readonly { title: string; authority: string; url: string | null }[];
  readonly verdict: VerdictProps;
  readonly reasons: readonly string[];
  readonly departs: boolean;
  readonly law: LawProps | null;
  readonly confirmed: boolean;
  readonly source: string | null;
  readonly elsewhere: readonly ({ surface: string } & VerdictProps)[];
}

interface VerdictProps {
  readonly kind: string;
  readonly word: string;
}

interface LawProps {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly dates: string;
  readonly except: string;
}

/** The words around an entry. */
export type EntryWords = Readonly<
  Record<
    'departure' | 'link' | 'moves' | 'nothing' | 'because' | 'law' | 'unconfirmed' | 'elsewhere' | 'source' | 'why',
    string
  >
>;

interface Props {
  readonly entry: EntryProps;
  readonly words: EntryWords;
  readonly more?: React.ReactNode;
}

/** A directive, set like an entry in a dictionary: its words first, then in small type what it rests on. */
export function EntryArticle({ entry, words, more }: Props) {
  return (
    <article id={entry.id} className="entry">
      <p className="say" lang={entry.language || undefined} dir="auto">
        {entry.say}
      </p>
      <p className="judged">
        <VerdictWord verdict={entry.verdict} />
        {entry.departs && <span className="departs">{words.departure}</span>}
        <a className="anchor" href={entry.href} aria-label={`${words.link}: ${entry.id}`}>
          {entry.id}
        </a>
      </p>
      <dl>
        {entry.why && <Row label={words.why}>{entry.why}</Row>}
        <Row label={words.moves}>
          <Moves entry={entry} words={words} />
        </Row>
        <Row label={words.because}>{entry.reasons.join(' ')}</Row>
        {entry.law && (
          <Row label={words.law}>
            <Law entry={entry} law={entry.law} words={words} />
          </Row>
        )}
        {entry.elsewhere.length > 0 && (
          <Row label={words.elsewhere}>
            {entry.elsewhere.map(({ surface, kind, word }) => (
              <span key={surface} className="elsewhere">
                {surface}: <VerdictWord verdict={{ kind, word }} />
              </span>
            ))}
          </Row>
        )}
        {entry.source && (
          <Row label={words.source}>
            <a href={entry.source}>{new URL(entry.source).hostname.replace(/^www\./, '')}</a>
          </Row>
        )}
        {more}
      </dl>
    </article>
  );
}

/** A word and a shape; colour comes last and tells nothing alone. */
function VerdictWord({ verdict: { kind, word } }: { verdict: VerdictProps }) {
  return (
    <span className="verdict" data-kind={kind}>
      {word}
    </span>
  );
}

export function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moves({ entry, words }: Pick<Props, 'entry' | 'words'>) {
  if (entry.moves.length === 0) return words.nothing;
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

function Law({ entry, law, words }: Pick<Props, 'entry' | 'words'> & { law: LawProps }) {
  const facts = [law.id, law.dates, !entry.confirmed && words.unconfirmed].filter(Boolean);
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
