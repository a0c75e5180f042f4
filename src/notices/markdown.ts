/** What Markdown or HTML would take for more than a letter. */
const SPECIAL = /[\\`*_[\]<>|~]/g;

/** A pack's words as plain text inside a notice: they cannot begin a comment, a link, an image, code or another line. */
export const asMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(SPECIAL, (sign) => `\\${sign}`);

/** A link; its address is parsed and written anew, so that it ends where it is meant to. */
export function markdownLink(name: string, address: string): string {
  const { href } = new URL(address);
  return `[${asMarkdown(name)}](${href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
