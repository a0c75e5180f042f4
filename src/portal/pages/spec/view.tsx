import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { spec } from './page.ts';

/** What another Model Spec release means for the rules here. */
export default function SpecEffect({ frame, data }: ViewProps<typeof spec>) {
  return (
    <Sheet frame={frame} lead={data.explain}>
      <p>{data.sections}</p>
      <nav className="choose" aria-label={data.choose.label}>
        <span className="quiet">{data.choose.label}</span>
        {data.choose.links.map(({ href, label, current }) => (
          <a key={href} href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {data.none && <p>{data.none}</p>}
      {data.reached.map(({ id, href, say, sections, verdicts }) => (
        <article key={id} className="entry">
          <p className="say">
            <a href={href}>{say}</a>
          </p>
          <dl>
            {sections.map(({ title, changes }) => (
              <div key={title}>
                <dt>{changes}</dt>
                <dd lang="en">{title}</dd>
              </div>
            ))}
            {verdicts.map((verdict) => (
              <div key={verdict}>
                <dt />
                <dd>{verdict}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </Sheet>
  );
}
