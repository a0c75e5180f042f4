import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { Bar, notices } from './page.ts';

/** How often answers bore a notice: a chart, labelled where it is read, and the same as a table. */
export default function Notices({ frame, data }: ViewProps<typeof notices>) {
  return (
    <Sheet frame={frame} lead={data.explain}>
      {data.none && <p>{data.none}</p>}
      {data.chart && <Chart title={data.chart.title} bars={data.chart.bars} />}
      {data.table.rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {data.table.head.map((label, column) => (
                <th key={label} scope="col" className={column === 3 ? 'number' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.table.rows.map(({ cells, href }) => (
              <tr key={cells.join(' ')}>
                {cells.map((cell, column) => (
                  <td key={data.table.head[column]} className={column === 3 ? 'number' : undefined}>
                    {column === 1 && href ? <a href={href}>{cell}</a> : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

/** Bars under their labels, which stay as large as other text whatever the width. */
function Chart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ul>
        {bars.map(({ label, value, share }) => (
          <li key={label}>
            {label} <b>{value}</b>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className={share === null ? 'withheld' : undefined}
                width={Math.max(0.6, (share ?? 0) * 100)}
                height="4"
              />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
