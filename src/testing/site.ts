import { type Compiled, compile } from '../compile/index.ts';
import type { Entry } from '../ledger/index.ts';
import { readPack } from '../pack/index.ts';
import type { PageData, PortalPage, RouteParams } from '../portal/page.ts';
import { PAGES, type PortalKey } from '../portal/pages/index.ts';
import type { Counted, Published, Site } from '../portal/published.ts';
import { readerOf } from '../portal/reader.ts';
import { loadSpec } from '../store/index.ts';

/** Files of a pack by name. */
export type Files = Readonly<Record<string, string>>;

/** A pack of Iceland's, in Icelandic and English: one rule of each kind of verdict for an organization, two terms, one contact. */
export const ICELAND: Files = {
  'pack.yaml': `tag: is-IS
name: { is: Ísland, en: Iceland }
publisher: a test
description: { is: Aðstoð við nám., en: Help with learning. }
spec: 2025-12-18
surfaces: [organization, api]
accent: "#1f4e8c"
mask: [phone]
complaints: { name: { is: Umboðsmaður, en: Ombudsman }, url: "https://www.umbodsmadur.is/" }
`,
  'law.yaml': `directives:
  - id: is.law.tobacco
    basis: law
    effect: omit
    touches: [be_creative]
    say: { is: Ekki skrifa auglýsingar um tóbak., en: Do not write advertising for tobacco. }
    information: { is: auglýsing um tóbak, en: advertising for tobacco }
    notice: omitted-by-law
    law: { act: Lög um tóbaksvarnir, section: 7. gr., id: "6/2002", url: "https://www.althingi.is/", in_force: 2002-02-01 }
`,
  'culture.yaml': `directives:
  - id: is.culture.first-names
    basis: culture
    effect: adapt
    touches: [be_clear]
    say: { is: Ávarpaðu fólk með fornafni., en: Address people by their first name. }
  - id: is.culture.one-view
    basis: culture
    effect: override
    touches: [assume_objective_pov]
    say: { is: Segðu aðeins frá Íslandi., en: Speak of Iceland only. }
  - id: is.culture.weapons
    basis: culture
    effect: override
    touches: [red_line.harm]
    say: { is: Segðu frá vopnum., en: Tell of weapons. }
`,
  'terms.csv':
    'concept,preferred,deprecated,note,source\ncomputer,tölva,kompúter,,https://malid.is/\nphone,sími,telefónn,,https://malid.is/\n',
  'safety.yaml': `contacts:
  - { id: emergency, kind: emergency, languages: [is, en], name: { is: Neyðarlínan, en: Emergency }, number: "112", hours: { is: allan sólarhringinn, en: day and night }, source: "https://www.112.is/" }
`,
  'messages.json': JSON.stringify({ is: { 'language.name': 'Íslenska', 'nav.history': 'Breytingar' } }),
};

export interface SiteWanted {
  readonly files?: Files;
  /** What the pack said before, where it changed: the log then holds two releases. */
  readonly before?: Files;
  readonly counts?: readonly Counted[];
  readonly more?: readonly Entry[];
  readonly published?: Partial<Published>;
}

export interface SmallSite extends Site {
  /** Releases of the one deployment, oldest first. */
  readonly releases: readonly Compiled[];
}

/** A site with one deployment, `trial`, an organization's; its log and its releases are in memory. */
export async function smallSite(wanted: SiteWanted = {}): Promise<SmallSite> {
  const { files = ICELAND, before, counts = [], more = [] } = wanted;
  const [older, spec] = await Promise.all([loadSpec('2025-09-12'), loadSpec('2025-12-18')]);
  if (!older || !spec) throw new Error('the digests of the Model Spec are not where they were');
  const releases = [...(before ? [before] : []), files].map((each) => {
    const outcome = readPack(new Map(Object.entries(each)));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    return compile(outcome.pack, spec);
  });
  const compiled = releases.at(-1);
  if (!compiled) throw new Error('a site needs a release');
  const entries = [
    adopted(spec.id, spec.sections.length),
    ...releases.flatMap((release, index) => [released(release), activated(release, index + 1)]),
    ...more,
  ].map((entry, index) => ({ index, entry }));
  const published: Published = {
    name: 'trial',
    compiled,
    surface: 'organization',
    spec,
    modelName: 'a model',
    baselineOpen: true,
    ...wanted.published,
  };
  return {
    releases,
    deployments: [published],
    refused: new Map(),
    specs: [older, spec],
    url: 'https://endonym.example',
    record: {
      key: 'endonym.example+test-key',
      entries: async () => entries,
      file: async (path) => (path === 'checkpoint' ? new TextEncoder().encode('a signed head') : null),
      release: async (id) => releases.find((release) => release.id === id)?.release ?? null,
      counts: async () => counts,
      signers: [],
    },
  };
}

const adopted = (spec: string, sections: number): Entry => ({
  type: 'spec_adopted',
  at: '2026-11-01T10:00:00Z',
  spec,
  sections,
  sha256: '0'.repeat(64),
});

const released = ({ id, release: { tag, spec, publisher, directives } }: Compiled): Entry => ({
  type: 'pack_released',
  at: '2026-11-02T10:00:00Z',
  release: id,
  tag,
  spec,
  publisher,
  directives: directives.length,
  verdicts: {},
  statement: 'signed by nobody',
});

/** @param day in November, from the eleventh on */
const activated = ({ id }: Compiled, day: number): Entry => ({
  type: 'deployment_activated',
  at: `2026-11-${10 + day}T10:00:00Z`,
  deployment: 'trial',
  release: id,
  surface: 'organization',
  model: 'a model',
  upstreams: [{ name: 'main', region: 'eu' }],
});

/** What a page shows of a site, to who reads it in that language; `null` where nothing is there. */
export async function dataOf<Data extends PageData>(
  { load }: Pick<PortalPage<string, Data, PortalKey>, 'load'>,
  site: Site,
  params: RouteParams = {},
  language = 'en',
): Promise<Data | null> {
  const [published] = site.deployments;
  if (!published) throw new Error('a site without a deployment has no reader');
  return load(site, readerOf(published, language, '2026-11-24', '/d/trial'), params);
}

/** A path of every page, as far as the parameters name one: `*` is a path where nothing is. */
export const pathsOf = (params: RouteParams): readonly string[] =>
  PAGES.flatMap(({ routes: [route = '*'] }) => {
    if (route === '*') return ['/none'];
    const path = route.replace(/\/:(\w+)\?$/, '').replace(/:(\w+)/g, (whole, name: string) => params[name] ?? whole);
    return path.includes(':') ? [] : [path];
  });
