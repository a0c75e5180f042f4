import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson, isDay } from '../kernel/index.ts';
import { textOf } from './bytes.ts';

/** What the log may hold. Every entry is canonical JSON (RFC 8785) of one of these, and nothing else. */

const text = z.string().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** RFC 3339, UTC, whole seconds: `2026-11-24T10:00:00Z`. */
const at = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const surface = z.enum(['first_party', 'organization', 'api']);
/** How many of each kind of verdict. */
const verdicts = z.record(text, z.record(text, z.int().min(0)));
const count = z.strictObject({
  directive: text.nullable(),
  /** A kind of notice; which there are is for those who count. */
  kind: text,
  /** `null`: fewer than ten, and more than none; so few could point at a person. */
  count: z.int().min(10).nullable(),
});

const ENTRIES = [
  z.strictObject({ type: z.literal('spec_adopted'), at, spec: text, sections: z.int().min(1), sha256 }),
  z.strictObject({
    type: z.literal('pack_released'),
    at,
    release: sha256,
    tag: text,
    spec: text,
    publisher: text,
    directives: z.int().min(0),
    verdicts,
    /** The statement that the signatures are over, a signed note; without signatures it says the same, signed by nobody. */
    statement: text,
  }),
  z.strictObject({
    type: z.literal('review_signed'),
    at,
    pack: text,
    directive: text,
    /** SHA-256 of the directive's canonical JSON: an edited directive needs a new review. */
    directive_sha256: sha256,
    verdict: z.enum(['allowed', 'refused']),
    statement: text,
  }),
  z.strictObject({
    type: z.literal('deployment_activated'),
    at,
    deployment: text,
    release: sha256,
    surface,
    model: text,
    upstreams: z.array(z.strictObject({ name: text, region: text.nullable() })),
    /** Entries of before 0.2 have none, and so stand for no first-party deployment. */
    audience: z.strictObject({ under_18: z.boolean() }).optional(),
    /** The same facts as a signed note, of a first-party deployment. */
    statement: text.optional(),
  }),
  z.strictObject({ type: z.literal('deployment_retired'), at, deployment: text, release: sha256 }),
  z.strictObject({
    type: z.literal('evaluation_published'),
    at,
    deployment: text,
    release: sha256,
    suite: text,
    report: sha256,
  }),
  z.strictObject({
    type: z.literal('notice_counts'),
    at,
    deployment: text,
    month: z.string().refine((month) => isDay(`${month}-01`)),
    answers: z.int().min(0).nullable(),
    counts: z.array(count),
  }),
  z.strictObject({ type: z.literal('incident'), at, deployment: text, text: z.record(z.string(), text) }),
] as const;

const schema = z.discriminatedUnion('type', ENTRIES);

/** One entry of the log. */
export type Entry = z.infer<typeof schema>;
export type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** @throws {Error} for what is no entry: nothing unread gets into the log */
export const entryBytes = (entry: Entry): Uint8Array => utf8ToBytes(canonicalJson(schema.parse(entry)));

/** The entry of these bytes; `null` where they are no entry, or not its canonical form. */
export function readEntry(bytes: Uint8Array): Entry | null {
  try {
    const source = textOf(bytes);
    const found = schema.safeParse(JSON.parse(source));
    return found.success && canonicalJson(found.data) === source ? found.data : null;
  } catch {
    return null;
  }
}

/** Schemas of the entries as JSON Schema (draft 2020-12). */
export const entrySchemas = (): object => z.toJSONSchema(schema, { unrepresentable: 'any' });

/** What is done with entries: to bytes and from bytes, and how verifiers know them. */
export const entryFormat = { encode: entryBytes, decode: readEntry, schemas: entrySchemas } as const;
