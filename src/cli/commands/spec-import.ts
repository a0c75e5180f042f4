import { command } from '../command.ts';

/** The digest of a release of the Model Spec, printed or written. */
export const specImport = command({
  name: 'spec import',
  summary: 'digest of a Model Spec release',
  args: [
    {
      name: 'FILE.md',
      missing: 'give the release’s markdown and its id: endonym spec import FILE.md --id 2025-12-18',
    },
  ],
  options: {
    id: {
      value: 'ID',
      summary: 'the release’s day, such as 2025-12-18',
      missing: 'give the release’s markdown and its id: endonym spec import FILE.md --id 2025-12-18',
    },
    out: { value: 'FILE', summary: 'where it is written; printed without one' },
  },
  async run([file], { id, out }, { print }) {
    const { writeFile } = await import('node:fs/promises');
    const { readSpec, SpecError } = await import('../../model-spec/index.ts');
    const { InputError, textFiles } = await import('../../store/index.ts');
    const { spec } = await readSpec(await textFiles.read(file), id).catch((cause) => {
      throw cause instanceof SpecError ? new InputError('invalid', `${file}: ${cause.message}`, { cause }) : cause;
    });
    const { sections, red_lines, commitments, authority_names } = spec;
    const digest = { id: spec.id, sections, red_lines, commitments, authority_names };
    if (out) await writeFile(out, `${JSON.stringify(digest, null, 1)}\n`);
    else print(JSON.stringify(digest, null, 2));
    return 0;
  },
});
