import type { MissingPage } from '../../src/portal/page.ts';
import { Sheet } from './frame.tsx';

/** Nothing is here: what is near. */
export const Missing = ({ page }: { page: MissingPage }) => (
  <Sheet frame={page.frame} lead={page.text}>
    <ul>
      {page.links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </Sheet>
);
