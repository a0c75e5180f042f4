import type { HomePage } from '../../src/portal/page.ts';
import { EntryArticle } from './entry.tsx';

/** The first page of a deployment. Whole without script; the chat comes alive with it. */
export function Home({ page }: { page: HomePage }) {
  const { words } = page;
  return (
    <>
      <a className="skip" href="#rules">
        {words['page.skip']}
      </a>
      <header className="bar">
        <a className="wordmark" href={page.languages.find(({ tag }) => tag === page.language)?.href ?? '/'}>
          Endonym
        </a>
        <nav aria-label={page.languages.map(({ name }) => name).join(', ')}>
          {page.languages.map(({ tag, name, href }) => (
            <a
              key={tag}
              href={href}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === page.language ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Introduction page={page} />
        <Try page={page} />
        <Rules page={page} />
        <PublicRefusals page={page} />
        <Help page={page} />
      </main>
      <footer>
        <p>{words['footer.text']}</p>
      </footer>
    </>
  );
}

function Introduction({ page }: { page: HomePage }) {
  const { otherIntroduction: other } = page;
  return (
    <section className="introduction">
      <h1>{page.title}</h1>
      <p className="lead">{page.words['page.lead']}</p>
      <p>{page.description}</p>
      {other && (
        <aside lang={other.language} aria-label={other.label}>
          <p>
            {other.text}{' '}
            <a href={other.href} hrefLang={other.language}>
              {other.label}
            </a>
          </p>
        </aside>
      )}
      <dl className="facts">
        {page.facts.map(({ label, value, title }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd title={title}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Try({ page }: { page: HomePage }) {
  const { words, chat, language } = page;
  return (
    <section className="try" aria-labelledby="try">
      <h2 id="try">{words['chat.title']}</h2>
      <p>{words['chat.explain']}</p>
      <div id="chat" data-page={JSON.stringify({ words, chat, language })}>
        <noscript>
          <p className="quiet">{words['chat.noscript']}</p>
        </noscript>
      </div>
    </section>
  );
}

function Rules({ page }: { page: HomePage }) {
  return (
    <section className="rules" aria-labelledby="rules">
      <h2 id="rules">{page.words['directives.title']}</h2>
      <p>{page.counts}</p>
      <ul className="contents">
        {page.groups.map(({ basis, title, entries }) => (
          <li key={basis}>
            <a href={`#${basis}`}>{title}</a> <span className="quiet">{entries.length}</span>
          </li>
        ))}
      </ul>
      {page.groups.map(({ basis, title, entries }) => (
        <section key={basis} aria-labelledby={basis} className="group">
          <h3 id={basis}>{title}</h3>
          {entries.map((entry) => (
            <EntryArticle key={entry.id} entry={entry} words={page.words} />
          ))}
        </section>
      ))}
    </section>
  );
}

function PublicRefusals({ page }: { page: HomePage }) {
  const { words, publicRefusals } = page;
  return (
    <section className="refusals" aria-labelledby="public">
      <h2 id="public">{words['public.title']}</h2>
      <p>{publicRefusals.length > 0 ? page.publicExplanation : words['public.none']}</p>
      <ul>
        {publicRefusals.map(({ id, say, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{say}</a>
            <p className="quiet">
              <span className="verdict" data-kind="refused">
                {page.refusedWord}
              </span>{' '}
              {message}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Help({ page }: { page: HomePage }) {
  if (page.contacts.length === 0) return null;
  return (
    <section className="help" aria-labelledby="help">
      <h2 id="help">{page.words['contacts.title']}</h2>
      <ul>
        {page.contacts.map(({ name, number, hours }) => (
          <li key={number}>
            <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a> {name}
            <span className="quiet">, {hours}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
