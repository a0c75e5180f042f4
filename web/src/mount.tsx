import { createRoot } from 'react-dom/client';

/** Draws a component where an `Island` of that id stands. Apart from it, since the server has no use for what draws in a browser. */
export function mountIsland<Props extends object>(id: string, Component: React.ComponentType<Props>): void {
  const place = document.getElementById(id);
  if (!place?.dataset.props) return;
  // The page's own server wrote them.
  createRoot(place).render(<Component {...(JSON.parse(place.dataset.props) as Props)} />);
}
