interface Link {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** What stands around a page, as far as it is drawn. */
export interface FrameProps {
  readonly language: string;
  readonly languages: readonly { tag: string; name: string; href: string }[];
  readonly title: string;
  readonly home: string;
  readonly nav: { label: string; links: readonly Link[] };
  /** The page as data, and the feed. */
  readonly data: string;
  readonly feed: string;
  readonly skip: string;
  readonly footer: { text: string; data: string; feed: string };
}

/** What stands around every page: whose it is, its languages, the record's parts. */
export function Framed({ frame, skipTo, children }: { frame: FrameProps; skipTo?: string; children: React.ReactNode }) {
  return (
    <>
      <a className="skip" href={`#${skipTo ?? 'main'}`}>
        {frame.skip}
      </a>
      <header className="bar">
        <a className="wordmark" href={frame.home}>
          Endonym
        </a>
        <nav className="languages" aria-label={frame.languages.map(({ name }) => name).join(', ')}>
          {frame.languages.map(({ tag, name, href }) => (
            <a
              key={tag}
              href={href}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === frame.language ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <nav className="parts" aria-label={frame.nav.label}>
          {frame.nav.links.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer>
        <p>{frame.footer.text}</p>
        <p>
          <a href={frame.data}>{frame.footer.data}</a> <a href={frame.feed}>{frame.footer.feed}</a>
        </p>
      </footer>
    </>
  );
}

/** A page that is one thing: its title, a sentence, and then what it is about. */
export function Sheet({ frame, lead, children }: { frame: FrameProps; lead?: string; children: React.ReactNode }) {
  return (
    <Framed frame={frame}>
      <section className="introduction sheet">
        <h1>{frame.title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </section>
      {children}
    </Framed>
  );
}
