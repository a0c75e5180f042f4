import type { Compiled, DeploymentName } from '../compile/index.ts';
import type { MediaTask } from '../formats/index.ts';
import type { Day } from '../kernel/index.ts';
import { type Audience, type Identify, type View, viewOf } from '../localize/index.ts';
import type { Model } from '../models/index.ts';
import type { Surface } from '../pack/index.ts';
import type { Convert } from '../regions/index.ts';
import type { Limits } from './limits.ts';

/** A named release on a surface, in front of a model. */
export interface Deployment {
  readonly name: DeploymentName;
  readonly compiled: Compiled;
  readonly surface: Surface;
  readonly audience: Audience;
  /** For a place whose script and words can be converted to. */
  readonly convert?: Convert | null;
  readonly model: Model;
  /** The same model without the release, as `<name>:baseline`; `null` where the operator keeps it closed. */
  readonly baseline: Model | null;
  /** SHA-256 of each key that opens it, hex; empty: open to whoever reaches the server. */
  readonly keys?: readonly string[];
  readonly limits?: Limits;
  /** Its page on the portal; each directive has one below it. */
  readonly portal?: string;
  /** Models for what is not text, where they are not OpenAI's usual ones. */
  readonly models?: Readonly<Partial<Record<MediaTask, string>>>;
}

/** What the gateway needs from outside. */
export interface Runtime {
  readonly today: () => Day;
  /** Seconds since 1970, UTC. */
  readonly now: () => number;
  /** Milliseconds, from any begin, for how long things take. */
  readonly clock: () => number;
  /** Something failed that a person should look into; never told with a word of the conversation. */
  readonly report: (error: unknown) => void;
  /** Tells an answer's language; `null` where nobody can. */
  readonly identify: Identify | null;
}

/** What a client's `model` stands for. */
export interface Target {
  readonly id: string;
  readonly deployment: Deployment;
  readonly model: Model;
  /** `null` for the baseline: nothing is localized. */
  readonly view: View | null;
}

const BASELINE = ':baseline';

/** The deployment that a client's `model` names, with the release or without. */
export const deploymentIn = (id: string): string => (id.endsWith(BASELINE) ? id.slice(0, -BASELINE.length) : id);

/** Finds what a client's `model` names, with the release as it applies today. */
export class Deployments {
  readonly #views = new Map<string, View>();

  constructor(
    readonly list: readonly Deployment[],
    private readonly today: () => Day,
  ) {}

  /** Ids that clients may name, in order. */
  get ids(): readonly string[] {
    return this.list.flatMap(({ name, baseline }) => (baseline ? [name, name + BASELINE] : [name]));
  }

  find(id: string): Target | undefined {
    const named = deploymentIn(id);
    const deployment = this.list.find(({ name }) => name === named);
    if (!deployment) return undefined;
    if (named === id) return { id, deployment, model: deployment.model, view: this.#view(deployment) };
    return deployment.baseline ? { id, deployment, model: deployment.baseline, view: null } : undefined;
  }

  /** Laws come into force and lapse at midnight; the view is made once a day. */
  #view(deployment: Deployment): View {
    const on = this.today();
    const known = this.#views.get(deployment.name);
    if (known?.on === on) return known;
    const view = viewOf(deployment.compiled, deployment.surface, on, deployment.audience);
    this.#views.set(deployment.name, view);
    return view;
  }
}
