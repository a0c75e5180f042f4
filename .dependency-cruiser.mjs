import { readFileSync } from 'node:fs';

/**
 * A module imports modules of lower tiers only, never its own; up to the pure tier it runs in a browser too. `tiers.json` is the one
 * table: AGENTS.md and the folder tree are held equal to it by a test.
 */
const { tiers: TIERS, pure: PURE_TIER } = JSON.parse(readFileSync(new URL('tiers.json', import.meta.url), 'utf8'));

const TESTS = String.raw`\.test\.tsx?$|^src/testing/`;
const folder = (names) => `^src/(${names.join('|')})/`;
const upTo = (tier) => TIERS.slice(0, tier + 1).flat();

/** The tier from which on the pages' components are drawn. */
const PAGES = 10;

/** For each tier: nothing of its own tier but the module itself, nothing above. */
const tiers = TIERS.flatMap((names, tier) =>
  names.map((name) => ({
    name: `tier-${tier}-${name}`,
    comment: `${name} stands in tier ${tier} and imports lower tiers only`,
    severity: 'error',
    from: { path: `^src/${name}/`, pathNot: TESTS },
    to: {
      path: tier < PAGES ? '^(src|web)/' : '^src/',
      pathNot: [`^src/${name}/`, ...(tier > 0 ? [folder(upTo(tier - 1))] : [])].join('|'),
    },
  })),
);

export default {
  forbidden: [
    ...tiers,
    {
      name: 'by-its-index',
      comment: 'another module is imported by its index alone',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', String.raw`^src/[^/]+/index\.ts$`] },
    },
    {
      name: 'pure',
      comment: `up to tier ${PURE_TIER} nothing of Node, and no library that opens files or sockets`,
      severity: 'error',
      from: { path: folder(upTo(PURE_TIER)), pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-libraries',
      comment: `up to tier ${PURE_TIER} no library that opens files or sockets`,
      severity: 'error',
      from: { path: folder(upTo(PURE_TIER)), pathNot: TESTS },
      to: {
        path: 'node_modules/(undici|pg|ioredis|hono|@hono|@electric-sql|aws4fetch|@opentelemetry|react|commander)/',
      },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'the kernel imports nothing but the hash',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: TESTS },
      to: { pathNot: '^src/kernel/|node_modules/@noble/hashes/' },
    },
    {
      name: 'components-know-words',
      comment: 'what pages share imports i18n alone; the build stands above all',
      severity: 'error',
      from: { path: '^web/', pathNot: [TESTS, '^web/[^/]+$'].join('|') },
      to: { path: '^src/', pathNot: String.raw`^src/i18n/index\.ts$` },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/(?!@noble))/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
