import { Contacts, EntryArticle, Facts, Framed, Island } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { HomeData, home, Refused } from './page.ts';

type Props = ViewProps<typeof home>;

/** The first page of a deployment. Whole without script; the chat comes alive with it. */
export default function Home({ frame, data }: Props) {
  return (
    <Framed frame={frame} skipTo="rules">
      <Introduction frame={frame} data={data} />
      <Deployments data={data} />
      <Try data={data} />
      <Rules data={data} />
      {data.refused.length > 0 && (
        <Refusals
          id="refused"
          title={data.words.refused}
          explain={data.words.refusedExplain}
          refused={data.refused}
          word={data.refusedWord}
        />
      )}
      <Refusals
        id="public"
        title={data.words.public}
        explain={data.publicRefusals.length > 0 ? data.publicExplanation : data.words.publicNone}
        refused={data.publicRefusals}
        word={data.refusedWord}
      />
      {data.contacts.length > 0 && <Contacts title={data.words.help} entries={data.contacts} />}
    </Framed>
  );
}

function Introduction({ frame, data }: Props) {
  const { otherIntroduction: other } = data;
  return (
    <section className="introduction">
      <h1>{frame.title}</h1>
      <p className="lead">{data.words.lead}</p>
      <p>{data.description}</p>
      <p>{data.difference}</p>
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
      <Facts facts={data.facts} />
    </section>
  );
}

function Try({ data: { words, chat } }: { data: HomeData }) {
  return (
    <section className="try" aria-labelledby="try">
      <h2 id="try">{words.try}</h2>
      <p>{words.tryExplain}</p>
      <Island id="chat" props={{ models: chat, words: words.chat }}>
        <noscript>
          <p className="quiet">{words.tryWithoutScript}</p>
        </noscript>
      </Island>
    </section>
  );
}

function Rules({ data }: { data: HomeData }) {
  return (
    <section className="rules" aria-labelledby="rules">
      <h2 id="rules">{data.words.directives}</h2>
      <p>{data.counts}</p>
      <ul className="contents">
        {data.groups.map(({ basis, title, entries }) => (
          <li key={basis}>
            <a href={`#${basis}`}>{title}</a> <span className="quiet">{entries.length}</span>
          </li>
        ))}
      </ul>
      {data.groups.map(({ basis, title, entries }) => (
        <section key={basis} aria-labelledby={basis} className="group">
          <h3 id={basis}>{title}</h3>
          {entries.map((entry) => (
            <EntryArticle key={entry.id} entry={entry} words={data.words.entry} />
          ))}
        </section>
      ))}
    </section>
  );
}

interface RefusalsProps {
  readonly id: string;
  readonly title: string;
  readonly explain: string;
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

function Deployments({ data }: { data: HomeData }) {
  if (data.deployments.length === 0) return null;
  return (
    <section className="deployments" aria-labelledby="deployments">
      <h2 id="deployments">{data.words.deployments}</h2>
      <ul>
        {data.deployments.map(({ name, href, note, current }) => (
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
