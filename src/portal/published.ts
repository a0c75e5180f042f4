import type { Compiled, DeploymentName, Release } from '../compile/index.ts';
import type { Logged, VerifierKey } from '../ledger/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { DirectiveId, NoticeKind } from '../notices/index.ts';
import type { Surface } from '../pack/index.ts';

/** What the portal needs to know of a deployment. */
export interface Published {
  readonly name: DeploymentName;
  readonly compiled: Compiled;
  readonly surface: Surface;
  readonly spec: Spec;
  readonly modelName: string;
  readonly baselineOpen: boolean;
}

/** Notices of one directive in one month. */
export interface Counted {
  readonly month: string;
  readonly directive: DirectiveId | null;
  readonly kind: NoticeKind;
  readonly count: number;
}

/** The public record, as far as pages read it. */
export interface PublicRecord {
  /** The log's verifier key, in signed-note form. */
  readonly key: string;
  /** Every entry that the log holds, in order. */
  readonly entries: () => Promise<readonly Logged[]>;
  /** A file of the log by its path; `null` for one that is not there. */
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly release: (id: string) => Promise<Release | null>;
  readonly counts: (deployment: string) => Promise<readonly Counted[]>;
  /** Keys that the operator names: what none of them signed is not shown as a signature. */
  readonly signers: readonly VerifierKey[];
}

/** Everything that is public here. */
export interface Site {
  readonly deployments: readonly Published[];
  /** Configured, and not served, with why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly record: PublicRecord;
  /** Model Spec releases that are known, oldest first. */
  readonly specs: readonly Spec[];
  /** Where readers find this site, without a slash at its end. */
  readonly url: string;
}
