import type { VerifyPage } from '../../src/portal/verify.ts';
import { Sheet } from './frame.tsx';

/** Where a reader checks the record; the script does the arithmetic, and the page says what it means. */
export function Verify({ page }: { page: VerifyPage }) {
  return (
    <Sheet frame={page.frame} lead={page.explain}>
      <section className="check">
        <div id="verify" data-check={JSON.stringify(page.check)} />
        <noscript>
          <p>{page.noscript}</p>
        </noscript>
        <h2>{page.command.label}</h2>
        <pre>{page.command.text}</pre>
      </section>
      <section aria-labelledby="proves">
        <h2 id="proves">{page.journalist.title}</h2>
        <p>{page.journalist.text}</p>
      </section>
      <section className="signed">
        <h2>{page.checkpoint.label}</h2>
        <pre>{page.checkpoint.text}</pre>
        <h2>{page.key.label}</h2>
        <pre>{page.key.text}</pre>
      </section>
    </Sheet>
  );
}
