import type { SpecPage } from '../../src/portal/spec-effect.ts';
import { Sheet } from './frame.tsx';

/** What another Model Spec release means for the rules here. */
export function SpecEffect({ page }: { page: SpecPage }) {
  return (
    <Sheet frame={page.frame} lead={page.explain}>
      <p>{page.sections}</p>
      <nav className="choose" aria-label={page.choose.label}>
        <span className="quiet">{page.choose.label}</span>
        {page.choose.links.map(({ href, label, current }) => (
          <a key={href} href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {page.none && <p>{page.none}</p>}
      {page.reached.map(({ id, href, say, sections, verdicts }) => (
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
