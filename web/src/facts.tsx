/** Short facts in a row, each under its label. */
export const Facts = ({ facts }: { facts: readonly { label: string; value: string; title?: string }[] }) => (
  <dl className="facts">
    {facts.map(({ label, value, title }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd title={title}>{value}</dd>
      </div>
    ))}
  </dl>
);

interface ContactsProps {
  readonly title: string;
  readonly entries: readonly { name: string; number: string; hours: string }[];
  /** What is said where there is nobody to call. */
  readonly none?: string | null;
}

/** Whom to call: numbers that a phone can press. */
export const Contacts = ({ title, entries, none }: ContactsProps) => (
  <section className="help" aria-labelledby="help">
    <h2 id="help">{title}</h2>
    {none && <p>{none}</p>}
    <ul>
      {entries.map(({ name, number, hours }) => (
        <li key={number}>
          <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a> {name}
          <span className="quiet">, {hours}</span>
        </li>
      ))}
    </ul>
  </section>
);
