/** A part of a page that comes alive in the browser, with what it is given as data; until then `children` stand in its place. */
export const Island = ({ id, props, children }: { id: string; props: object; children: React.ReactNode }) => (
  <div id={id} data-props={JSON.stringify(props)}>
    {children}
  </div>
);
