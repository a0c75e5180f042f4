// Writes `docs/sources.md`: what each pack's facts were looked up in, and what could not be confirmed. From the packs alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as csv } from 'csv-parse/sync';
import { parse } from 'yaml';

function sourcesDocument(folder = 'packs') {
  const packs = readdirSync(folder)
    .sort()
    .map((tag) => packSection(join(folder, tag), tag));
  return `# Where the packs' facts were found

Made by \`npm run sources\` from the packs, so that it says what they say. A law whose citation or first day could not be confirmed is
marked; no product for the general public takes it.

${packs.join('\n')}`;
}

function packSection(folder, tag) {
  const yaml = (name) => read(join(folder, `${name}.yaml`), parse) ?? {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const looked = files
    .sort()
    .flatMap((file) =>
      (read(join(folder, file), parse)?.sources ?? []).map(({ title, url, looked_up }) => [
        `\`${file}\``,
        `[${cell(title)}](${url})`,
        looked_up ?? '',
      ]),
    );
  const laws = (yaml('law').directives ?? []).map(({ id, law, confirmed }) => [
    `\`${id}\``,
    cell(`${law?.act ?? ''} ${law?.section ?? ''}`),
    cell(law?.id ?? ''),
    law?.url ? `[text](${law.url})` : '',
    confirmed === false ? 'not confirmed' : 'confirmed',
  ]);
  const contacts = (yaml('safety').contacts ?? []).map(({ name, number, source, confirmed }) => [
    cell(name.en ?? Object.values(name)[0]),
    number,
    `[source](${source})`,
    confirmed === false ? 'not confirmed' : 'confirmed',
  ]);
  const terms = read(join(folder, 'terms.csv'), (text) => csv(text, { columns: true })) ?? [];
  const counted = new Map();
  for (const { source } of terms) counted.set(source, (counted.get(source) ?? 0) + 1);
  const parent = yaml('pack').extends;
  return [
    `## ${tag}\n`,
    ...(parent ? [`Inherits the law, the safety contacts and the curriculum of ${parent}.\n`] : []),
    ...table(['file', 'looked up', 'on'], looked),
    ...table(['rule', 'law', 'official identifier', 'text', 'citation'], laws),
    ...table(['contact', 'number', 'source', ''], contacts),
    ...table(['curriculum', 'outcomes', 'official text', 'looked up'], curriculaOf(join(folder, 'curriculum'))),
    ...table(
      ['terms from', 'how many'],
      [...counted].map(([url, count]) => [`<${url}>`, String(count)]),
    ),
  ].join('\n');
}

function curriculaOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => {
    const { CFDocument, CFItems } = read(join(folder, name), JSON.parse);
    const outcomes = CFItems.filter(({ CFItemType }) => CFItemType === 'Outcome').length;
    const links = CFDocument.description?.match(/https?:\/\/[^\s;]+/g) ?? [];
    const looked = links.map((url, index) => `[${index + 1}](${url})`).join(' ');
    return [cell(CFDocument.title), String(outcomes), `[text](${CFDocument.officialSourceURL})`, looked];
  });
}

const table = (head, rows) => (rows.length === 0 ? [] : [row(head), row(head.map(() => '---')), ...rows.map(row), '']);
const row = (cells) => `| ${cells.join(' | ')} |`;
const cell = (text) => String(text).trim().replaceAll('|', '\\|');

function read(path, parser) {
  try {
    return parser(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

if (process.argv.includes('--print')) process.stdout.write(sourcesDocument());
else writeFileSync('docs/sources.md', sourcesDocument());
