import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { Compared, compare, DiffPart, Row } from './page.ts';

/** Two releases side by side on a desk, one under the other on a phone; what is the same is folded. */
export default function Compare({ frame, data }: ViewProps<typeof compare>) {
  const { from, to } = data;
  return (
    <Sheet frame={frame} lead={data.counts}>
      <div className="sides">
        <p>
          <span className="quiet">{from.label}</span> {from.name}
        </p>
        <p>
          <span className="quiet">{to.label}</span> {to.name}
        </p>
      </div>
      {data.nothing && <p>{data.nothing}</p>}
      {data.groups.map(({ title, compared }) => (
        <section key={title} className="group" aria-label={title}>
          <h2>{title}</h2>
          {compared.map((each) => (
            <Difference key={each.id} compared={each} labels={[from.label, to.label]} />
          ))}
        </section>
      ))}
      {data.terms && (
        <section className="group" aria-label={data.terms.title}>
          <h2>{data.terms.title}</h2>
          <Rows rows={data.terms.rows} labels={[from.label, to.label]} />
        </section>
      )}
      {data.other && (
        <section className="group" aria-label={data.other.title}>
          <h2>{data.other.title}</h2>
          {data.other.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {data.same.rules.length > 0 && (
        <details className="same">
          <summary>{data.same.title}</summary>
          <ul>
            {data.same.rules.map(({ id, say, href }) => (
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
