import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { history } from './page.ts';

/** The timeline, newest first. */
export default function History({ frame, data }: ViewProps<typeof history>) {
  const { lines } = data;
  return (
    <Sheet frame={frame} lead={data.explain}>
      {lines.length === 0 && <p>{data.empty}</p>}
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
      <p className="quiet made">{data.ruleMade}</p>
    </Sheet>
  );
}
