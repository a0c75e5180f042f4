import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { verify } from './page.ts';

/** Where a reader checks the record; the script does the arithmetic, and the page says what it means. */
export default function Verify({ frame, data }: ViewProps<typeof verify>) {
  return (
    <Sheet frame={frame} lead={data.explain}>
      <section className="check">
        <div id="verify" data-check={JSON.stringify(data.check)} />
        <noscript>
          <p>{data.noscript}</p>
        </noscript>
        <h2>{data.command.label}</h2>
        <pre>{data.command.text}</pre>
      </section>
      <section aria-labelledby="proves">
        <h2 id="proves">{data.journalist.title}</h2>
        <p>{data.journalist.text}</p>
      </section>
      <section className="signed">
        <h2>{data.checkpoint.label}</h2>
        <pre>{data.checkpoint.text}</pre>
        <h2>{data.key.label}</h2>
        <pre>{data.key.text}</pre>
      </section>
    </Sheet>
  );
}
