import type { HistoryPage } from '../../src/portal/history.ts';
import { Sheet } from './frame.tsx';

/** The timeline, newest first. */
export function History({ page }: { page: HistoryPage }) {
  const { lines } = page;
  return (
    <Sheet frame={page.frame} lead={page.explain}>
      {lines.length === 0 && <p>{page.empty}</p>}
      <ol className="timeline">
        {lines.map(({ index, day, at, number, text, digest, compare }) => (
          <li key={index} id={`entry-${index}`}>
            <p className="when">
              <time dateTime={at}>{day}</time> <span className="quiet">{number}</span>
            </p>
            <div>
              {digest.map((sentence) => (
                <p key={sentence} className="digest">
                  {sentence}
                </p>
              ))}
              <p className={digest.length > 0 ? 'quiet' : undefined}>{text}</p>
              {compare && (
                <p>
                  <a href={compare.href}>{compare.label}</a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="quiet made">{page.ruleMade}</p>
    </Sheet>
  );
}
