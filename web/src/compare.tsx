import type { Compared, ComparePage, DiffPart, Row } from '../../src/portal/compare.ts';
import { Sheet } from './frame.tsx';

/** Two releases side by side on a desk, one under the other on a phone; what is the same is folded. */
export function Compare({ page }: { page: ComparePage }) {
  const { from, to } = page;
  return (
    <Sheet frame={page.frame} lead={page.counts}>
      <div className="sides">
        <p>
          <span className="quiet">{from.label}</span> {from.name}
        </p>
        <p>
          <span className="quiet">{to.label}</span> {to.name}
        </p>
      </div>
      {page.nothing && <p>{page.nothing}</p>}
      {page.groups.map(({ title, compared }) => (
        <section key={title} className="group" aria-label={title}>
          <h2>{title}</h2>
          {compared.map((each) => (
            <Difference key={each.id} compared={each} labels={[from.label, to.label]} />
          ))}
        </section>
      ))}
      {page.terms && (
        <section className="group" aria-label={page.terms.title}>
          <h2>{page.terms.title}</h2>
          <Rows rows={page.terms.rows} labels={[from.label, to.label]} />
        </section>
      )}
      {page.other && (
        <section className="group" aria-label={page.other.title}>
          <h2>{page.other.title}</h2>
          {page.other.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {page.same.rules.length > 0 && (
        <details className="same">
          <summary>{page.same.title}</summary>
          <ul>
            {page.same.rules.map(({ id, say, href }) => (
              <li key={id}>
                <a href={href}>{say}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  );
}

type Labels = readonly [before: string, after: string];

function Difference({ compared, labels }: { compared: Compared; labels: Labels }) {
  return (
    <article className="difference" data-change={compared.change}>
      <h3>
        <span className="change">{compared.word}</span> <span className="anchor">{compared.id}</span>
      </h3>
      <Rows rows={compared.rows} labels={labels} />
    </article>
  );
}

const Rows = ({ rows, labels: [before, after] }: { rows: readonly Row[]; labels: Labels }) => (
  <dl>
    {rows.map((row) => (
      <div key={row.label}>
        <dt>{row.label}</dt>
        <dd className={row.before.length === 0 ? 'empty' : undefined}>
          <span className="side">{before}</span>
          <Words pieces={row.before} as="del" />
        </dd>
        <dd className={row.after.length === 0 ? 'empty' : undefined}>
          <span className="side">{after}</span>
          <Words pieces={row.after} as="ins" />
        </dd>
      </div>
    ))}
  </dl>
);

function Words({ pieces, as: Mark }: { pieces: readonly DiffPart[]; as: 'del' | 'ins' }) {
  let at = 0;
  return pieces.map(({ text, differs }) => {
    const key = at;
    at += text.length;
    return differs ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
  });
}
