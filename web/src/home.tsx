import type { HomePage, Refused } from '../../src/portal/home.ts';
import { EntryArticle } from './entry.tsx';
import { Framed } from './frame.tsx';

/** The first page of a deployment. Whole without script; the chat comes alive with it. */
export function Home({ page }: { page: HomePage }) {
  return (
    <Framed frame={page.frame} skipTo="rules">
      <Introduction page={page} />
      <Deployments page={page} />
      <Try page={page} />
      <Rules page={page} />
      {page.refused.length > 0 && (
        <Refusals
          id="refused"
          title={page.words['refused.title']}
          explain={page.words['refused.explain']}
          refused={page.refused}
          word={page.refusedWord}
        />
      )}
      <Refusals
        id="public"
        title={page.words['public.title']}
        explain={page.publicRefusals.length > 0 ? page.publicExplanation : page.words['public.none']}
        refused={page.publicRefusals}
        word={page.refusedWord}
      />
      <Help page={page} />
    </Framed>
  );
}

function Introduction({ page }: { page: HomePage }) {
  const { otherIntroduction: other } = page;
  return (
    <section className="introduction">
      <h1>{page.frame.title}</h1>
      <p className="lead">{page.words['page.lead']}</p>
      <p>{page.description}</p>
      <p>{page.difference}</p>
      {other && (
        <aside lang={other.language} dir="auto" aria-label={other.label}>
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
  const { words: all, chat } = page;
  const { language } = page.frame;
  const words = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('chat.')));
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

interface RefusalsProps {
  readonly id: string;
  readonly title: string | undefined;
  readonly explain: string | undefined;
  readonly refused: readonly Refused[];
  readonly word: string;
}

function Refusals({ id, title, explain, refused, word }: RefusalsProps) {
  return (
    <section className="refusals" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{explain}</p>
      <ul>
        {refused.map(({ id: rule, href, say, message }) => (
          <li key={rule}>
            <a href={href}>{say}</a>
            <p className="quiet">
              <span className="verdict" data-kind="refused">
                {word}
              </span>{' '}
              {message}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deployments({ page }: { page: HomePage }) {
  if (page.deployments.length === 0) return null;
  return (
    <section className="deployments" aria-labelledby="deployments">
      <h2 id="deployments">{page.words['nav.deployments']}</h2>
      <ul>
        {page.deployments.map(({ name, href, note, current }) => (
          <li key={name}>
            {href ? (
              <a href={href} aria-current={current ? 'true' : undefined}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            <span className="quiet">{note}</span>
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
