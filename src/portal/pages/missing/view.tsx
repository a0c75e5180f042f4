import { Sheet } from '@endonym/web';
import type { ViewProps } from '../index.ts';
import type { missing } from './page.ts';

/** Nothing is here: what is near. */
export default ({ frame, data }: ViewProps<typeof missing>) => (
  <Sheet frame={frame} lead={data.text}>
    <ul>
      {data.links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </Sheet>
);
